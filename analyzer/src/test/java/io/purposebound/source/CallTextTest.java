package io.purposebound.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.verdict.CodePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTextTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          if (c.ok(u)) { use(u); }                 | TRUE
          if (!c.ok(u)) { return; }                | TRUE
          if (!c.ok(u)) throw new Error();         | TRUE
          for (;;) { if (!(c.ok(u))) { continue; } } | TRUE
          if (!c.ok(u)) { use(u); }                | FALSE
          if (c.ok(u)) { log(); return; }          | FALSE
          if (!!c.ok(u)) { use(u); }               | TRUE
          c.ok(u);                                 | RETURNS
          boolean b = c.ok(u);                     | UNKNOWN
          if (a && c.ok(u)) { use(u); }            | UNKNOWN
          if (x) { c.ok(u); }                      | RETURNS
          """)
  void readsTheOutcomeFromTheStatementAround(String statement, CallText.Outcome outcome)
      throws IOException {
    assertThat(call("class A { void m() { " + statement + " } }", 1))
        .contains(new CallText("c.ok(u)", outcome));
  }

  @Test
  void joinsTheLinesOfACall() throws IOException {
    String source =
        "class A { void m() {\n  if (c\n      .ok(\n          u,\n          v)) {}\n} }";
    assertThat(call(source, 3).map(CallText::text)).contains("c.ok(u, v)");
  }

  @Test
  void choosesNoneOfSeveralCalls() throws IOException {
    assertThat(call("class A { void m() { if (c.ok(u)) { c.ok(v); } } }", 1)).isEmpty();
  }

  private Optional<CallText> call(String source, int line) throws IOException {
    Files.writeString(root.resolve("A.java"), source);
    CodePlace place = new CodePlace("A", "m", "()V", "A.java", line);
    return SourceIndex.of(List.of(root)).call(place, "ok");
  }
}
