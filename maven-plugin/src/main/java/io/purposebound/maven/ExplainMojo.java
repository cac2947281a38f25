package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.report.ExplainText;
import io.purposebound.verdict.Report;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Says everything that is known of one flow, with every check that was considered. */
@Mojo(
    name = "explain",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets required parameters.
public final class ExplainMojo extends AnalysisMojo {

  /** The flow's fingerprint, or the beginning of it; the JSON and HTML reports name it. */
  @Parameter(property = "id", required = true)
  private String id;

  @Override
  void run(ModulePaths paths) {
    Report report = Purposebound.check(request(paths));
    if (report.findings().stream().noneMatch(f -> f.fingerprint().startsWith(id))) {
      // one module of several: the flow is another's
      getLog().info("No flow of this module has the fingerprint " + id + ".");
      return;
    }
    ExplainText text =
        new ExplainText(report, sources(paths), ledger(paths).compare(report, false));
    text.lines(text.find(id)).forEach(getLog()::info);
  }
}
