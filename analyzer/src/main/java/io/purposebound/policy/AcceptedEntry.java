package io.purposebound.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Flows that someone answers for until a day, like {@code @AcceptedFlow}. At least one of source
 * and use is there.
 *
 * @param source element that the data come from
 * @param use element that they reach
 * @param purposes what for, with the purposes below; empty: any
 * @param reason why; an entry without one accepts nothing
 * @param expires the last day on which it holds
 * @param position where the entry stands
 */
public record AcceptedEntry(
    Optional<PatternRef> source,
    Optional<PatternRef> use,
    List<PurposeKey> purposes,
    String reason,
    String approvedBy,
    LocalDate expires,
    Position position) {
  public AcceptedEntry {
    purposes = List.copyOf(purposes);
  }

  /**
   * Returns whether the entry accepts anything at all; {@link Policy#warnings()} names those that
   * do not.
   */
  public boolean hasReason() {
    return !reason.isBlank();
  }
}
