package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of the page without a browser. */
class HtmlReportTest {
  private static final String DATA = "<script type=\"application/json\" id=\"data\">";

  @TempDir Path root;

  @Test
  void loadsNothing() throws IOException {
    String page = write(Samples.report(), Samples.sources(root), Ledgers.comparison());
    String markup =
        page.replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style.*?</style>", "");
    assertThat(markup).doesNotContain("http://", "https://", " src=", "<link", "<iframe", "<img");
    assertThat(page).contains("default-src 'none'").doesNotContain("@import", "url(", "{{");
    assertThat(page).doesNotContain(root.toString());
  }

  @Test
  void holdsTheFlowsAsDataThatIsNoMarkup() throws IOException {
    String page = write(Samples.report(), Samples.sources(root), LedgerComparison.NONE);
    int at = page.indexOf(DATA) + DATA.length();
    String json = page.substring(at, page.indexOf("</script>", at));
    assertThat(json).doesNotContain("<", ">", "&");
    JsonObject data = JsonParser.parseString(json).getAsJsonObject();
    assertThat(data.getAsJsonArray("flows")).hasSize(Samples.report().findings().size());
    assertThat(
            data.getAsJsonObject("sources").getAsJsonObject(Samples.FILE).get("25").getAsString())
        .contains("<script>");
    assertThat(data.has("ledger")).isFalse();
  }

  @Test
  void writesTheSameBytesWhateverTheSourcesWereAskedBefore() throws IOException {
    String once = write(Samples.report(), Samples.sources(root), LedgerComparison.NONE);
    SourceIndex sources = Samples.sources(root);
    sources.prepare(Notes.places(Samples.report().findings()));
    assertThat(write(Samples.report(), sources, LedgerComparison.NONE)).isEqualTo(once);
  }

  static String write(Report report, SourceIndex sources, LedgerComparison ledger)
      throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport(sources, ledger).write(report, out);
    return out.toString();
  }
}
