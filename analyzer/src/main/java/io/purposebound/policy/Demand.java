package io.purposebound.policy;

/**
 * What is required of one use of one datum, and by whom.
 *
 * @param requiredBy {@code profile opt-in} or the rule's place ({@code purposebound.yaml:7}); empty
 *     where no rule speaks of the use
 */
public record Demand(Requirement requirement, String requiredBy) {
  /** No rule speaks of the use. */
  public static final Demand NONE = new Demand(Requirement.NOTHING, "");
}
