package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report}: what check writes, without a verdict on the run, and views of one use. */
class ReportTest {
  private static final String TWO_USES =
      """
      trainer.learn(post.text());
          other(post.text());
        }
        @DataUse("analytics")
        void other(String text) {
      """;

  @TempDir private Path folder;

  @Test
  void neverFailsForWhatItSays() throws IOException {
    Run run = report("--format", "json", "--output", folder.resolve("out").toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(json()).contains("Trainer.learn", "Feed.other");
  }

  @Test
  void oneUseIsNamedAsReportsOrAsPoliciesDo() throws IOException {
    for (String use :
        new String[] {
          "Feed.other",
          "acme.Feed#other",
          "acme.Feed#other(java.lang.String)",
          "*.other",
          "acme.Feed#o*"
        }) {
      Run run =
          report("--use", use, "--format", "json", "--output", folder.resolve("out").toString());
      assertThat(run.err()).isEmpty();
      assertThat(json()).as(use).contains("Feed.other").doesNotContain("\"Trainer.learn\"");
    }
  }

  @Test
  void aUseThatNothingReachesIsSaidWithThoseThatAre() throws IOException {
    Run run = report("--use", "Trainer.lern");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(run.complaint())
        .contains("no flow reaches a use 'Trainer.lern'; flows reach Feed.other, Trainer.learn");
  }

  private Run report(String... options) throws IOException {
    String[] args = Program.feed(folder, TWO_USES).check(options);
    args[0] = "report";
    return Run.of(args);
  }

  private String json() throws IOException {
    return Files.readString(folder.resolve("out/purposebound.json"));
  }
}
