package io.purposebound;

import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.ProvidedClasses;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.Discovery;
import io.purposebound.discovery.LibraryUses;
import io.purposebound.discovery.Suggestions;
import io.purposebound.flow.FlowAnalysis;
import io.purposebound.frameworks.FrameworkNames;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.inventory.Assertions;
import io.purposebound.inventory.Counts;
import io.purposebound.inventory.DeclaredElements;
import io.purposebound.inventory.DeclaredRows;
import io.purposebound.inventory.MissingClasses;
import io.purposebound.inventory.PolicyNames;
import io.purposebound.inventory.RunNotes;
import io.purposebound.inventory.UnusedAcceptances;
import io.purposebound.inventory.UnusedDeclarations;
import io.purposebound.inventory.UsedLibraries;
import io.purposebound.models.ModelLibrary;
import io.purposebound.models.PackLibrary;
import io.purposebound.policy.InputException;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyFile;
import io.purposebound.policy.Profile;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Judge;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one way in: judges a program and reports what was found. */
public final class Purposebound {
  private Purposebound() {}

  /**
   * Judges the classes of the request.
   *
   * @throws InputException where the input is wrong: one line for the user
   */
  public static Report check(AnalysisRequest request) {
    return check(request, FlowAnalysis.FEW);
  }

  /** Judges with another idea of how many methods are few. */
  static Report check(AnalysisRequest request, int few) {
    return run(request, (r, policy, path, notes) -> check(r, policy, path, notes, few));
  }

  /**
   * Judges the classes of the request once for each check that they make, as if it always agreed.
   *
   * @throws InputException where the input is wrong: one line for the user
   */
  public static CheckVerification verifyChecks(AnalysisRequest request) {
    return run(
        request,
        (r, policy, classPath, notes) -> {
          TypeHierarchy types = new TypeHierarchy(classPath, notes::add, r.threads());
          PackLibrary packs = Packs.open(policy, classPath, types, notes);
          Declarations declarations =
              declarations(policy.withSources(Packs.sources(packs)), types, packs, notes);
          return new CheckVerifier(
                  declarations, models(types), frameworks(declarations, notes), r.today())
              .heardBy(r.progress())
              .verify(notes);
        });
  }

  /**
   * Finds likely personal data, persons, checks and uses in a program that need not declare any,
   * and which of the data reach a use.
   *
   * @throws InputException where the input is wrong: one line for the user
   */
  public static Suggestions suggest(AnalysisRequest request) {
    return run(request, Purposebound::suggest);
  }

  /** What is done with a class path that is open. */
  private interface Job<T> {
    T run(AnalysisRequest request, Policy policy, ClassPath classPath, RunNotes notes);
  }

  private static <T> T run(AnalysisRequest request, Job<T> job) {
    for (Path p : request.classes()) {
      if (!Files.exists(p)) {
        throw new InputException(p + ": no such folder or jar: compile first, or mend --classes");
      }
    }
    Policy policy = policy(request);
    RunNotes notes = new RunNotes(request.today());
    policy.warnings().forEach(notes::add);
    try (ClassPath classPath =
        ClassPath.open(request.classes(), request.classpath(), request.provided(), notes::add)) {
      return DeepStack.call(() -> job.run(request, policy, classPath, notes));
    } catch (IOException e) {
      throw new InputException("class path cannot be closed: " + e.getMessage());
    }
  }

  static Policy policy(AnalysisRequest request) {
    Policy policy =
        request.policies().isEmpty() ? Policy.defaults() : PolicyFile.read(request.policies());
    return request.profile().map(name -> policy.withProfile(Profile.named(name))).orElse(policy);
  }

  private static Declarations declarations(
      Policy policy, TypeHierarchy types, PackLibrary packs, RunNotes notes) {
    return new Declarations(types, policy, packs, notes);
  }

  private static ModelLibrary models(TypeHierarchy types) {
    return ModelLibrary.load(
        Purposebound.class.getClassLoader(),
        name -> types.find(name.replace('.', '/')).isPresent());
  }

  private static Frameworks frameworks(Declarations declarations, RunNotes notes) {
    return new Frameworks(
        declarations, FrameworkNames.load(Purposebound.class.getClassLoader()), notes);
  }

  private static FlowAnalysis analysis(
      TypeHierarchy types, Declarations declarations, RunNotes notes, int few) {
    return new FlowAnalysis(
        types, declarations, models(types), frameworks(declarations, notes), Set.of(), few);
  }

  private static Suggestions suggest(
      AnalysisRequest request, Policy policy, ClassPath classPath, RunNotes notes) {
    TypeHierarchy types = new TypeHierarchy(classPath, notes::add, request.threads());
    PackLibrary packs = Packs.open(policy, classPath, types, notes);
    Discovery discovery = new Discovery(types);
    List<Candidate> candidates = discovery.candidates();
    Policy suspecting = policy.withSources(Suspicion.of(candidates).sources());
    Declarations declarations = declarations(suspecting, types, packs, notes);
    FlowAnalysis analysis =
        analysis(types, declarations, notes, FlowAnalysis.FEW).heardBy(request.progress());
    Judge judge = new Judge(declarations, analysis.persons(), request.today());
    return new Suggestions(
        candidates,
        discovery.persons(candidates),
        discovery.checks(),
        new LibraryUses(types, declarations).find(),
        Suspicion.reached(judge.findings(analysis.run(), analysis.stop())),
        discovery.sourceFiles(candidates));
  }

  private static Report check(
      AnalysisRequest request, Policy policy, ClassPath classPath, RunNotes notes, int few) {
    TypeHierarchy types = new TypeHierarchy(classPath, notes::add, request.threads());
    PackLibrary packs = Packs.open(policy, classPath, types, notes);
    Policy with = policy.withSources(Packs.sources(packs));
    Suspicion suspicion = Suspicion.of(types, with, packs);
    Declarations declarations =
        declarations(with.withSources(suspicion.sources()), types, packs, notes);
    FlowAnalysis analysis = analysis(types, declarations, notes, few).heardBy(request.progress());
    return report(request, policy, classPath, types, suspicion, declarations, analysis, notes);
  }

  /** Runs the analysis and sums up what was found. */
  static Report report(
      AnalysisRequest request,
      Policy policy,
      ClassPath classPath,
      TypeHierarchy types,
      Suspicion suspicion,
      Declarations declarations,
      FlowAnalysis analysis,
      RunNotes notes) {
    Judge judge = new Judge(declarations, analysis.persons(), request.today());
    List<Finding> judged = judge.findings(analysis.run(), analysis.stop());
    List<Finding> findings = suspicion.isEmpty() ? judged : suspicion.warn(judged, notes);

    DeclaredElements declared = DeclaredElements.of(types, declarations);
    Set<String> missing = MissingClasses.of(types, classPath);
    MissingClasses.note(missing).ifPresent(notes::add);
    PolicyNames names = new PolicyNames(types, classPath);
    names.check(policy, notes);
    new UnusedAcceptances(declarations, judge.usedAcceptances()).check(declared, names, notes);
    if (request.provided().equals(ProvidedClasses.NONE)) {
      // what an editor or a compiler gives is part of a program
      boolean several = request.classes().size() > 1;
      new UnusedDeclarations(types, declarations, several).check(notes);
    }
    if (suspicion.isEmpty()) {
      notes.addCopies(analysis.unannotatedCopies());
    }
    notes.addFaults(analysis.failed());
    notes.addFaults(judge.failed());
    notes.addTooLarge(analysis.tooLarge());
    Map<String, Integer> counts =
        Counts.of(classPath, analysis, declared, findings, missing.size(), notes);
    suspicion.count(counts, notes);
    return new Report(
        policy.profile().label(),
        request.today(),
        findings,
        notes.all(),
        Assertions.of(declared, judge.usedAcceptances(), findings, policy.scope().exclude()),
        counts,
        suspicion.isEmpty() ? DeclaredRows.of(types, declarations) : List.of(),
        UsedLibraries.of(classPath, findings));
  }
}
