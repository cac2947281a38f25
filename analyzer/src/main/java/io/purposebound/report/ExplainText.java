package io.purposebound.report;

import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.policy.InputException;
import io.purposebound.policy.Requirement;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Says everything that is known of one flow: each step, each check that was considered, and why.
 */
public final class ExplainText {
  private final Report report;
  private final SourceIndex sources;
  private final LedgerComparison ledger;

  /** Explains flows of a report. */
  public ExplainText(Report report, SourceIndex sources, LedgerComparison ledger) {
    this.report = report;
    this.sources = sources;
    this.ledger = ledger;
  }

  /**
   * Returns the flow that an identifier names.
   *
   * @param id the fingerprint, or the beginning of it that only one flow has
   * @throws InputException where there is none, or several
   */
  public Finding find(String id) {
    List<Finding> found =
        report.findings().stream().filter(f -> f.fingerprint().startsWith(id)).toList();
    if (id.isBlank() || found.isEmpty()) {
      throw new InputException(
          "no flow has the fingerprint '" + id + "': the JSON and HTML reports name them");
    }
    if (found.size() > 1) {
      throw new InputException(
          "several flows have a fingerprint that begins with '" + id + "': give more of it");
    }
    return found.get(0);
  }

  /** Returns the lines. */
  public List<String> lines(Finding f) {
    List<String> lines = new ArrayList<>();
    FindingGroup group = new FindingGroup(List.of(f));
    lines.add(
        f.verdict() + f.rule().map(r -> " [" + r + "] ").orElse(" ") + Wording.headline(group));
    Rows rows = new Rows();
    rows.add("id", f.fingerprint(), "");
    rows.add("data", f.dataPath(), Wording.source(f.source()));
    rows.add("person", Wording.person(f), "");
    rows.add("use", f.use().element(), Wording.use(f.use()));
    rows.add("in", f.use().within(), "");
    if (f.requirement() != Requirement.NOTHING) {
      rows.add("needs", Wording.needs(f), Wording.demandedBy(f));
    }
    for (Step step : f.steps()) {
      rows.add(
          Wording.step(step.kind()), place(step.place()) + " " + step.what(), Wording.remark(step));
      sources.excerpt(step.place()).ifPresent(rows::continued);
    }
    for (CheckEvidence check : f.checks()) {
      rows.add(
          check.covers() ? "check" : "near", place(check.place()) + " " + Wording.check(check), "");
      sources.excerpt(check.place()).ifPresent(rows::continued);
      rows.continued((check.covers() ? "covers: " : "does not cover: ") + check.why());
    }
    if (f.checks().isEmpty()) {
      rows.add("near", "no check was made on the way", "");
    }
    f.acceptance()
        .ifPresent(
            a ->
                rows.add(
                    "accepted",
                    a.where() + ": " + a.reason(),
                    a.expires().map(d -> "until " + d).orElse("")));
    FlowEntry entry = ledger.recorded().get(f.fingerprint());
    if (ledger.exists()) {
      rows.add("ledger", LedgerState.of(ledger, f).word(), entry == null ? "" : entry.state());
    }
    new Mend(report, sources).of(f).ifPresent(m -> rows.add("mend", m, ""));
    lines.addAll(rows.lines());
    return lines;
  }

  private String place(CodePlace place) {
    String path = sources.path(place);
    String file = path.isEmpty() ? place.className() : path;
    return place.line() > 0 ? file + ":" + place.line() : file;
  }
}
