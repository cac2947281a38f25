package io.purposebound.maven;

import io.purposebound.Purposebound;
import io.purposebound.policy.InputException;
import io.purposebound.report.TextReport;
import io.purposebound.report.VerificationJson;
import io.purposebound.report.VerificationText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.VerifiedCheck;
import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Judges the module as if each of its consent checks always agreed, one after the other, and fails
 * the build where a check that guards a flow turns none. Nothing is rewritten.
 */
@Mojo(
    name = "verify-checks",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters that have a default.
public final class VerifyChecksMojo extends AnalysisMojo {

  /** Whether a check that guards flows, and that none of them needs, fails the build. */
  @Parameter(property = "purposebound.failOnRedundant", defaultValue = "true")
  private boolean failOnRedundant;

  /** Folder for the report file. */
  @Parameter(
      property = "purposebound.outputDirectory",
      defaultValue = "${project.build.directory}/purposebound")
  private File outputDirectory;

  @Override
  void run(ModulePaths paths) throws MojoExecutionException, MojoFailureException {
    CheckVerification v = Purposebound.verifyChecks(request(paths));
    SourceIndex index = sources(paths);
    for (Note note : v.notes()) {
      if (note.severity() != Note.Severity.INFO) {
        getLog().warn(TextReport.text(note));
      }
    }
    new VerificationText(index).lines(v).forEach(getLog()::info);
    getLog().info("Report: " + new VerificationJson(index).write(v, outputDirectory.toPath()));
    judge(v);
  }

  private void judge(CheckVerification v) throws MojoExecutionException, MojoFailureException {
    if (brokeOff(v.notes())) {
      throw new MojoExecutionException(
          "The checks were not verified: the analysis broke off; run purposebound:check for more.");
    }
    for (Note note : v.notes()) {
      if (note.severity() == Note.Severity.ERROR) {
        throw new InputException(TextReport.text(note));
      }
    }
    if (failOnRedundant && !v.redundant().isEmpty()) {
      VerifiedCheck first = v.redundant().get(0);
      throw new MojoFailureException(
          (v.redundant().size() == 1 ? "1 check" : v.redundant().size() + " checks")
              + " could be left out without a violation, the first "
              + first.check()
              + " in "
              + first.place().className()
              + ":"
              + first.place().line()
              + ". See the build log above.");
    }
  }
}
