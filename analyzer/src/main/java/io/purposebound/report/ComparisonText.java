package io.purposebound.report;

import io.purposebound.verdict.Comparison;
import io.purposebound.verdict.Comparison.Change;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A comparison for people: what changes, gathered by what it changes from and to. */
public final class ComparisonText {
  private final String before;
  private final String after;

  /**
   * Names the sides, such as {@code opt-in} and {@code strict}.
   *
   * @param before the side that is compared with
   * @param after the side that is asked about
   */
  public ComparisonText(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Returns the lines. */
  public List<String> lines(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    Map<String, List<Change>> groups = new TreeMap<>();
    for (Change c : comparison.changes()) {
      String from = c.before().map(f -> f.verdict().name()).orElse("no flow");
      String to = c.after().map(f -> f.verdict().name()).orElse("no flow");
      groups.computeIfAbsent(order(to) + from + "|" + to, k -> new ArrayList<>()).add(c);
    }
    groups.forEach(
        (key, changes) -> {
          String[] parts = key.substring(1).split("\\|", -1);
          lines.add(
              "Under "
                  + after
                  + ", "
                  + Counts.say(changes.size(), "flow that is ", "flows that are ")
                  + parts[0]
                  + " under "
                  + before
                  + (changes.size() == 1 ? " becomes " : " become ")
                  + parts[1]
                  + ":");
          changes.forEach(c -> lines.add("  " + line(c)));
        });
    lines.add(
        "Compared "
            + before
            + " with "
            + after
            + ": "
            + Counts.say(comparison.changes().size(), "flow changes", "flows change")
            + ", "
            + Counts.say(comparison.same(), "is", "are")
            + " judged alike");
    return lines;
  }

  /** Violations come first. */
  private static char order(String to) {
    return to.equals(Verdict.VIOLATION.name()) ? '0' : '1';
  }

  private static String line(Change c) {
    Finding f = c.shown();
    return f.use().place().sourceFile()
        + ":"
        + f.use().place().line()
        + " "
        + f.source().shortName()
        + " reaches "
        + f.use().shortName()
        + " for "
        + f.use().purpose()
        + ": "
        + Change.verdict(c.before())
        + " -> "
        + Change.verdict(c.after());
  }
}
