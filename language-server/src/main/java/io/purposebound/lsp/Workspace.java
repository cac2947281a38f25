package io.purposebound.lsp;

import io.purposebound.AnalysisRequest;
import io.purposebound.CheckSession;
import io.purposebound.policy.InputException;
import io.purposebound.policy.PolicySearch;
import io.purposebound.report.FindingText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the open folders. All that takes long runs in one thread, one thing after another:
 * what is typed meanwhile waits, and is then judged at once.
 */
final class Workspace implements AutoCloseable {
  private final Settings settings;
  private final Listener listener;
  private final Map<Path, String> buffers = new ConcurrentHashMap<>();
  private final Map<Path, Judged> judged = new ConcurrentHashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          r -> {
            Thread thread = new Thread(r, "purposebound-judge");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Path, ModuleProgram> programs = new LinkedHashMap<>();
  private final Set<Path> changed = new HashSet<>();
  private boolean everything;
  private volatile @Nullable CheckSession running;
  private volatile boolean stopped;
  private final Set<ModuleProgram> unfinished = new HashSet<>();
  private @Nullable ScheduledFuture<?> next;

  /** Told of what happens, in the worker's thread. */
  interface Listener {
    /** A module was judged. */
    void judged(Judged judged);

    /** A module could not be judged, since its input is wrong; one line. */
    void wrongInput(Module module, String message);

    /** A module is no longer there. */
    void gone(Module module);

    /** Something to be told once: a pom that does not resolve. */
    void tell(String message);

    /** Work begins; returns its progress. */
    Progress begin(String title);
  }

  /** Shows how far work is. */
  interface Progress {
    /** Says what is being done. */
    void at(String what, int done, int of);

    /** Returns whether the user has called it off. */
    boolean isCancelled();

    /** Work has ended. */
    void end();
  }

  Workspace(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /** Opens folders, or looks at their poms again. */
  void open(List<Path> folders) {
    worker.execute(() -> guarded(() -> load(folders)));
  }

  /** A file has this text now, saved or not. */
  void edited(Path file, String text) {
    buffers.put(file, text);
    judgeSoon(Set.of(file), settings.debounceMillis());
  }

  /** A file is what it is on disk. */
  void closed(Path file) {
    if (buffers.remove(file) != null) {
      judgeSoon(Set.of(file), 0);
    }
  }

  /** Files were written, made or deleted. */
  void saved(Set<Path> files) {
    judgeSoon(files, 0);
  }

  /** Returns the text of a file that is open. */
  Optional<String> buffer(Path file) {
    return Optional.ofNullable(buffers.get(file));
  }

  /** Returns the modules as they were judged last. */
  List<Judged> judged() {
    return List.copyOf(judged.values());
  }

  /** Returns the module that a file is a source of, as it was judged last. */
  Optional<Judged> judged(Path file) {
    return judged.values().stream().filter(j -> j.module().hasSource(file)).findFirst();
  }

  private synchronized void judgeSoon(Set<Path> files, int millis) {
    changed.addAll(files);
    if (!stopped) {
      // its outcome would be of yesterday; but who types on shall see one now and then
      stop();
    }
    if (next != null) {
      next.cancel(false);
    }
    next = worker.schedule(() -> guarded(this::judge), millis, TimeUnit.MILLISECONDS);
  }

  /** Ends the judgement that runs now; what it was about is judged with the next edit. */
  void stop() {
    CheckSession session = running;
    if (session != null) {
      session.stop();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private void guarded(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      listener.tell("Purposebound: internal error: " + e + at(e));
    }
  }

  private static String at(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }

  private void load(List<Path> folders) throws IOException {
    Progress progress = listener.begin("Purposebound: reading projects");
    List<Module> modules = new ArrayList<>();
    try {
      MavenModules maven = new MavenModules(settings.localRepository());
      for (Path folder : folders) {
        progress.at(String.valueOf(folder.getFileName()), modules.size(), folders.size());
        if (MavenModules.isProject(folder)) {
          modules.addAll(maven.read(folder));
        } else {
          PlainFolder.module(folder, settings.classpath()).ifPresent(modules::add);
        }
      }
    } finally {
      progress.end();
    }
    for (ModuleProgram old : programs.values()) {
      listener.gone(old.module());
      old.close();
    }
    programs.clear();
    judged.clear();
    for (Module module : inBuildOrder(modules)) {
      module.problems().forEach(p -> listener.tell(module.folder().getFileName() + ": " + p));
      ModuleProgram program =
          new ModuleProgram(module, path -> Optional.ofNullable(programs.get(path)));
      programs.put(module.output(), program);
    }
    synchronized (this) {
      everything = true;
    }
    judge();
  }

  /** Modules after those that they compile against. */
  private static List<Module> inBuildOrder(List<Module> modules) {
    List<Module> ordered = new ArrayList<>();
    List<Module> left = new ArrayList<>(modules);
    while (!left.isEmpty()) {
      Set<Path> waiting = new HashSet<>();
      left.forEach(m -> waiting.add(m.output()));
      Module free =
          left.stream()
              .filter(m -> m.classpath().stream().noneMatch(waiting::contains))
              .findFirst()
              .orElse(left.get(0));
      ordered.add(free);
      left.remove(free);
    }
    return ordered;
  }

  private void judge() throws IOException {
    Set<Path> files;
    boolean all;
    synchronized (this) {
      files = Set.copyOf(changed);
      changed.clear();
      all = everything;
      everything = false;
    }
    all |= files.stream().anyMatch(f -> f.endsWith(PolicySearch.NAME));
    Progress progress = listener.begin("Purposebound");
    Set<ModuleProgram> touched = new HashSet<>();
    try {
      int done = 0;
      for (ModuleProgram program : programs.values()) {
        progress.at(
            String.valueOf(program.module().folder().getFileName()), done++, programs.size());
        if (progress.isCancelled()) {
          throw new CancellationException("by the user");
        }
        boolean own = all || files.stream().anyMatch(program.module()::hasSource);
        boolean above = program.upstream().stream().anyMatch(touched::contains);
        if (own || above) {
          boolean different = program.update(buffersOf(program.module()));
          boolean unknown = !judged.containsKey(program.module().output());
          if (different || above || all || unknown || unfinished.contains(program)) {
            touched.add(program);
          }
          // lines move where classes do not: texts are always read anew
          judge(program, all ? Set.of() : files, all, progress);
        }
      }
      stopped = false;
      unfinished.clear();
    } catch (CancellationException e) {
      stopped = true;
      unfinished.addAll(touched);
      synchronized (this) {
        changed.addAll(files);
        everything |= all;
      }
    } finally {
      progress.end();
    }
  }

  private Map<String, String> buffersOf(Module module) {
    Map<String, String> texts = new LinkedHashMap<>();
    buffers.forEach(
        (file, text) -> {
          if (module.hasSource(file) && file.toString().endsWith(".java")) {
            texts.put(module.sourcePath(file), text);
          }
        });
    return texts;
  }

  /** Judges one module; texts of files that did not change are not parsed again. */
  private void judge(ModuleProgram program, Set<Path> files, boolean all, Progress progress) {
    Module module = program.module();
    Map<String, String> texts = buffersOf(module);
    program.upstream().forEach(m -> buffersOf(m.module()).forEach(texts::putIfAbsent));
    try {
      AnalysisRequest request =
          new AnalysisRequest(
              List.of(),
              program.libraryPaths(),
              program.allSourceRoots(),
              PolicySearch.above(module.folder()),
              settings.profile(),
              LocalDate.now(Clock.systemUTC()),
              Runtime.getRuntime().availableProcessors(),
              program.provided());
      running = program.session();
      Report report;
      try {
        report = program.session().check(request);
      } finally {
        running = null;
      }
      if (!progress.isCancelled()) {
        Judged before = all ? null : judged.get(module.output());
        SourceIndex sources =
            (before == null ? SourceIndex.of(request.sources()) : before.sources())
                .updated(path -> Optional.ofNullable(texts.get(path)), files);
        Judged now = new Judged(module, report, sources, new FindingText(report, sources));
        judged.put(module.output(), now);
        listener.judged(now);
      }
    } catch (InputException e) {
      judged.remove(module.output());
      listener.wrongInput(module, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
