package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each check is good for, on small programs. */
class VerifyChecksTest {
  @TempDir private Path folder;

  private Run verify(String body, String... more) throws IOException {
    Program feed = Program.feed(folder, body);
    String[] args = feed.check(more);
    args[0] = "verify-checks";
    return Run.of(args);
  }

  @Test
  void aCheckThatTurnsAFlowIsNeeded() throws IOException {
    Run run = verify("if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains(
            "acme/Feed.java:24 Consents.allowTraining: without it 1 flow is a violation",
            "acme/Feed.java:24 Post.text to Trainer.learn for train_ai_system"
                + " [MissingConsentCheck]",
            "Stands on one check alone:",
            "1 guarded flow, 1 check: 1 needed, 0 covered by others, 0 that no guarded flow");
  }

  @Test
  void aCheckThatAnotherCoversIsRedundant() throws IOException {
    String twice =
        """
        if (!consents.allowTraining(post.author())) { return; }
        if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }
        """;
    Run run = verify(twice);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(run.out())
        .contains(
            "Protects nothing: the flows that it covers are covered by another check, too:",
            "Guarded whichever single check is left out");
    assertThat(verify(twice, "--no-fail-on-redundant").exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void aCheckThatNoFlowStandsOnIsListed() throws IOException {
    Run run =
        verify(
            """
            if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }
            if (consents.allowTraining(post.author())) { System.out.println("agreed"); }
            """);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains("Protects nothing: no guarded flow stands on it:")
        .contains("2 checks: 1 needed, 0 covered by others, 1 that no guarded flow");
  }

  @Test
  void withoutAGuardedFlowThereIsNothingToVerify() throws IOException {
    Run run = verify("trainer.learn(post.text());");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains(
            "no flow is guarded by a check, so there is nothing to verify; 1 flow is a violation as"
                + " it is: see check");
  }

  @Test
  void programsReadTheSameAsJson() throws IOException {
    Path output = folder.resolve("out");
    verify(
        "if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }",
        "--output",
        output.toString());
    assertThat(output.resolve("purposebound-checks.json"))
        .content()
        .contains("\"check\": \"Consents.allowTraining\"", "\"protects\": true", "\"line\": 24");
  }

  @Test
  void wrongFormatsAreAnswered() throws IOException {
    Run run = verify("", "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(run.complaint()).contains("--format sarif: unknown; text and json are known");
  }
}
