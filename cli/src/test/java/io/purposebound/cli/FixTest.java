package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes are applied, compiled and checked: the violation must be gone. */
class FixTest {
  private static final String FILE = "acme/Feed.java";
  private static final String UNGUARDED = "trainer.learn(post.text());";
  private static final String CHECKED_ELSEWHERE =
      UNGUARDED
          + """


            }

            public void other(Post post) {
              if (consents.allowTraining(post.author())) {
                trainer.learn(post.text());
              }
          """;

  @TempDir private Path folder;

  @Test
  void showsADiffAndLeavesTheFileAsItIs() throws IOException {
    Program feed = Program.feed(folder, CHECKED_ELSEWHERE);
    String before = Files.readString(feed.sources().resolve(FILE));
    Run run = fix(feed);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains(
            "--- a/acme/Feed.java",
            "-    trainer.learn(post.text());",
            "+    if (consents.allowTraining(post.author())) {",
            "+      trainer.learn(post.text());",
            "+    }");
    assertThat(feed.sources().resolve(FILE)).content().isEqualTo(before);
  }

  @Test
  void wrapsTheUseInTheCheckOfTheProgram() throws IOException {
    Program feed = Program.feed(folder, CHECKED_ELSEWHERE);
    assertThat(fix(feed, "--apply").exitCode()).isEqualTo(ExitCodes.OK);
    assertMended(feed);
  }

  @Test
  void wrapsTheUseInACheckThatIsGiven() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    String check = "consents.allowTraining(post.author())";
    assertThat(fix(feed, "--check", check, "--apply").err()).isEmpty();
    assertMended(feed);
  }

  @Test
  void aDeclaredCheckThatFitsIsFoundWhereTheProgramMakesNone() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    assertThat(fix(feed).out()).contains("+    if (consents.allowTraining(post.author())) {");
  }

  @Test
  void leavesTheCheckToTheCallers() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    assertThat(fix(feed, "--how", "requires", "--apply").err()).isEmpty();
    assertMended(feed);
  }

  @Test
  void acceptsTheFlow() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    assertThat(fix(feed, "--how", "accept").complaint()).contains("--until");
    assertThat(fix(feed, "--how", "accept", "--until", "2027-01-31").complaint())
        .contains("--reason");
    Run run =
        fix(
            feed,
            "--how",
            "accept",
            "--until",
            "2027-01-31",
            "--reason",
            "our \"own\" posts",
            "--approved-by",
            "dpo@acme.example",
            "--apply");
    assertThat(run.err()).isEmpty();
    assertMended(feed);
  }

  @Test
  void whatCannotBeWrappedIsSaidWithItsPlace() throws IOException {
    Program feed =
        Program.feed(
            folder, "java.util.stream.Stream.of(post).forEach(p -> trainer.learn(p.text()));");
    Run run = fix(feed, "--check", "true");
    assertThat(run.complaint()).containsPattern("acme/Feed.java:\\d+: cannot be put under a check");
  }

  private Run fix(Program program, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("--id", violation(program)));
    all.addAll(List.of(more));
    String[] args = program.check(all.toArray(String[]::new));
    args[0] = "fix";
    return Run.of(args);
  }

  private String violation(Program feed) throws IOException {
    Path out = folder.resolve("out");
    Run.of(feed.check("--format", "json", "--output", out.toString()));
    JsonObject report =
        JsonParser.parseString(Files.readString(out.resolve("purposebound.json")))
            .getAsJsonObject();
    for (JsonElement e : report.getAsJsonArray("flows")) {
      JsonObject flow = e.getAsJsonObject();
      if (flow.get("verdict").getAsString().equals("VIOLATION")) {
        return flow.get("fingerprint").getAsString();
      }
    }
    throw new AssertionError("no violation: " + report);
  }

  private void assertMended(Program feed) throws IOException {
    String text = Files.readString(feed.sources().resolve(FILE));
    Run run = Run.of(Program.compile(folder, FILE, text).check());
    assertThat(run.exitCode()).as(text + run.out()).isEqualTo(ExitCodes.OK);
    assertThat(run.out()).contains("no unguarded declared flow found");
  }
}
