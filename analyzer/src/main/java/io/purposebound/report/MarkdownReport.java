package io.purposebound.report;

import io.purposebound.ledger.DeclaredChange;
import io.purposebound.ledger.FlowChange;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The report for a pull request: what must change and where on one screen, everything else folded.
 */
public final class MarkdownReport {
  private static final int MAX_SHOWN = 8;
  private static final int MAX_WEAKENED = 5;
  private static final int MAX_FOLDED = 50;

  private final SourceIndex sources;
  private final LedgerComparison ledger;

  /** Makes a report with excerpts from these sources, held against a ledger. */
  public MarkdownReport(SourceIndex sources, LedgerComparison ledger) {
    this.sources = sources;
    this.ledger = ledger;
  }

  /** Writes the whole report; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    List<Finding> failing = ledger.failing(report);
    List<FindingGroup> groups = FindingGroup.of(failing);
    Mend mend = new Mend(report, sources);
    out.write("### Purposebound: " + headline(report, failing, groups) + "\n\n");
    weakened(out);
    if (!groups.isEmpty()) {
      table(groups, mend, out);
    }
    out.write(summary(report) + "\n");
    details(report, groups, mend, out);
    out.flush();
  }

  private String headline(Report report, List<Finding> failing, List<FindingGroup> groups) {
    if (failing.isEmpty()) {
      return ledger.known(report).isEmpty()
          ? "no unguarded declared flow found"
          : "no violation but known ones";
    }
    return Counts.say(failing.size(), "flow", "flows")
        + " of personal data must change, at "
        + Counts.say(groups.size(), "place", "places");
  }

  private void weakened(Writer out) throws IOException {
    List<DeclaredChange> weakened = ledger.weakened();
    if (weakened.isEmpty()) {
      return;
    }
    out.write(
        "**Weakened: "
            + Counts.say(weakened.size(), "declaration", "declarations")
            + "** (can turn a violation into something else without a flow being touched)\n\n");
    for (DeclaredChange c : weakened.stream().limit(MAX_WEAKENED).toList()) {
      out.write("- " + Markdown.code(c.text()) + "\n");
    }
    if (weakened.size() > MAX_WEAKENED) {
      out.write("- and " + (weakened.size() - MAX_WEAKENED) + " more, below\n");
    }
    out.write("\n");
  }

  private void table(List<FindingGroup> groups, Mend mend, Writer out) throws IOException {
    out.write("| Where | What | To do |\n|---|---|---|\n");
    for (FindingGroup group : groups.stream().limit(MAX_SHOWN).toList()) {
      MustChange row = MustChange.of(group, sources, mend);
      out.write(
          "| "
              + Markdown.code(row.where())
              + " | "
              + Markdown.text(row.what())
              + (row.rule().isEmpty() ? "" : " (" + Markdown.code(row.rule()) + ")")
              + " | "
              // code is shown as code, what is said around it as text
              + (row.code().isEmpty() ? "" : Markdown.code(row.code()))
              + Markdown.text(row.said())
              + " |\n");
    }
    if (groups.size() > MAX_SHOWN) {
      out.write("\nAnd " + (groups.size() - MAX_SHOWN) + " more places, below.\n");
    }
    out.write("\n");
  }

  private String summary(Report report) {
    StringBuilder line = new StringBuilder();
    if (ledger.exists()) {
      long fixed = ledger.flows().stream().filter(FlowChange::isMended).count();
      List<Finding> violations = report.with(Verdict.VIOLATION);
      int unchanged = (int) violations.stream().filter(ledger::wasViolation).count();
      int known = ledger.known(report).size();
      line.append("New: ")
          .append(Counts.say(violations.size() - unchanged, "violation", "violations"))
          .append(" · fixed: ")
          .append(fixed)
          .append(" · unchanged: ")
          .append(unchanged)
          .append(known == 0 ? "" : " (" + known + " known and left)")
          .append(" · ");
    }
    for (Verdict v : List.of(Verdict.GUARDED, Verdict.PERMITTED, Verdict.ACCEPTED)) {
      line.append(v.name().toLowerCase(Locale.ROOT))
          .append(": ")
          .append(report.with(v).size())
          .append(" · ");
    }
    return line.append("profile ")
        .append(Markdown.text(report.profile()))
        .append(" on ")
        .append(report.today())
        .toString();
  }

  private void details(Report report, List<FindingGroup> groups, Mend mend, Writer out)
      throws IOException {
    ViolationText text = new ViolationText(sources, mend, false);
    List<String> blocks = groups.stream().limit(MAX_FOLDED).map(text::block).toList();
    fold("The flows step by step", blocks.stream().map(Markdown::fenced).toList(), out);
    fold(
        "Since the ledger was recorded",
        Stream.concat(
                ledger.declared().stream()
                    .map(c -> (c.weakened() ? "weakened: " : "declared: ") + c.text()),
                ledger.flows().stream().map(FlowChange::text))
            .map(t -> "- " + Markdown.code(t) + "\n")
            .toList(),
        out);
    TextReport closing = new TextReport(sources).against(ledger);
    fold(
        "What this report rests on",
        Stream.concat(
                closing.closing(report).stream(),
                closing.notes(report).stream().map(TextReport::line))
            .map(t -> "- " + Markdown.code(t.strip()) + "\n")
            .toList(),
        out);
  }

  private static void fold(String title, List<String> parts, Writer out) throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    out.write("\n<details><summary>" + title + "</summary>\n\n");
    for (String part : parts.stream().limit(MAX_FOLDED * 2L).toList()) {
      out.write(part);
    }
    if (parts.size() > MAX_FOLDED * 2) {
      out.write("- and " + (parts.size() - MAX_FOLDED * 2) + " more\n");
    }
    out.write("\n</details>\n");
  }
}
