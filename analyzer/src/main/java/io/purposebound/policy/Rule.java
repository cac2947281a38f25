package io.purposebound.policy;

import java.util.Set;

/**
 * One rule of a policy file: what is required for a purpose and those below it.
 *
 * @param sensitivities the sensitivities that the rule speaks of
 * @param position where the rule stands
 */
public record Rule(
    PurposeKey purpose,
    Set<Sensitivity> sensitivities,
    Requirement requirement,
    Position position) {
  public Rule {
    sensitivities = Set.copyOf(sensitivities);
  }

  /** Returns whether the rule speaks of this use of such a datum. */
  public boolean appliesTo(PurposeKey use, Sensitivity sensitivity) {
    return purpose.covers(use) && sensitivities.contains(sensitivity);
  }
}
