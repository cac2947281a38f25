package io.purposebound.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.purposebound.datamap.DataMap;
import io.purposebound.datamap.Distance;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Step;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The report for reviewers and privacy officers: one HTML file that loads nothing. It holds the
 * flows as data and a script that shows them as text nodes, so that nothing of the analysed code is
 * ever read as markup; a content security policy forbids everything else.
 */
public final class HtmlReport {
  private final SourceIndex sources;
  private final LedgerComparison ledger;

  /** Makes a report with excerpts from these sources, held against a ledger. */
  public HtmlReport(SourceIndex sources, LedgerComparison ledger) {
    this.sources = sources;
    this.ledger = ledger;
  }

  /** Writes the whole page; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    PageTemplate.read().write(out, () -> data(report, out));
    out.flush();
  }

  private void data(Report report, Writer out) throws IOException {
    List<Finding> flows = report.findings().stream().sorted(FindingGroup.ORDER).toList();
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.COMPACT);
    json.setHtmlSafe(true);
    RunJson run = new RunJson(json);
    FlowJson flow = new FlowJson(json, sources, new Mend(report, sources), ledger, false);
    json.beginObject();
    run.head(report);
    run.ledger(ledger, report);
    words(json);
    json.name("flows").beginArray();
    for (Finding finding : flows) {
      flow.write(finding);
    }
    json.endArray();
    run.dataMap(DataMap.of(report));
    Json.strings(json, "assertions", report.assertions().stream().sorted().toList());
    run.notes(Notes.of(report, flows, sources, ledger));
    excerpts(json, flows);
    json.endObject();
    json.flush();
  }

  /** The words that the script does not know by itself, so that all reports say the same. */
  private static void words(JsonWriter json) throws IOException {
    json.name("words").beginObject();
    json.name("purposes").beginObject();
    for (String key : Wording.PURPOSES_IN_WORDS) {
      json.name(key).value(Wording.purpose(key));
    }
    json.endObject();
    json.name("steps").beginObject();
    for (Step.Kind kind : Step.Kind.values()) {
      json.name(kind.name()).value(Wording.step(kind));
    }
    json.endObject();
    json.name("distances").beginObject();
    for (Distance distance : Distance.values()) {
      json.name(distance.name()).value(distance.words());
    }
    json.endObject();
    json.name("rules").beginObject();
    for (RuleId id : RuleId.values()) {
      RuleText text = RuleText.of(id);
      json.name(id.name()).beginObject();
      json.name("meaning").value(text.meaning());
      json.name("mend").value(text.mend());
      json.endObject();
    }
    json.endObject().endObject();
  }

  private void excerpts(JsonWriter json, List<Finding> flows) throws IOException {
    json.name("sources").beginObject();
    for (Map.Entry<String, SortedMap<Integer, String>> file :
        ShownLines.of(flows, sources).entrySet()) {
      json.name(file.getKey()).beginObject();
      for (Map.Entry<Integer, String> line : file.getValue().entrySet()) {
        json.name(line.getKey().toString()).value(line.getValue());
      }
      json.endObject();
    }
    json.endObject();
  }
}
