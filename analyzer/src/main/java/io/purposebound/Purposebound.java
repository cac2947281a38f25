package io.purposebound;

import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.Problem;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.DeclarationProblems;
import io.purposebound.declarations.Declarations;
import io.purposebound.flow.DataFlow;
import io.purposebound.flow.FlowAnalysis;
import io.purposebound.models.ModelLibrary;
import io.purposebound.policy.InputException;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyFile;
import io.purposebound.policy.Profile;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Judge;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The one way in: judges a program and reports what was found. */
public final class Purposebound {
  private Purposebound() {}

  /**
   * Judges the classes of the request.
   *
   * @throws InputException where the input is wrong: one line for the user
   */
  public static Report check(AnalysisRequest request) {
    for (Path p : request.classes()) {
      if (!Files.exists(p)) {
        throw new InputException(
            p + ": no such folder or jar: compile first, or mend --classes");
      }
    }
    Policy policy =
        request.policies().isEmpty() ? Policy.defaults() : PolicyFile.read(request.policies());
    if (request.profile().isPresent()) {
      policy = policy.withProfile(Profile.named(request.profile().get()));
    }
    List<Note> notes = Collections.synchronizedList(new ArrayList<>());
    policy
        .warnings()
        .forEach(
            w ->
                notes.add(
                    new Note(
                        "PolicyWarning",
                        Note.Severity.WARNING,
                        w.position().toString(),
                        w.message())));
    try (ClassPath classPath =
        ClassPath.open(request.classes(), request.classpath(), p -> note(p, notes))) {
      return check(request, policy, classPath, notes);
    } catch (IOException e) {
      throw new InputException("class path cannot be closed: " + e.getMessage());
    }
  }

  private static void note(Problem p, List<Note> notes) {
    notes.add(new Note(p.id(), Note.Severity.WARNING, p.where(), p.message()));
  }

  private static Report check(
      AnalysisRequest request, Policy policy, ClassPath classPath, List<Note> notes) {
    TypeHierarchy types = new TypeHierarchy(classPath, p -> note(p, notes));
    DeclarationProblems problems =
        (id, error, where, message) ->
            notes.add(
                new Note(
                    id, error ? Note.Severity.ERROR : Note.Severity.WARNING, where, message));
    Declarations declarations = new Declarations(types, policy, problems);
    ModelLibrary models =
        ModelLibrary.load(
            Purposebound.class.getClassLoader(),
            name -> types.find(name.replace('.', '/')).isPresent());
    FlowAnalysis analysis = new FlowAnalysis(types, declarations, models);
    List<DataFlow> flows = analysis.run();
    List<Finding> findings =
        new Judge(declarations, analysis.persons(), request.today()).findings(flows);
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("classes", classPath.programClasses().size());
    counts.put("methodsSummarised", analysis.summarised());
    counts.put("sources", declarations.sourceCount());
    counts.put("notAnalysed", analysis.tooLarge().size());
    return new Report(
        policy.profile().toString(),
        request.today(),
        findings,
        List.copyOf(new TreeSet<>(notes)),
        List.of(),
        counts);
  }
}
