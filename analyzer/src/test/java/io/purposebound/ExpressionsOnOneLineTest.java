package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps and checks have the range of their own expression where several of a name share a line. */
class ExpressionsOnOneLineTest {
  @TempDir private Path folder;

  private SourceIndex sources() {
    return SourceIndex.of(List.of(folder.resolve("src")));
  }

  private List<String> steps(Finding f) {
    return f.steps().stream()
        .map(s -> s.what() + " " + text(s.place().line(), sources().expression(s)))
        .toList();
  }

  private String text(int line, Optional<SourceRange> range) {
    return range
        .map(r -> r.startLine() + ":" + r.startColumn() + "-" + r.endColumn())
        .orElse(line + "?");
  }

  private List<String> steps(String body) throws IOException {
    return steps(SmallProgram.in(folder).feed(body).check().findings().get(0));
  }

  @Test
  void theCallThatCarriesTheDataIsChosen() throws IOException {
    String line = "var a = new StringBuilder(); a.append(1).append(post.text()); trainer.learn(a);";
    assertThat(steps(line))
        .containsExactly(
            "Post.text 8:53-64",
            "StringBuilder.append 8:34-65",
            "new StringBuilder 8:13-32",
            "Trainer.learn 8:67-83");
  }

  @Test
  void aCallInALambdaIsCountedThere() throws IOException {
    String line =
        "String s = post.text(); Runnable r = () -> { trainer.learn(s); trainer.learn(1); };"
            + " trainer.learn(2); r.run();";
    assertThat(steps(line)).contains("Post.text 8:16-27", "Trainer.learn 8:50-66");
  }

  @Test
  void aCallInFinallyIsChosenInEachOfItsCopies() throws IOException {
    String line =
        "try { run(); } finally { trainer.learn(1); trainer.learn(post.text()); } } void run() {";
    assertThat(steps(line)).contains("Trainer.learn 8:48-74");
    String nested =
        "try { run(); } finally { try { run(); } finally { trainer.learn(post.text());"
            + " trainer.learn(1); } } } void run() {";
    assertThat(steps(nested)).contains("Trainer.learn 8:55-81");
  }

  @Test
  void whatStandsInFinallyAndOutsideIsNotChosen() throws IOException {
    String line =
        "try { trainer.learn(1); } finally { trainer.learn(post.text()); } } void run() {";
    assertThat(steps(line)).contains("Trainer.learn 8?");
  }

  @Test
  void eachOfTwoChecksHasItsOwnPlace() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile(
                """
                record Reply(@DataSubject User author, @PersonalData String body) {}
                class Feed {
                  void export(Post a, Reply b, Trainer t, Consents c) {
                    if (c.granted(a.author()) && c.granted(b.author())) {
                      t.learn(a.text() + b.body());
                    }
                  }
                }
                """)
            .check();
    assertThat(
            report.findings().stream()
                .flatMap(f -> f.checks().stream().filter(k -> k.covers()))
                .map(k -> k.subject() + " " + text(6, sources().expression(k))))
        .contains("a.author() 6:9-30", "b.author() 6:34-55");
  }

  @Test
  void nothingIsChosenWhereTheSourceHasAnotherNumber() throws IOException {
    Report report = SmallProgram.in(folder).feed("trainer.learn(post.text());").check();
    SmallProgram.in(folder.resolve("other"))
        .feed("trainer.learn(post.text()); trainer.learn(post.text());");
    SourceIndex changed = SourceIndex.of(List.of(folder.resolve("other/src")));
    assertThat(report.findings().get(0).steps())
        .allSatisfy(s -> assertThat(changed.expression(s)).isEmpty());
    assertThat(Stream.of(report.findings().get(0)).flatMap(f -> f.steps().stream()))
        .allSatisfy(s -> assertThat(sources().expression(s)).isPresent());
  }
}
