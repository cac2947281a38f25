package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes findings as SARIF results. */
final class SarifResult {
  /** A policy entry is named by file and line; everything else is an annotated element. */
  private static final Pattern POLICY_ENTRY = Pattern.compile(".*\\.ya?ml(:\\d+)*");

  private final JsonWriter json;
  private final SourceIndex sources;
  private final SarifPlaces places;
  private final FindingText text;
  private final SarifLedger ledger;
  private final SarifFixes fixes;
  private final boolean anySuppressed;

  SarifResult(
      JsonWriter json,
      SourceIndex sources,
      SarifPlaces places,
      Mend mend,
      SarifLedger ledger,
      boolean anySuppressed) {
    this.ledger = ledger;
    this.json = json;
    this.sources = sources;
    this.places = places;
    this.text = new FindingText(mend, sources);
    this.fixes = new SarifFixes(json, sources, mend);
    this.anySuppressed = anySuppressed;
  }

  void write(Finding finding) throws IOException {
    // Results need a rule; what breaks none was tried for the one that asks for a check at all.
    RuleId rule = finding.rule().orElse(RuleId.MissingConsentCheck);
    boolean counts =
        finding.verdict() == Verdict.VIOLATION || finding.verdict() == Verdict.ACCEPTED;
    json.beginObject();
    json.name("ruleId").value(rule.name());
    json.name("ruleIndex").value(rule.ordinal());
    json.name("kind").value(counts ? "fail" : "pass");
    json.name("level").value(counts ? "error" : "none");
    places.message(text.message(finding));
    json.name("locations").beginArray().beginObject();
    places.members(finding.use().place(), sources.range(finding.use()));
    json.endObject().endArray();
    codeFlow(finding);
    related(finding.checks());
    fixes.write(finding);
    json.name("partialFingerprints").beginObject();
    json.name("purposebound/v1").value(finding.fingerprint());
    json.endObject();
    ledger.baseline(finding);
    suppressions(finding);
    properties(finding);
    json.endObject();
  }

  private void codeFlow(Finding finding) throws IOException {
    if (finding.steps().isEmpty()) {
      return;
    }
    json.name("codeFlows").beginArray().beginObject();
    json.name("threadFlows").beginArray().beginObject();
    json.name("locations").beginArray();
    int last = finding.steps().size() - 1;
    for (int i = 0; i <= last; i++) {
      Step step = finding.steps().get(i);
      json.beginObject();
      json.name("location");
      places.location(step.place(), sources.expression(step), text.step(step));
      json.name("kinds").beginArray();
      json.value(step.kind().name().toLowerCase(Locale.ROOT)).endArray();
      json.name("importance").value(i == 0 || i == last ? "essential" : "important");
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }

  private void related(List<CheckEvidence> checks) throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    json.name("relatedLocations").beginArray();
    for (int i = 0; i < checks.size(); i++) {
      CheckEvidence check = checks.get(i);
      json.beginObject();
      json.name("id").value(i + 1);
      places.members(check.place(), sources.expression(check));
      places.message(text.check(check));
      json.endObject();
    }
    json.endArray();
  }

  private void suppressions(Finding finding) throws IOException {
    if (!anySuppressed) {
      return;
    }
    // Either all results of a run say whether they are suppressed, or none.
    json.name("suppressions").beginArray();
    if (finding.verdict() == Verdict.ACCEPTED) {
      Optional<AcceptanceRef> acceptance = finding.acceptance();
      String where = acceptance.map(AcceptanceRef::where).orElse("");
      json.beginObject();
      json.name("kind").value(POLICY_ENTRY.matcher(where).matches() ? "external" : "inSource");
      json.name("status").value("accepted");
      if (acceptance.isPresent()) {
        json.name("justification").value(justification(acceptance.get()));
      }
      json.endObject();
    }
    ledger.suppression(finding);
    json.endArray();
  }

  private static String justification(AcceptanceRef acceptance) {
    String by = acceptance.approvedBy().isEmpty() ? "" : ", approved by " + acceptance.approvedBy();
    String until = acceptance.expires().map(d -> ", until " + d).orElse("");
    return acceptance.reason() + " (" + acceptance.where() + by + until + ")";
  }

  private void properties(Finding finding) throws IOException {
    json.name("properties").beginObject();
    json.name("verdict").value(finding.verdict().name());
    json.name("source").value(finding.source().element());
    json.name("sensitivity").value(finding.source().sensitivity().name());
    json.name("category").value(finding.source().category());
    Json.strings(json, "collectedFor", finding.source().purposes());
    json.name("use").value(finding.use().element());
    json.name("purpose").value(finding.use().purpose());
    json.name("recipient").value(finding.use().recipient());
    json.name("country").value(finding.use().country());
    json.name("requires").value(finding.requirement().name());
    json.name("requiredBy").value(finding.requiredBy());
    json.name("person").value(finding.person());
    json.name("dataPath").value(finding.dataPath());
    json.name("note").value(finding.note());
    json.endObject();
  }
}
