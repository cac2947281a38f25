package io.purposebound.ledger;

import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One flow as the ledger holds it.
 *
 * @param key which flow
 * @param verdict what it was when it was recorded
 * @param rule the broken rule; present exactly for violations
 * @param standsOn the checks that cover it, or the acceptance, sorted
 * @param reason why a violation is known and left for now; empty where nobody has said so
 * @param until last day on which the reason holds; empty = no end
 */
public record FlowEntry(
    FlowKey key,
    Verdict verdict,
    Optional<RuleId> rule,
    List<String> standsOn,
    String reason,
    Optional<LocalDate> until) {

  /** Returns whether this and the other say the same of the flow, reasons aside. */
  boolean saysTheSame(FlowEntry other) {
    return verdict == other.verdict && rule.equals(other.rule) && standsOn.equals(other.standsOn);
  }

  /** Returns this entry with the reason and the day of another. */
  FlowEntry withReasonOf(FlowEntry other) {
    return new FlowEntry(key, verdict, rule, standsOn, other.reason, other.until);
  }

  /** Says the state in a few words, {@code VIOLATION [MissingConsentCheck]}. */
  public String state() {
    return verdict
        + rule.map(r -> " [" + r + "]").orElse("")
        + (standsOn.isEmpty() ? "" : " (" + String.join("; ", standsOn) + ")");
  }
}
