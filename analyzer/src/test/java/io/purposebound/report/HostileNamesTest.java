package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/** Names of the code stay text in every format; what they would do is in the golden files. */
class HostileNamesTest {
  private static final SourceIndex SOURCES = SourceIndex.none();

  private interface Format {
    void write(Writer out) throws IOException;
  }

  private static String written(Format format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(out);
    return out.toString();
  }

  @Test
  void inMarkdown() throws IOException {
    String md =
        written(
            out ->
                new MarkdownReport(SOURCES, LedgerComparison.NONE)
                    .write(HostileNames.report(), out));
    Golden.assertEqualTo("hostile.md", md);
  }

  @Test
  void inTextAndTables() throws IOException {
    Golden.assertEqualTo(
        "hostile.txt", written(out -> new TextReport(SOURCES).write(HostileNames.report(), out)));
    Golden.assertEqualTo(
        "hostile.csv",
        written(out -> DataMapCsv.write(HostileNames.report(), out)).replace("\r\n", "\n"));
  }

  @Test
  void inHtmlTheDataEndNoScript() throws IOException {
    String html = HtmlReportTest.write(HostileNames.report(), SOURCES, LedgerComparison.NONE);
    int data = html.indexOf("id=\"data\">");
    String json = html.substring(data + 10, html.indexOf("</script>", data));
    Golden.assertEqualTo("hostile-data.json", json + "\n");
    assertThat(json).doesNotContain("<", ">");
    assertThat(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("flows")).hasSize(1);
  }

  @Test
  void inMachineReadableFormats() throws IOException {
    String sarif = written(out -> new SarifReport(SOURCES, true).write(HostileNames.report(), out));
    assertThat(JsonParser.parseString(sarif).isJsonObject()).isTrue();
    assertThat(sarif.lines().filter(l -> l.strip().startsWith("\"text\": ")))
        .as("messages hold no embedded link")
        .isNotEmpty()
        .noneMatch(l -> l.contains("]("));
    String jsonLd = written(out -> DataMapJsonLd.write(HostileNames.report(), out));
    assertThat(JsonParser.parseString(jsonLd).isJsonObject()).isTrue();
  }
}
