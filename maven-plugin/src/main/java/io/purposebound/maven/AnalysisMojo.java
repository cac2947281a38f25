package io.purposebound.maven;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.LedgerFile;
import io.purposebound.policy.InputException;
import io.purposebound.report.ProgressText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What every goal that judges a module has: its paths, its policy and the day. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are its own.
abstract class AnalysisMojo extends AbstractMojo {
  /** Identifier of the notes by which the analyzer reports a fault of its own. */
  private static final String INTERNAL_ERROR = "InternalError";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Leaves the goal out. */
  @Parameter(property = "purposebound.skip", defaultValue = "false")
  private boolean skip;

  /** Profile to judge under: opt-in, legitimate-interest or strict; overrides the policy's. */
  @Parameter(property = "purposebound.profile")
  private @Nullable String profile;

  /**
   * Policy file. By default {@code purposebound.yaml} of the reactor's root, extended by the
   * module's own.
   */
  @Parameter(property = "purposebound.policy")
  private @Nullable File policy;

  /** Folder with the classes to judge. */
  @Parameter(
      property = "purposebound.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /**
   * The flows that the team knows of; no mistake where there is no such file. By default {@code
   * purposebound-flows.json} beside the module's pom, else the module's part of one beside a
   * parent's.
   */
  @Parameter(property = "purposebound.ledger")
  private @Nullable File ledger;

  /** Worker threads; 0 for as many as there are processors. The report does not depend on it. */
  @Parameter(property = "purposebound.threads", defaultValue = "0")
  private int threads;

  /** Day (yyyy-mm-dd) that expiry days are judged against; by default today, UTC. */
  @Parameter(property = "purposebound.today")
  private @Nullable String today;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Purposebound is skipped: purposebound.skip is set.");
      return;
    }
    try {
      Optional<ModulePaths> paths = paths();
      if (paths.isPresent()) {
        run(paths.get());
      }
    } catch (InputException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("Purposebound cannot read this module: " + e, e);
    }
  }

  /** Returns whether the goal is left out. */
  final boolean isSkipped() {
    return skip;
  }

  /** Returns what is to be judged; where there is nothing it says why. */
  Optional<ModulePaths> paths() throws IOException, DependencyResolutionRequiredException {
    if (project.getPackaging().equals("pom")) {
      getLog()
          .info("Purposebound has nothing to check: a module with packaging pom has no classes.");
      return Optional.empty();
    }
    if (!ModulePaths.hasClasses(classesDirectory.toPath())) {
      getLog().warn("Purposebound has nothing to check: no classes in " + classesDirectory + ".");
      return Optional.empty();
    }
    return Optional.of(ModulePaths.of(project, classesDirectory.toPath()));
  }

  /** Returns the build that runs. */
  final MavenSession session() {
    return session;
  }

  /** Does what the goal is for; the module has classes. */
  abstract void run(ModulePaths paths)
      throws IOException, MojoExecutionException, MojoFailureException;

  /** Returns whether the analyzer met a fault of its own, so that flows may be missing. */
  static boolean brokeOff(Report report) {
    return brokeOff(report.notes());
  }

  static boolean brokeOff(List<Note> notes) {
    return notes.stream().anyMatch(note -> note.id().equals(INTERNAL_ERROR));
  }

  final LedgerFile ledger(ModulePaths paths) {
    return LedgerFiles.of(ledger, project, paths.classes());
  }

  /** Returns the module's sources; reports name them from the folder of the whole build. */
  final SourceIndex sources(ModulePaths paths) {
    File base = session.getRequest().getMultiModuleProjectDirectory();
    SourceIndex index = SourceIndex.of(paths.sources());
    return base == null ? index : index.relativeTo(base.toPath());
  }

  /** Returns the policy files where none was named. */
  List<Path> policyFiles() {
    return PolicyFiles.of(Path.of(session.getExecutionRootDirectory()), project);
  }

  final AnalysisRequest request(ModulePaths paths) {
    List<Path> policies = policy == null ? policyFiles() : List.of(policy.toPath());
    AnalysisRequest request =
        new AnalysisRequest(
            paths.classes(),
            paths.classpath(),
            paths.sources(),
            policies,
            Optional.ofNullable(profile),
            day("purposebound.today", today).orElseGet(() -> LocalDate.now(Clock.systemUTC())),
            threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
    ProgressText text = new ProgressText(System::nanoTime, 10_000, 10_000);
    return request.heardBy(
        (step, done, all) -> text.at(step, done, all).ifPresent(line -> getLog().info(line)));
  }

  /** Returns the day that a parameter names. */
  static Optional<LocalDate> day(String parameter, @Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new InputException(parameter + ": '" + value + "' is no day of the form yyyy-mm-dd");
    }
  }
}
