package io.purposebound.ledger;

import io.purposebound.verdict.Verdict;
import java.util.Optional;

/**
 * A flow that is not as the ledger holds it.
 *
 * @param key which flow
 * @param before as the ledger holds it; empty where it has appeared
 * @param after as it is now; empty where it has vanished
 */
public record FlowChange(FlowKey key, Optional<FlowEntry> before, Optional<FlowEntry> after) {

  /** Says the change in one line. */
  public String text() {
    if (before.isEmpty()) {
      return "appeared: " + after.map(FlowEntry::state).orElse("") + " " + key.text();
    }
    if (after.isEmpty()) {
      return "vanished: " + before.get().state() + " " + key.text();
    }
    return "changed: " + before.get().state() + " is now " + after.get().state() + " " + key.text();
  }

  /** Returns whether a violation is gone: the flow, or what was wrong with it. */
  public boolean isMended() {
    return before.filter(e -> e.verdict() == Verdict.VIOLATION).isPresent()
        && after.filter(e -> e.verdict() == Verdict.VIOLATION).isEmpty();
  }
}
