package io.purposebound.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

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
  @Override
  boolean isGate() {
    return false;
  }
}
