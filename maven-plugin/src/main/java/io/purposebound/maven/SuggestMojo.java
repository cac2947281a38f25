package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.InputException;
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

  @Override
  void run(ModulePaths paths) throws IOException {
    Suggestions found = Purposebound.suggest(request(paths));
    SuggestionText.lines(found).forEach(getLog()::info);
    if (write == null) {
      getLog()
          .info(
              "To start with these: mvn purposebound:suggest"
                  + " -Dpurposebound.write=purposebound.yaml, then read every entry.");
      return;
    }
    if (write.exists()) {
      throw new InputException(write + ": is there already; name another file or remove it");
    }
    Files.writeString(write.toPath(), SuggestedPolicy.of(found));
    getLog().info("Proposed policy: " + write + "; read every entry, then run purposebound:check.");
  }
}
