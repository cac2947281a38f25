package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report for code scanning: SARIF 2.1.0. Results are the violations, and the accepted flows as
 * suppressed results; notes are notifications of the tool. Paths are relative.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** A place in a file as notes name it; a jar entry or a class has no line. */
  private static final Pattern FILE_PLACE = Pattern.compile("([^:]+):(\\d{1,9})(?::(\\d{1,9}))?");

  private final SourceIndex sources;
  private final boolean allFlows;
  private final LedgerComparison ledger;

  /**
   * Makes a report.
   *
   * @param allFlows whether flows that are no problem are there too, as {@code kind: pass}
   */
  public SarifReport(SourceIndex sources, boolean allFlows) {
    this(sources, allFlows, LedgerComparison.NONE);
  }

  /** Makes a report in which what a ledger holds is suppressed. */
  public SarifReport(SourceIndex sources, boolean allFlows, LedgerComparison ledger) {
    this.sources = sources;
    this.allFlows = allFlows;
    this.ledger = ledger;
  }

  /** Writes the whole log; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    List<Finding> shown =
        report.findings().stream().filter(this::shown).sorted(FindingGroup.ORDER).toList();
    JsonWriter json = Json.writer(out);
    SarifPlaces places = new SarifPlaces(json, sources);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool(json);
    invocation(json, places, Notes.of(report, shown, sources, ledger));
    json.name("columnKind").value("utf16CodeUnits");
    bases(json);
    json.name("results").beginArray();
    boolean suppressed =
        shown.stream().anyMatch(f -> f.verdict() == Verdict.ACCEPTED || ledger.holds(f));
    SarifResult results =
        new SarifResult(
            json,
            sources,
            places,
            new Mend(report, sources),
            new SarifLedger(json, ledger, allFlows),
            suppressed);
    for (Finding finding : shown) {
      results.write(finding);
    }
    json.endArray();
    properties(json, report);
    json.endObject().endArray().endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private boolean shown(Finding finding) {
    return allFlows
        || finding.verdict() == Verdict.VIOLATION
        || finding.verdict() == Verdict.ACCEPTED;
  }

  private static void tool(JsonWriter json) throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Purposebound");
    String version = SarifReport.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.name("version").value(version);
    }
    json.name("rules").beginArray();
    for (RuleId id : RuleId.values()) {
      rule(json, RuleText.of(id));
    }
    json.endArray().endObject().endObject();
  }

  private static void rule(JsonWriter json, RuleText rule) throws IOException {
    json.beginObject();
    json.name("id").value(rule.id().name());
    json.name("name").value(rule.id().name());
    Json.text(json, "shortDescription", rule.title());
    Json.text(json, "fullDescription", rule.meaning());
    json.name("helpUri").value(Law.GDPR);
    json.name("help").beginObject();
    json.name("text").value(rule.meaning() + "\n\n" + rule.mend());
    json.name("markdown").value(RulePages.read(rule.id()));
    json.endObject();
    json.name("defaultConfiguration").beginObject().name("level").value("error").endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value("privacy").value("consent").value("gdpr").endArray();
    json.endObject();
    json.endObject();
  }

  private static void invocation(JsonWriter json, SarifPlaces places, List<Note> notes)
      throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray();
    for (Note note : notes) {
      json.beginObject();
      json.name("descriptor").beginObject().name("id").value(note.id()).endObject();
      json.name("level").value(level(note.severity()));
      String where = note.where().isEmpty() ? "" : note.where() + ": ";
      places.message(where + note.message());
      Matcher file = FILE_PLACE.matcher(note.where());
      if (file.matches() && Integer.parseInt(file.group(2)) > 0) {
        json.name("locations").beginArray();
        int column = file.group(3) == null ? 0 : Integer.parseInt(file.group(3));
        places.file(file.group(1), Integer.parseInt(file.group(2)), column);
        json.endArray();
      }
      json.endObject();
    }
    json.endArray().endObject().endArray();
  }

  private static String level(Note.Severity severity) {
    return switch (severity) {
      case INFO -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }

  private static void bases(JsonWriter json) throws IOException {
    json.name("originalUriBaseIds").beginObject().name(SarifPlaces.ROOT).beginObject();
    Json.text(json, "description", "The base folder of the build, or a source root of it.");
    json.endObject().endObject();
  }

  private static void properties(JsonWriter json, Report report) throws IOException {
    json.name("properties").beginObject();
    json.name("profile").value(report.profile());
    json.name("today").value(report.today().toString());
    json.name("counts").beginObject();
    for (Map.Entry<String, Integer> count : Counts.of(report).entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
    Json.strings(json, "assertions", report.assertions().stream().sorted().toList());
    json.endObject();
  }
}
