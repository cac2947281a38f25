package io.purposebound.maven;

import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports on the module's flows of personal data, as {@code check} does, and never fails
 * a build for what they say.
 */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class ReportMojo extends ReportingMojo {
  /** Only what reaches this use, such as {@code Trainer.learn}; {@code *} is any. */
  @Parameter(property = "purposebound.use")
  private @Nullable String use;

  @Override
  Optional<String> use() {
    return Optional.ofNullable(use);
  }

  @Override
  boolean isGate() {
    return false;
  }
}
