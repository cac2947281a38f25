package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.datamap.DataMap;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The report for programs: every flow with everything that is known of it, in a format with a name
 * and a version of its own, described by {@code purposebound-report.schema.json}. Members are added
 * within a version, never renamed or removed; a member that does not apply is absent.
 */
public final class JsonReport {
  /** The value of the member {@code format}. */
  public static final String FORMAT = "purposebound-report";

  /** The value of the member {@code version}. */
  public static final int VERSION = 1;

  private final SourceIndex sources;
  private final LedgerComparison ledger;

  /** Makes a report with excerpts and ranges from these sources. */
  public JsonReport(SourceIndex sources) {
    this(sources, LedgerComparison.NONE);
  }

  /** Makes a report that says of each flow what it is as against a ledger. */
  public JsonReport(SourceIndex sources, LedgerComparison ledger) {
    this.sources = sources;
    this.ledger = ledger;
  }

  /** Writes the whole report; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    List<Finding> flows = report.findings().stream().sorted(FindingGroup.ORDER).toList();
    JsonWriter json = Json.writer(out);
    RunJson run = new RunJson(json);
    FlowJson flow = new FlowJson(json, sources, new Mend(report, sources), ledger, true);
    json.beginObject();
    run.head(report);
    run.ledger(ledger, report);
    json.name("flows").beginArray();
    for (Finding finding : flows) {
      flow.write(finding);
    }
    json.endArray();
    run.dataMap(DataMap.of(report));
    run.declarations(report.declared());
    Json.strings(json, "assertions", report.assertions().stream().sorted().toList());
    run.notes(Notes.of(report, flows, sources, ledger));
    json.endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
