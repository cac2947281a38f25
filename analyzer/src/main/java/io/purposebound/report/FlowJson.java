package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes one flow as a JSON object, for programs and for the page that shows it. */
final class FlowJson {
  private final JsonWriter json;
  private final SourceIndex sources;
  private final Mend mend;
  private final LedgerComparison ledger;
  private final boolean excerpts;

  /**
   * @param excerpts whether each place has its source line; the page has them once for all places
   */
  FlowJson(
      JsonWriter json, SourceIndex sources, Mend mend, LedgerComparison ledger, boolean excerpts) {
    this.json = json;
    this.sources = sources;
    this.mend = mend;
    this.ledger = ledger;
    this.excerpts = excerpts;
  }

  void write(Finding finding) throws IOException {
    json.beginObject();
    json.name("fingerprint").value(finding.fingerprint());
    json.name("verdict").value(finding.verdict().name());
    optional("rule", finding.rule().map(Enum::name).orElse(""));
    json.name("message").value(Wording.headline(new FindingGroup(List.of(finding))));
    optional("module", sources.module(finding.use().place()));
    source(finding.source());
    use(finding.use());
    json.name("requires").value(finding.requirement().name());
    optional("requiredBy", finding.requiredBy());
    optional("law", Law.article(finding.requirement(), finding.source().sensitivity()));
    optional("dataPath", finding.dataPath());
    optional("person", finding.person());
    optional("subject", finding.subject());
    json.name("steps").beginArray();
    for (Step step : finding.steps()) {
      step(step);
    }
    json.endArray();
    json.name("checks").beginArray();
    for (CheckEvidence check : finding.checks()) {
      check(check);
    }
    json.endArray();
    if (finding.acceptance().isPresent()) {
      acceptance(finding.acceptance().get());
    }
    optional("note", finding.note());
    optional("mend", mend.of(finding).orElse(""));
    optional("mendCode", mend.code(finding).orElse(""));
    ledger(finding);
    json.endObject();
  }

  private void source(SourceElement source) throws IOException {
    json.name("source").beginObject();
    json.name("element").value(source.element());
    json.name("name").value(source.shortName());
    json.name("sensitivity").value(source.sensitivity().name());
    optional("category", source.category());
    Json.strings(json, "collectedFor", source.purposes());
    json.endObject();
  }

  private void use(UseSite use) throws IOException {
    json.name("use").beginObject();
    json.name("element").value(use.element());
    json.name("name").value(use.shortName());
    json.name("argument").value(use.argument());
    json.name("ordinal").value(use.ordinal());
    json.name("within").value(use.within());
    json.name("purpose").value(use.purpose());
    optional("recipient", use.recipient());
    optional("country", use.country());
    place(use.place(), sources.range(use));
    json.endObject();
  }

  private void step(Step step) throws IOException {
    json.beginObject();
    json.name("kind").value(step.kind().name());
    json.name("what").value(step.what());
    place(step.place(), sources.expression(step));
    json.name("assumed").value(step.assumed());
    optional("remark", Wording.remark(step));
    json.endObject();
  }

  private void check(CheckEvidence check) throws IOException {
    json.beginObject();
    json.name("check").value(check.check());
    optional("person", check.subject());
    json.name("purpose").value(check.purpose());
    json.name("basis").value(check.basis().name());
    json.name("covers").value(check.covers());
    json.name("asserted").value(check.asserted());
    optional("why", check.why());
    place(check.place(), sources.expression(check));
    json.endObject();
  }

  private void acceptance(AcceptanceRef acceptance) throws IOException {
    json.name("acceptance").beginObject();
    json.name("where").value(acceptance.where());
    json.name("reason").value(acceptance.reason());
    optional("approvedBy", acceptance.approvedBy());
    optional("expires", acceptance.expires().map(Object::toString).orElse(""));
    json.endObject();
  }

  private void ledger(Finding finding) throws IOException {
    if (!ledger.exists()) {
      return;
    }
    FlowEntry entry = ledger.recorded().get(finding.fingerprint());
    json.name("ledger").beginObject();
    json.name("state").value(LedgerState.of(ledger, finding).word());
    if (entry != null && finding.verdict() == Verdict.VIOLATION) {
      optional("reason", entry.reason());
      optional("until", entry.until().map(Object::toString).orElse(""));
    }
    if (entry != null && entry.verdict() != finding.verdict()) {
      json.name("was").value(entry.state());
    }
    json.endObject();
  }

  private void place(CodePlace place, Optional<SourceRange> range) throws IOException {
    json.name("place").beginObject();
    optional("file", sources.path(place));
    if (place.line() > 0) {
      json.name("line").value(place.line());
    }
    json.name("class").value(place.className());
    optional("method", place.method());
    optional("descriptor", place.descriptor());
    if (excerpts) {
      optional("excerpt", sources.excerpt(place).orElse(""));
    }
    if (range.isPresent()) {
      SourceRange r = range.get();
      json.name("range").beginObject();
      json.name("startLine").value(r.startLine()).name("startColumn").value(r.startColumn());
      json.name("endLine").value(r.endLine()).name("endColumn").value(r.endColumn());
      json.endObject();
    }
    json.endObject();
  }

  private void optional(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}
