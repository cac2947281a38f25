package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report for programs: every flow with everything that is known of it, in a format with a name
 * and a version of its own. Members are added within a version, never renamed or removed; a member
 * that does not apply is absent.
 */
public final class JsonReport {
  /** The value of the member {@code format}. */
  public static final String FORMAT = "purposebound-report";

  /** The value of the member {@code version}. */
  public static final int VERSION = 1;

  private final SourceIndex sources;

  /** Makes a report with excerpts and ranges from these sources. */
  public JsonReport(SourceIndex sources) {
    this.sources = sources;
  }

  /** Writes the whole report; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    List<Finding> flows = report.findings().stream().sorted(FindingGroup.ORDER).toList();
    Mend mend = new Mend(report, sources);
    JsonWriter json = Json.writer(out);
    json.beginObject();
    json.name("format").value(FORMAT);
    json.name("version").value(VERSION);
    json.name("profile").value(report.profile());
    json.name("today").value(report.today().toString());
    json.name("counts").beginObject();
    for (Map.Entry<String, Integer> count : Counts.of(report).entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
    json.name("flows").beginArray();
    for (Finding finding : flows) {
      flow(json, finding, mend);
    }
    json.endArray();
    Json.strings(json, "assertions", report.assertions().stream().sorted().toList());
    json.name("notes").beginArray();
    for (Note note : Notes.of(report, flows, sources)) {
      json.beginObject();
      json.name("id").value(note.id());
      json.name("severity").value(note.severity().name());
      optional(json, "where", note.where());
      json.name("message").value(note.message());
      json.endObject();
    }
    json.endArray().endObject();
    json.flush();
    out.write('\n');
    out.flush();
  }

  private void flow(JsonWriter json, Finding finding, Mend mend) throws IOException {
    json.beginObject();
    json.name("fingerprint").value(finding.fingerprint());
    json.name("verdict").value(finding.verdict().name());
    optional(json, "rule", finding.rule().map(Enum::name).orElse(""));
    json.name("message").value(Wording.headline(new FindingGroup(List.of(finding))));
    source(json, finding.source());
    use(json, finding.use());
    json.name("requires").value(finding.requirement().name());
    optional(json, "requiredBy", finding.requiredBy());
    optional(json, "law", Law.article(finding.requirement(), finding.source().sensitivity()));
    optional(json, "dataPath", finding.dataPath());
    optional(json, "person", finding.person());
    json.name("steps").beginArray();
    for (Step step : finding.steps()) {
      json.beginObject();
      json.name("kind").value(step.kind().name());
      json.name("what").value(step.what());
      place(json, step.place(), Optional.empty());
      json.name("assumed").value(step.assumed());
      json.endObject();
    }
    json.endArray();
    json.name("checks").beginArray();
    for (CheckEvidence check : finding.checks()) {
      check(json, check);
    }
    json.endArray();
    if (finding.acceptance().isPresent()) {
      acceptance(json, finding.acceptance().get());
    }
    optional(json, "note", finding.note());
    optional(json, "mend", mend.of(finding).orElse(""));
    json.endObject();
  }

  private static void source(JsonWriter json, SourceElement source) throws IOException {
    json.name("source").beginObject();
    json.name("element").value(source.element());
    json.name("name").value(source.shortName());
    json.name("sensitivity").value(source.sensitivity().name());
    optional(json, "category", source.category());
    Json.strings(json, "collectedFor", source.purposes());
    json.endObject();
  }

  private void use(JsonWriter json, UseSite use) throws IOException {
    json.name("use").beginObject();
    json.name("element").value(use.element());
    json.name("name").value(use.shortName());
    json.name("argument").value(use.argument());
    json.name("ordinal").value(use.ordinal());
    json.name("purpose").value(use.purpose());
    optional(json, "recipient", use.recipient());
    optional(json, "country", use.country());
    place(json, use.place(), sources.range(use));
    json.endObject();
  }

  private void check(JsonWriter json, CheckEvidence check) throws IOException {
    json.beginObject();
    json.name("check").value(check.check());
    optional(json, "person", check.subject());
    json.name("purpose").value(check.purpose());
    json.name("basis").value(check.basis().name());
    json.name("covers").value(check.covers());
    json.name("asserted").value(check.asserted());
    optional(json, "why", check.why());
    place(json, check.place(), Optional.empty());
    json.endObject();
  }

  private static void acceptance(JsonWriter json, AcceptanceRef acceptance) throws IOException {
    json.name("acceptance").beginObject();
    json.name("where").value(acceptance.where());
    json.name("reason").value(acceptance.reason());
    optional(json, "approvedBy", acceptance.approvedBy());
    optional(json, "expires", acceptance.expires().map(Object::toString).orElse(""));
    json.endObject();
  }

  private void place(JsonWriter json, CodePlace place, Optional<SourceRange> range)
      throws IOException {
    json.name("place").beginObject();
    optional(json, "file", sources.path(place));
    if (place.line() > 0) {
      json.name("line").value(place.line());
    }
    json.name("class").value(place.className());
    optional(json, "method", place.method());
    optional(json, "descriptor", place.descriptor());
    optional(json, "excerpt", sources.excerpt(place).orElse(""));
    if (range.isPresent()) {
      SourceRange r = range.get();
      json.name("range").beginObject();
      json.name("startLine").value(r.startLine()).name("startColumn").value(r.startColumn());
      json.name("endLine").value(r.endLine()).name("endColumn").value(r.endColumn());
      json.endObject();
    }
    json.endObject();
  }

  private static void optional(JsonWriter json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}
