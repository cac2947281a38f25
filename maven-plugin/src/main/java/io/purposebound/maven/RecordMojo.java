package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.ledger.LedgerFile;
import io.purposebound.policy.InputException;
import io.purposebound.report.RecordText;
import io.purposebound.report.TextReport;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger, the flows that the team knows of, and says what has changed. To be run by hand
 * and committed; {@code check} never writes it.
 */
@Mojo(
    name = "record",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class RecordMojo extends AnalysisMojo {

  /** Modules of a parallel build may write into one ledger. */
  private static final Object WRITING = new Object();

  /** Why violations that have no reason yet are left for now. */
  @Parameter(property = "purposebound.reason", defaultValue = "")
  private @Nullable String reason;

  /** Last day (yyyy-mm-dd) on which that reason holds. */
  @Parameter(property = "purposebound.until")
  private @Nullable String until;

  @Override
  void run(ModulePaths paths) throws MojoExecutionException {
    var lastDay = day("purposebound.until", until);
    Report report = Purposebound.check(request(paths));
    if (brokeOff(report)) {
      throw new MojoExecutionException(
          "The ledger was not written: the analysis broke off; run purposebound:check for more.");
    }
    report.notes().stream()
        .filter(n -> n.severity() == Note.Severity.ERROR)
        .findFirst()
        .ifPresent(
            n -> {
              throw new InputException(TextReport.text(n));
            });
    LedgerFile ledger = ledger(paths);
    synchronized (WRITING) {
      LedgerFile.Recorded recorded = ledger.record(report, reason == null ? "" : reason, lastDay);
      RecordText.lines(recorded, ledger.path()).forEach(getLog()::info);
    }
  }
}
