package io.purposebound;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.KeptClasses;
import io.purposebound.classfile.Problem;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.KeptDeclarations;
import io.purposebound.flow.FlowAnalysis;
import io.purposebound.flow.Stop;
import io.purposebound.frameworks.FrameworkNames;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.inventory.RunNotes;
import io.purposebound.models.ModelLibrary;
import io.purposebound.models.PackLibrary;
import io.purposebound.policy.InputException;
import io.purposebound.policy.Policy;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a program again and again while it is edited. What did not change since the last run is
 * kept; each report equals that of {@link Purposebound#check}. Where no more than code changed, the
 * declarations and what was found in other methods are kept; where a class, a member, an annotation
 * or the policy changed, all but the libraries is read anew.
 *
 * <p>Whoever makes a session owns it: used by one thread at a time, and closed in the end.
 */
public final class CheckSession implements AutoCloseable {
  private @Nullable Libraries libraries;
  private @Nullable Structure structure;
  private volatile @Nullable Stop running;

  /**
   * The jars, while none of them changes.
   *
   * @param stamps what the jars and policies looked like when they were read
   */
  private record Libraries(
      Object stamps, Policy policy, ClassPath opened, KeptClasses classes, FrameworkNames names) {}

  /** What holds while the classes declare the same. */
  private static final class Structure {
    final KeptDeclarations declarations = new KeptDeclarations();
    final PackLibrary packs;
    final RunNotes packNotes;
    final ModelLibrary models;
    Map<String, byte[]> program;
    ClassPath classPath;
    TypeHierarchy types;
    @Nullable Set<String> services;

    Structure(
        Libraries libraries, ClassPath classPath, TypeHierarchy types, AnalysisRequest request) {
      this.classPath = classPath;
      this.types = types;
      this.program = request.provided().program();
      this.packNotes = new RunNotes(request.today());
      this.packs = Packs.open(libraries.policy(), classPath, types, packNotes);
      this.models =
          ModelLibrary.load(
              Purposebound.class.getClassLoader(),
              name -> this.types.find(name.replace('.', '/')).isPresent());
    }

    /** Returns whether no more than code differs. */
    boolean isOf(Map<String, byte[]> classes, TypeHierarchy now) {
      if (!program.keySet().equals(classes.keySet())) {
        return false;
      }
      for (Map.Entry<String, byte[]> e : classes.entrySet()) {
        byte[] old = program.get(e.getKey());
        if (old == null) {
          return false;
        }
        if (old != e.getValue()
            && (!KeptClasses.sameDeclarations(old, e.getValue())
                || !isUnmoved(types.find(e.getKey()), now.find(e.getKey())))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isUnmoved(Optional<ClassFile> old, Optional<ClassFile> now) {
      return old.isPresent() && now.isPresent() && Declarations.isUnmoved(old.get(), now.get());
    }

    Declarations declarations(
        TypeHierarchy in, Policy policy, Suspicion suspicion, RunNotes notes) {
      return new Declarations(
          in,
          policy.withSources(suspicion.sources()),
          packs,
          notes,
          suspicion.isEmpty() ? declarations : null);
    }

    /** Returns whether code has come to tell something else of what is declared. */
    boolean hasMoved(Declarations declarations) {
      Set<String> before = services;
      services = declarations.services();
      return before != null && !before.equals(services);
    }
  }

  /**
   * Judges the classes of the request.
   *
   * @throws InputException where the input is wrong: one line for the user
   * @throws CancellationException where {@link #stop} was called meanwhile
   */
  public Report check(AnalysisRequest request) {
    if (!request.classes().isEmpty()) {
      // the program's own folders are read once; who checks again provides the classes
      return Purposebound.check(request);
    }
    Libraries same = libraries(request);
    if (same == null) {
      return Purposebound.check(request);
    }
    Structure before = structure;
    Stop stop = new Stop();
    running = stop;
    try {
      return DeepStack.call(() -> check(request, same, stop));
    } catch (Stop.Stopped e) {
      // what was kept is still right
      structure = before;
      throw new CancellationException("a check was stopped");
    } finally {
      running = null;
    }
  }

  /** Ends the check that runs now, if there is one; any thread may call it. */
  public void stop() {
    Stop stop = running;
    if (stop != null) {
      stop.stop();
    }
  }

  /** Returns the jars, null where one cannot be read: that has to be said in every run. */
  private @Nullable Libraries libraries(AnalysisRequest request) {
    Object stamps = stamps(request);
    Libraries known = libraries;
    if (known != null && known.stamps().equals(stamps)) {
      return known;
    }
    close();
    Policy policy = Purposebound.policy(request);
    RunNotes notes = new RunNotes(request.today());
    ClassPath opened = ClassPath.open(List.of(), request.classpath(), notes::add);
    if (!notes.all().isEmpty()) {
      return null;
    }
    Libraries now =
        new Libraries(
            stamps,
            policy,
            opened,
            new KeptClasses(),
            FrameworkNames.load(Purposebound.class.getClassLoader()));
    libraries = now;
    return now;
  }

  /** What tells whether files are still what they were. */
  private static Object stamps(AnalysisRequest request) {
    List<Object> all = new ArrayList<>();
    all.add(request.profile());
    all.add(request.today());
    all.add(request.classpath());
    List<Path> files = new ArrayList<>(request.classpath());
    files.addAll(request.policies());
    for (Path file : files) {
      try (Stream<Path> below = Files.walk(file)) {
        for (Path f : (Iterable<Path>) below.filter(Files::isRegularFile)::iterator) {
          all.add(f);
          all.add(Files.getLastModifiedTime(f).toMillis());
          all.add(Files.size(f));
        }
      } catch (IOException | UncheckedIOException e) {
        all.add("missing " + file);
      }
    }
    return all;
  }

  private Report check(AnalysisRequest request, Libraries same, Stop stop) {
    RunNotes notes = new RunNotes(request.today());
    same.policy().warnings().forEach(notes::add);
    boolean[] unreadable = {false};
    Consumer<Problem> problems =
        p -> {
          unreadable[0] = true;
          notes.add(p);
        };
    ClassPath classPath = same.opened().with(request.provided(), problems);
    Structure before = structure;
    structure = null;
    if (before != null && !before.classPath.isSameIn(request.provided().dependencies())) {
      same.classes().forgetLibraries();
      before = null;
    }
    TypeHierarchy types = new TypeHierarchy(classPath, problems, request.threads(), same.classes());
    Structure now =
        before != null && before.isOf(request.provided().program(), types)
            ? before
            : new Structure(same, classPath, types, request);
    Policy policy = same.policy().withSources(Packs.sources(now.packs));
    Suspicion suspicion = Suspicion.of(types, policy, now.packs);
    Declarations declarations = now.declarations(types, policy, suspicion, notes);
    if (now.hasMoved(declarations)) {
      now = new Structure(same, classPath, types, request);
      declarations = now.declarations(types, policy, suspicion, notes);
      now.hasMoved(declarations);
    }
    now.packNotes.all().forEach(notes::add);
    FlowAnalysis analysis =
        new FlowAnalysis(
                types,
                declarations,
                now.models,
                new Frameworks(declarations, same.names(), notes),
                Set.of(),
                FlowAnalysis.FEW)
            .stoppedBy(stop)
            .heardBy(request.progress());
    Report report =
        Purposebound.report(
            request, same.policy(), classPath, types, suspicion, declarations, analysis, notes);
    if (unreadable[0]) {
      // to be said again in the next run
      same.classes().forget();
    } else if (suspicion.isEmpty()) {
      now.program = request.provided().program();
      now.classPath = classPath;
      now.types = types;
      structure = now;
    }
    return report;
  }

  @Override
  public void close() {
    Libraries open = libraries;
    libraries = null;
    structure = null;
    if (open != null) {
      try {
        open.opened().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
