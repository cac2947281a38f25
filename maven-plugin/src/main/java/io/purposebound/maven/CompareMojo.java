package io.purposebound.maven;

import io.purposebound.ComparisonRequest;
import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.report.TextReport;
import io.purposebound.verdict.Comparison;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Judges the module twice, as {@code check} does and under another profile, another policy or in
 * another state of its classes, and lists the flows that are judged differently. The build goes on
 * whatever differs.
 */
@Mojo(
    name = "compare",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class CompareMojo extends AnalysisMojo {

  /** The other profile: opt-in, legitimate-interest or strict. */
  @Parameter(property = "purposebound.withProfile")
  private @Nullable String withProfile;

  /** The other policy file. */
  @Parameter(property = "purposebound.withPolicy")
  private @Nullable File withPolicy;

  /** Folder or jar with the other state of the classes, such as those of the last release. */
  @Parameter(property = "purposebound.withClasses")
  private @Nullable File withClasses;

  @Override
  void run(ModulePaths paths) throws MojoExecutionException {
    ComparisonRequest asked =
        new ComparisonRequest(
            request(paths), Optional.ofNullable(withProfile), list(withPolicy), list(withClasses));
    Report before = judged(Purposebound.check(asked.first()));
    Report after = judged(Purposebound.check(asked.second()));
    asked.text(before, after).lines(Comparison.of(before, after)).forEach(getLog()::info);
  }

  private static Report judged(Report report) throws MojoExecutionException {
    if (brokeOff(report)) {
      throw new MojoExecutionException(
          "Nothing was compared: the analysis broke off; run purposebound:check for more.");
    }
    for (Note n : report.notes()) {
      if (n.severity() == Note.Severity.ERROR) {
        throw new InputException(TextReport.text(n));
      }
    }
    return report;
  }

  private static List<Path> list(@Nullable File file) {
    return file == null ? List.of() : List.of(file.toPath());
  }
}
