package io.purposebound.report;

import io.purposebound.ledger.DeclaredChange;
import io.purposebound.ledger.FlowChange;
import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says what the ledger hides and what has changed against it. */
public final class LedgerText {
  private static final int MAX_CHANGES = 20;

  private LedgerText() {}

  /** Returns the line that says how much the ledger hides; empty where there is none. */
  static Optional<String> known(LedgerComparison ledger, Report report) {
    if (ledger.file().isEmpty()) {
      return Optional.empty();
    }
    List<Finding> known = ledger.known(report);
    List<LocalDate> ends =
        known.stream()
            .map(f -> ledger.held().get(f.fingerprint()))
            .filter(Objects::nonNull)
            .map(FlowEntry::until)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    String end = ends.isEmpty() ? "" : ", the first until " + ends.get(0);
    return Optional.of(
        "Ledger "
            + ledger.file().get()
            + ": "
            + Counts.say(known.size(), "known violation", "known violations")
            + " not shown"
            + end
            + "; "
            + (ledger.isUnchanged() ? "nothing has changed" : summary(ledger)));
  }

  /** Counts the changes in one line. */
  static String summary(LedgerComparison ledger) {
    int weakened = ledger.weakened().size();
    long appeared = ledger.flows().stream().filter(c -> c.before().isEmpty()).count();
    long vanished = ledger.flows().stream().filter(c -> c.after().isEmpty()).count();
    long changed = ledger.flows().size() - appeared - vanished;
    return Counts.say(weakened, "weakened declaration", "weakened declarations")
        + ", "
        + Counts.say(ledger.declared().size() - weakened, "other change", "other changes")
        + " of declarations, "
        + appeared
        + " appeared, "
        + vanished
        + " vanished and "
        + Counts.say((int) changed, "changed flow", "changed flows");
  }

  /**
   * Returns a line for each change: all weakened declarations, and of the rest as many as a console
   * bears.
   */
  public static List<String> changes(LedgerComparison ledger) {
    List<String> lines = new ArrayList<>();
    for (DeclaredChange c : ledger.weakened()) {
      lines.add("weakened: " + Lines.oneLine(c.text()));
    }
    List<String> rest = new ArrayList<>();
    ledger.flows().stream().map(FlowChange::text).forEach(rest::add);
    ledger.declared().stream()
        .filter(c -> !c.weakened())
        .forEach(c -> rest.add("declared: " + c.text()));
    rest.stream().limit(MAX_CHANGES).map(Lines::oneLine).forEach(lines::add);
    int more = rest.size() - MAX_CHANGES;
    if (more > 0) {
      lines.add("and " + Counts.say(more, "more change", "more changes"));
    }
    return lines;
  }
}
