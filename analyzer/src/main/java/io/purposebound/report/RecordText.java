package io.purposebound.report;

import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what recording a ledger did. */
public final class RecordText {
  private RecordText() {}

  /** Returns the lines. */
  public static List<String> lines(LedgerFile.Recorded recorded, Path file) {
    List<String> lines = new ArrayList<>(LedgerText.changes(recorded.changes()));
    String holds =
        Counts.say(recorded.ledger().flows().size(), "flow", "flows")
            + " and "
            + Counts.say(recorded.ledger().declared().size(), "declaration", "declarations");
    String what =
        !recorded.written()
            ? "is up to date"
            : recorded.changes().exists()
                ? "was written: " + LedgerText.summary(recorded.changes())
                : "was written for the first time";
    lines.add("Ledger " + file + " " + what + "; it holds " + holds + ".");
    List<FlowEntry> open = recorded.ledger().withoutReason();
    if (!open.isEmpty()) {
      lines.add(
          Counts.say(open.size(), "violation has", "violations have")
              + " no reason in it and still "
              + (open.size() == 1 ? "fails" : "fail")
              + " the check: mend them, or write the reason into the line (or give --reason, with"
              + " Maven -Dpurposebound.reason):");
      open.forEach(e -> lines.add("  " + Lines.oneLine(e.key().text())));
    }
    return lines;
  }
}
