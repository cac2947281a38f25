package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.report.GuardedText;
import io.purposebound.report.OneUse;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.ReportFormat;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that report have: formats, the folder, the ledger, and how a build ends. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default or are its own.
abstract class ReportingMojo extends AnalysisMojo {
  /** Whether violations fail the build. */
  @Parameter(property = "purposebound.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** Formats to report in: text (the build log), sarif, json, html, markdown, csv, jsonld. */
  @Parameter(property = "purposebound.formats", defaultValue = "text,sarif,json,html,markdown")
  private List<String> formats;

  /** Folder for the report files. */
  @Parameter(
      property = "purposebound.outputDirectory",
      defaultValue = "${project.build.directory}/purposebound")
  private File outputDirectory;

  /** Whether SARIF lists guarded, permitted and unruled flows too. */
  @Parameter(property = "purposebound.allFlows", defaultValue = "false")
  private boolean allFlows;

  /** Whether it is an error that there is no ledger: for builds that must not start afresh. */
  @Parameter(property = "purposebound.requireLedger", defaultValue = "false")
  private boolean requireLedger;

  /** Returns whether violations fail this goal at all. */
  abstract boolean isGate();

  /** Returns the one use that is reported on, empty for all. */
  Optional<String> use() {
    return Optional.empty();
  }

  @Override
  final void run(ModulePaths paths)
      throws IOException, MojoExecutionException, MojoFailureException {
    long start = System.nanoTime();
    Set<ReportFormat> asked = ReportFormat.parse(formats);
    Report all = Purposebound.check(request(paths));
    Report report = use().map(u -> OneUse.of(all, u)).orElse(all);
    SourceIndex index = sources(paths);
    // what is left out of a view has not vanished: it is held against no ledger
    LedgerComparison known =
        use().isPresent() ? LedgerComparison.NONE : ledger(paths).compare(report, requireLedger);
    BuildLog log = new BuildLog(getLog(), new TextReport(index, true).against(known));
    if (asked.contains(ReportFormat.TEXT)) {
      log.violations(report);
    }
    log.notes(report);
    if (allFlows) {
      new GuardedText(index).lines(report).forEach(getLog()::info);
    }
    log.changes();
    List<Path> files =
        new ReportFiles(outputDirectory.toPath(), index, allFlows, known).write(report, asked);
    log.closing(report, System.nanoTime() - start, files);
    judge(report, known, files);
  }

  private void judge(Report report, LedgerComparison known, List<Path> files)
      throws MojoExecutionException, MojoFailureException {
    if (brokeOff(report)) {
      throw new MojoExecutionException(
          "Purposebound met an internal error; what was found is reported above. " + where(files));
    }
    int violations = known.failing(report).size();
    if (violations > 0 && failOnViolation && isGate()) {
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
}
