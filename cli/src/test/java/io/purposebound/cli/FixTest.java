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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(fix(feed, "--how", "accept", "--reason", "ours").complaint())
        .contains("who approved it and a last day");
    assertThat(fix(feed, "--how", "accept", "--until", "2027-01-31").complaint())
        .contains("a reason and who approved it");
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
            folder,
            """
            java.util.function.Function<Post, String> f = p -> p.text();
            trainer.learn(f.apply(post));
            """);
    Run run = fix(feed);
    assertThat(run.complaint()).containsPattern("acme/Feed.java:\\d+: cannot be mended here");
  }

  /** Each is mended at the place where the person is at hand, compiled and checked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (post != null) trainer.learn(post.text());",
        "if (post == null) System.out.println(); else trainer.learn(post.text());",
        "if (post != null)\n      trainer.learn(post.text());\n    else System.out.println();",
        "for (Post p : java.util.List.of(post)) trainer.learn(p.text());",
        "trainer.learn(post.text()); System.out.println();",
        "java.util.stream.Stream.of(post).forEach(p -> trainer.learn(p.text()));",
        "java.util.stream.Stream.of(post)\n.forEach(\np ->\ntrainer.learn(\np.text()));",
        "java.util.stream.Stream.of(post).map(p -> p.text()).forEach(t -> trainer.learn(t));",
        "java.util.List.of(post).stream().map(Post::text).forEach(trainer::learn);",
        "java.util.List.of(post)\n.stream()\n.map(Post::text)\n.forEach(trainer::learn);",
        "String t = post.text(); String u = t + 1; trainer.learn(u);",
        "StringBuilder b = new StringBuilder(); for (Post p : java.util.List.of(post)) {"
            + " b.append(p.text()); } trainer.learn(b.toString());",
        "java.util.List<String> all = new java.util.ArrayList<>();\n"
            + "for (Post p : java.util.List.of(post)) {\n  all.add(p.text());\n}\n"
            + "trainer.learn(all.toString());",
        "give(post.text());\n}\nvoid give(String t) {\ntrainer.learn(t);",
        "switch (post.hashCode()) { case 1: trainer.learn(post.text()); break; default: }",
        "switch (post.hashCode()) { case 1 -> trainer.learn(post.text()); default -> {} }",
        "java.util.List<Post> all = java.util.List.of(post); trainer.learn(all.get(0).text());",
        "trainer.learn(post.toString());",
      })
  void isMendedWhereThePersonIsAtHand(String body) throws IOException {
    Program feed = Program.feed(folder, body);
    Run run = fix(feed, "--apply");
    assertThat(run.err()).isEmpty();
    assertMended(feed);
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
