package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.policy.InputException;
import io.purposebound.report.OneUse;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.ReportFormat;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports on the module's flows of personal data, as {@code check} does, and never fails
 * a build for what they say. Listed under {@code reporting}, it is a page of the module's site.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class ReportMojo extends ReportingMojo implements MavenReport {
  private static final String NAME = "purposebound";

  /** Only what reaches this use, such as {@code Trainer.learn}; {@code *} is any. */
  @Parameter(property = "purposebound.use")
  private @Nullable String use;

  /** Folder of the site; the site plugin sets its own. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private File siteDirectory;

  @Override
  Optional<String> use() {
    return Optional.ofNullable(use);
  }

  @Override
  boolean isGate() {
    return false;
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    SitePage page = new SitePage(sink);
    try {
      Optional<ModulePaths> paths = paths();
      if (paths.isEmpty()) {
        page.nothing();
        return;
      }
      Report all = Purposebound.check(request(paths.get()));
      Report report = use().map(u -> OneUse.of(all, u)).orElse(all);
      SourceIndex index = sources(paths.get());
      LedgerComparison known =
          use().isPresent() ? LedgerComparison.NONE : ledger(paths.get()).compare(report, false);
      new ReportFiles(siteDirectory.toPath().resolve(NAME), index, false, known)
          .write(report, EnumSet.complementOf(EnumSet.of(ReportFormat.TEXT)));
      page.write(report, index, known, NAME + "/" + ReportFormat.HTML.fileName());
    } catch (InputException | IOException | DependencyResolutionRequiredException e) {
      throw new MavenReportException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String getOutputName() {
    return "purposebound-flows";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Flows of personal data";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Where personal data reach a use without the person's consent.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    siteDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }

  @Override
  public boolean canGenerateReport() {
    return !isSkipped();
  }
}
