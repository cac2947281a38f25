package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
  @TempDir Path root;

  @Test
  void writesTheSameBytes() throws IOException {
    Golden.assertEqualTo(
        "report.md", write(Samples.report(), Samples.sources(root), LedgerComparison.NONE));
    Golden.assertEqualTo(
        "report-ledger.md", write(Samples.report(), Samples.sources(root), Ledgers.comparison()));
  }

  @Test
  void isAtMostOneScreenHoweverManyFlowsThereAre() throws IOException {
    String text = write(ManyFlows.report(500), SourceIndex.none(), Ledgers.comparison());
    String unfolded = text.substring(0, text.indexOf("<details>"));
    assertThat(unfolded.lines().count()).isLessThan(25);
    assertThat(text.length()).as("a comment on GitHub").isLessThan(65_536);
  }

  @Test
  void saysPlainlyThatNothingWasFound() throws IOException {
    Report none = Samples.report(List.of(), Samples.counts(3, 1, 1));
    assertThat(write(none, SourceIndex.none(), LedgerComparison.NONE))
        .startsWith("### Purposebound: no unguarded declared flow found\n");
  }

  @ParameterizedTest
  @CsvSource({
    "<b>, &lt;b&gt;",
    "a|b, a\\|b",
    "@dpo, &#64;dpo",
    "[x](y), \\[x\\](y)",
    "_a_*b*`c`, \\_a\\_\\*b\\*\\`c\\`"
  })
  void plainTextStaysText(String text, String markdown) {
    assertThat(Markdown.text(text)).isEqualTo(markdown);
  }

  @Test
  void codeStaysCode() {
    assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
    assertThat(Markdown.code("`a")).isEqualTo("`` `a ``");
    assertThat(Markdown.code("a|b\nc")).isEqualTo("`a\\|b c`");
    assertThat(Markdown.fenced("x ```` y")).startsWith("`````text\n").endsWith("\n`````\n");
  }

  private static String write(Report report, SourceIndex sources, LedgerComparison ledger)
      throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownReport(sources, ledger).write(report, out);
    return out.toString();
  }
}
