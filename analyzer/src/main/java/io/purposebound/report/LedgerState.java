package io.purposebound.report;

import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.verdict.Finding;
import java.util.Locale;

/** What a flow is as against the ledger. */
enum LedgerState {
  /** The ledger has no such flow. */
  NEW,
  /** A violation that the ledger holds with a reason. */
  KNOWN,
  /** The ledger has it with another verdict. */
  CHANGED,
  UNCHANGED;

  static LedgerState of(LedgerComparison ledger, Finding finding) {
    FlowEntry entry = ledger.recorded().get(finding.fingerprint());
    if (entry == null) {
      return NEW;
    }
    if (ledger.holds(finding)) {
      return KNOWN;
    }
    return entry.verdict() == finding.verdict() ? UNCHANGED : CHANGED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
