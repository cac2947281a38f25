package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.report.ExplainText;
import io.purposebound.report.FileFix;
import io.purposebound.report.FixPlan;
import io.purposebound.report.FixRequest;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows, or writes, the change of a source file that mends one violation. */
@Mojo(
    name = "fix",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets required parameters.
public final class FixMojo extends AnalysisMojo {

  /** The violation's fingerprint, or the beginning of it; the JSON and HTML reports name it. */
  @Parameter(property = "id", required = true)
  private String id;

  /**
   * {@code guard}: the use goes under the check; {@code requires}: its method is declared
   * {@code @RequiresConsent}; {@code accept}: its method is declared {@code @AcceptedFlow}.
   */
  @Parameter(property = "purposebound.how", defaultValue = "guard")
  private String how;

  /** For {@code guard}: the check; by default the one that the program makes or declares. */
  @Parameter(property = "purposebound.check")
  private @Nullable String check;

  /** For {@code accept}: why. */
  @Parameter(property = "purposebound.reason")
  private @Nullable String reason;

  /** For {@code accept}: who approved it. */
  @Parameter(property = "purposebound.approvedBy")
  private @Nullable String approvedBy;

  /** For {@code accept}: the last day (yyyy-mm-dd). */
  @Parameter(property = "purposebound.until")
  private @Nullable String until;

  /** Whether the change is written; else a diff is shown. */
  @Parameter(property = "apply", defaultValue = "false")
  private boolean apply;

  @Override
  void run(ModulePaths paths) {
    FixRequest asked =
        new FixRequest(
            how,
            Optional.ofNullable(check),
            reason == null ? "" : reason,
            approvedBy == null ? "" : approvedBy,
            day("purposebound.until", until));
    Report report = Purposebound.check(request(paths));
    if (report.findings().stream().noneMatch(f -> f.fingerprint().startsWith(id))) {
      // one module of several: the flow is another's
      getLog().info("No flow of this module has the fingerprint " + id + ".");
      return;
    }
    SourceIndex sources = sources(paths);
    Finding finding = new ExplainText(report, sources, LedgerComparison.NONE).find(id);
    FileFix fix = asked.of(FixPlan.of(finding, report, sources));
    if (apply) {
      fix.apply();
      getLog().info("Written: " + fix.path() + ". Compile and check again.");
    } else {
      fix.diff().forEach(getLog()::info);
      getLog().info("Nothing was written: -Dapply writes it.");
    }
  }
}
