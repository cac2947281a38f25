package io.purposebound.verdict;

import java.time.LocalDate;
import java.util.List;

/**
 * What each check of a program is good for: the program judged as if it always agreed, one check
 * after the other.
 *
 * @param profile name of the profile judged under
 * @param today the day that expiry days are judged against
 * @param checks the checks that are made, by place
 * @param guarded the guarded flows, in report order
 * @param violations how many flows are violations as it is
 * @param notes no violations, sorted
 */
public record CheckVerification(
    String profile,
    LocalDate today,
    List<VerifiedCheck> checks,
    List<Finding> guarded,
    int violations,
    List<Note> notes) {
  /** Returns the checks that a guarded flow names and that no flow needs: others cover it too. */
  public List<VerifiedCheck> redundant() {
    return checks.stream().filter(c -> c.guards() && !c.protects()).toList();
  }

  /** Returns the checks that no guarded flow names or needs. */
  public List<VerifiedCheck> unused() {
    return checks.stream().filter(c -> !c.guards() && !c.protects()).toList();
  }

  /** Returns the checks without each of which a flow is a violation. */
  public List<VerifiedCheck> needed() {
    return checks.stream().filter(VerifiedCheck::protects).toList();
  }

  /** Returns the guarded flows that no single check turns: several cover them, or assertions. */
  public List<Finding> onSeveral() {
    return guarded.stream()
        .filter(
            f ->
                checks.stream()
                    .flatMap(c -> c.turns().stream())
                    .noneMatch(t -> t.fingerprint().equals(f.fingerprint()) && same(t, f)))
        .toList();
  }

  /** Returns whether two findings are of one source and one use site. */
  public static boolean same(Finding a, Finding b) {
    return a.source().equals(b.source()) && a.use().equals(b.use());
  }
}
