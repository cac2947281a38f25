package io.purposebound.report;

import io.purposebound.ledger.DeclaredChange;
import io.purposebound.ledger.FlowChange;
import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.FlowKey;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison of the sample report with a ledger: something of everything. */
final class Ledgers {
  private Ledgers() {}

  static LedgerComparison comparison() {
    FlowEntry known = entry("known", Verdict.VIOLATION, "until the form is out");
    FlowEntry was = entry("was", Verdict.VIOLATION, "");
    FlowEntry gone = entry("gone", Verdict.VIOLATION, "");
    return new LedgerComparison(
        Optional.of("purposebound-flows.json"),
        Map.of("01", known),
        Map.of(
            "01",
            known,
            "02",
            was,
            "04",
            entry("checked", Verdict.GUARDED, ""),
            "08",
            entry("same", Verdict.ACCEPTED, "")),
        List.of(
            new DeclaredChange(true, "source com.acme.Post#text collectedFor: a became a, b"),
            new DeclaredChange(false, "check com.acme.Consents#granted() is new")),
        List.of(
            new FlowChange(gone.key(), Optional.of(gone), Optional.empty()),
            new FlowChange(
                was.key(), Optional.of(was), Optional.of(entry("was", Verdict.GUARDED, "")))),
        List.of());
  }

  private static FlowEntry entry(String method, Verdict verdict, String reason) {
    FlowKey key = new FlowKey("com.acme.Post#text", "T#learn", 0, "train_ai_system", method, 0);
    return new FlowEntry(
        key,
        verdict,
        verdict == Verdict.VIOLATION ? Optional.of(RuleId.MissingConsentCheck) : Optional.empty(),
        List.of(),
        reason,
        reason.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(2027, 1, 31)));
  }
}
