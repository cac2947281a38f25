package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One flow in full. */
class ExplainTest {
  @TempDir private Path folder;

  @Test
  void saysEverythingOfTheFlowThatTheIdNames() throws IOException {
    Program feed =
        Program.feed(
            folder, "if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }");
    String id = id(feed);
    Run run = explain(feed, id.substring(0, 8));
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .startsWith("GUARDED Post.text reaches AI training under a consent check")
        .contains(id, "acme/Feed.java:", "covers: ", "Consents.allowTraining of post.author");
  }

  @Test
  void anIdThatNamesNothingIsWrongInput() throws IOException {
    Run run = explain(Program.feed(folder, "trainer.learn(post.text());"), "zz");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(run.complaint()).contains("no flow has the fingerprint 'zz'");
  }

  private String id(Program feed) throws IOException {
    Path out = folder.resolve("out");
    Run.of(feed.check("--format", "json", "--output", out.toString()));
    return JsonParser.parseString(Files.readString(out.resolve("purposebound.json")))
        .getAsJsonObject()
        .getAsJsonArray("flows")
        .get(0)
        .getAsJsonObject()
        .get("fingerprint")
        .getAsString();
  }

  private static Run explain(Program program, String id) {
    String[] args = program.check("--id", id);
    args[0] = "explain";
    return Run.of(args);
  }
}
