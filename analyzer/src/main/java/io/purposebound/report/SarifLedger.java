package io.purposebound.report;

import com.google.gson.stream.JsonWriter;
import io.purposebound.ledger.FlowEntry;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Verdict;
import java.io.IOException;

/**
 * Says in SARIF what the ledger holds. Vanished results are not among them: code hosts would show
 * them as open.
 *
 * @param json where to write
 * @param ledger what the run was held against
 * @param allFlows whether flows that are no problem are results too
 */
record SarifLedger(JsonWriter json, LedgerComparison ledger, boolean allFlows) {

  /** Writes whether a result is new; nothing where there is no ledger to tell. */
  void baseline(Finding finding) throws IOException {
    if (ledger.exists()) {
      json.name("baselineState")
          .value(
              switch (LedgerState.of(ledger, finding)) {
                case NEW -> "new";
                // what was guarded was no result
                case CHANGED -> allFlows || wasResult(finding) ? "updated" : "new";
                case KNOWN, UNCHANGED -> "unchanged";
              });
    }
  }

  private boolean wasResult(Finding finding) {
    FlowEntry entry = ledger.recorded().get(finding.fingerprint());
    return entry != null
        && (entry.verdict() == Verdict.VIOLATION || entry.verdict() == Verdict.ACCEPTED);
  }

  /** Writes the suppression of a known violation; nothing for any other. */
  void suppression(Finding finding) throws IOException {
    FlowEntry entry = ledger.held().get(finding.fingerprint());
    if (entry == null) {
      return;
    }
    String until = entry.until().map(d -> ", until " + d).orElse("");
    json.beginObject();
    json.name("kind").value("external");
    json.name("status").value("accepted");
    json.name("justification")
        .value(entry.reason() + " (" + ledger.file().orElse("the ledger") + until + ")");
    json.endObject();
  }
}
