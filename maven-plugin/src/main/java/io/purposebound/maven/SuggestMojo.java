package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.InputException;
import io.purposebound.report.FileFix;
import io.purposebound.report.SuggestedAnnotations;
import io.purposebound.report.SuggestedPolicy;
import io.purposebound.report.SuggestionText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Finds likely personal data, persons, checks and uses in a module that declares none, and shows
 * which of them reach a use already.
 */
@Mojo(
    name = "suggest",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class SuggestMojo extends AnalysisMojo {

  /** File to write a proposed policy to; a file that is there is not overwritten. */
  @Parameter(property = "purposebound.write")
  private @Nullable File write;

  /** Shows the annotations as a diff of the sources. */
  @Parameter(property = "purposebound.annotate", defaultValue = "false")
  private boolean annotate;

  /** Writes the annotations into the sources. */
  @Parameter(property = "apply", defaultValue = "false")
  private boolean apply;

  @Override
  void run(ModulePaths paths) throws IOException {
    Suggestions found = Purposebound.suggest(request(paths));
    SuggestionText.lines(found).forEach(getLog()::info);
    if (annotate || apply) {
      annotate(SuggestedAnnotations.of(found, sources(paths)));
    }
    if (write == null) {
      if (!annotate && !apply) {
        getLog()
            .info(
                "To start with these: mvn purposebound:suggest"
                    + " -Dpurposebound.write=purposebound.yaml, or -Dpurposebound.annotate for a"
                    + " diff of the sources; then read every entry.");
      }
      return;
    }
    if (write.exists()) {
      throw new InputException(write + ": is there already; name another file or remove it");
    }
    Files.writeString(write.toPath(), SuggestedPolicy.of(found));
    getLog().info("Proposed policy: " + write + "; read every entry, then run purposebound:check.");
  }

  private void annotate(SuggestedAnnotations all) {
    if (apply) {
      all.fixes().forEach(FileFix::apply);
      all.fixes().forEach(f -> getLog().info("Written: " + f.path()));
      getLog()
          .info(
              "The sources need io.purposebound:purposebound-annotations. Read every annotation, say"
                  + " what the data were collected for (purpose), compile and check.");
    } else {
      all.fixes().forEach(f -> f.diff().forEach(getLog()::info));
      getLog().info("Nothing was written: -Dapply writes it.");
    }
    all.leftover().forEach(getLog()::info);
  }
}
