package io.purposebound.inventory;

import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.policy.PatternRef;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the verdicts rest on besides the code: each a line that names who answers for it. */
public final class Assertions {
  private Assertions() {}

  /**
   * Returns the lines, sorted.
   *
   * @param declared what the program declares
   * @param used the acceptances that spoke of a flow
   * @param findings what was found
   * @param excluded what the policy leaves out
   */
  public static List<String> of(
      DeclaredElements declared,
      Collection<AcceptanceDecl> used,
      List<Finding> findings,
      List<PatternRef> excluded) {
    SortedSet<String> lines = new TreeSet<>(declared.trusted());
    used.forEach(a -> lines.add(acceptance(a)));
    for (Finding f : findings) {
      if (f.verdict() == Verdict.PERMITTED) {
        lines.add(
            "collected for "
                + String.join(", ", f.source().purposes())
                + ": "
                + f.source().element());
      }
    }
    excluded.forEach(
        p -> lines.add("excluded " + p.pattern() + " (" + p.position().shortForm() + ")"));
    return List.copyOf(lines);
  }

  private static String acceptance(AcceptanceDecl a) {
    return "accepted by "
        + a.where()
        + ": "
        + a.reason()
        + (a.approvedBy().isBlank() ? "" : ", approved by " + a.approvedBy())
        + a.expires().map(d -> ", until " + d).orElse("");
  }
}
