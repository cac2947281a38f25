package io.purposebound.maven;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.ReportFormat;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Judges every flow of personal data in the module's classes and fails the build where data reach a
 * use without the person's consent.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are its own.
public final class CheckMojo extends AbstractMojo {
  /** Identifier of the notes by which the analyzer reports a fault of its own. */
  private static final String INTERNAL_ERROR = "InternalError";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Leaves the check out. */
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

  /** Whether violations fail the build. */
  @Parameter(property = "purposebound.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** Formats to report in: text (the build log), sarif, json. */
  @Parameter(property = "purposebound.formats", defaultValue = "text,sarif,json")
  private List<String> formats;

  /** Folder for the report files. */
  @Parameter(
      property = "purposebound.outputDirectory",
      defaultValue = "${project.build.directory}/purposebound")
  private File outputDirectory;

  /** Folder with the classes to check. */
  @Parameter(
      property = "purposebound.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  private File classesDirectory;

  /** Worker threads; 0 for as many as there are processors. The report does not depend on it. */
  @Parameter(property = "purposebound.threads", defaultValue = "0")
  private int threads;

  /** Day (yyyy-mm-dd) that expiry days are judged against; by default today, UTC. */
  @Parameter(property = "purposebound.today")
  private @Nullable String today;

  /** Whether SARIF lists guarded, permitted and unruled flows too. */
  @Parameter(property = "purposebound.allFlows", defaultValue = "false")
  private boolean allFlows;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Purposebound is skipped: purposebound.skip is set.");
      return;
    }
    if (project.getPackaging().equals("pom")) {
      getLog()
          .info("Purposebound has nothing to check: a module with packaging pom has no classes.");
      return;
    }
    try {
      ModulePaths paths = ModulePaths.of(project, classesDirectory.toPath());
      if (!paths.hasClasses()) {
        getLog().warn("Purposebound has nothing to check: no classes in " + classesDirectory + ".");
        return;
      }
      check(paths);
    } catch (InputException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("Purposebound cannot read this module: " + e, e);
    }
  }

  private void check(ModulePaths paths)
      throws IOException, MojoExecutionException, MojoFailureException {
    long start = System.nanoTime();
    Set<ReportFormat> asked = ReportFormat.parse(formats);
    Report report = Purposebound.check(request(paths));
    SourceIndex index = SourceIndex.of(paths.sources());
    BuildLog log = new BuildLog(getLog(), new TextReport(index, true));
    if (asked.contains(ReportFormat.TEXT)) {
      log.violations(report);
    }
    log.notes(report);
    List<Path> files =
        new ReportFiles(outputDirectory.toPath(), index, allFlows).write(report, asked);
    log.closing(report, System.nanoTime() - start, files);
    judge(report, files);
  }

  private void judge(Report report, List<Path> files)
      throws MojoExecutionException, MojoFailureException {
    if (report.notes().stream().anyMatch(note -> note.id().equals(INTERNAL_ERROR))) {
      throw new MojoExecutionException(
          "Purposebound met an internal error; what was found is reported above. " + where(files));
    }
    int violations = report.with(Verdict.VIOLATION).size();
    if (violations > 0 && failOnViolation) {
      throw new MojoFailureException(
          (violations == 1 ? "1 use" : violations + " uses")
              + " of personal data without the consent that the policy demands. "
              + where(files));
    }
    List<Note> errors =
        report.notes().stream().filter(n -> n.severity() == Note.Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      // a program that declares what does not exist is not known to be free of violations
      throw new MojoExecutionException(TextReport.text(errors.get(0)) + ". " + where(files));
    }
  }

  private static String where(List<Path> files) {
    return files.isEmpty()
        ? "See the build log above."
        : "See the build log above, or "
            + files.stream().map(Path::toString).collect(Collectors.joining(", "))
            + ".";
  }

  private AnalysisRequest request(ModulePaths paths) {
    List<Path> policies =
        policy == null
            ? PolicyFiles.of(Path.of(session.getExecutionRootDirectory()), project)
            : List.of(policy.toPath());
    return new AnalysisRequest(
        List.of(paths.classes()),
        paths.classpath(),
        paths.sources(),
        policies,
        Optional.ofNullable(profile),
        day(),
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
  }

  private LocalDate day() {
    if (today == null) {
      return LocalDate.now(Clock.systemUTC());
    }
    try {
      return LocalDate.parse(today);
    } catch (DateTimeParseException e) {
      throw new InputException(
          "purposebound.today: '" + today + "' is no day of the form yyyy-mm-dd");
    }
  }
}
