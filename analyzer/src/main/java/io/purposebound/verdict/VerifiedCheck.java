package io.purposebound.verdict;

import java.util.List;

/**
 * A check that the program makes, and what would be without it.
 *
 * @param place where it is made
 * @param check the declared check, {@code ConsentService.granted}
 * @param guards whether the evidence of a guarded flow names it
 * @param turns the guarded flows that are violations where it always agrees, as they are then, in
 *     report order
 */
public record VerifiedCheck(CodePlace place, String check, boolean guards, List<Finding> turns) {
  /** Returns whether a flow is guarded because of it. */
  public boolean protects() {
    return !turns.isEmpty();
  }
}
