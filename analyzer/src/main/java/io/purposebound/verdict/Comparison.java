package io.purposebound.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What differs between two judgements: of one program under two policies or profiles, or of two
 * states of a program under one.
 *
 * @param changes flows whose verdict or rule is another, sorted by the flow's names
 * @param same how many flows are judged alike
 */
public record Comparison(List<Change> changes, int same) {
  /** Copies the changes. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * One flow as it was judged on both sides; empty where a side has no such flow.
   *
   * @param before the finding of the first judgement
   * @param after the finding of the second
   */
  public record Change(Optional<Finding> before, Optional<Finding> after) {
    /** Returns the finding to show: that of the second side if there is one. */
    public Finding shown() {
      return after.orElseGet(before::orElseThrow);
    }

    /** Names a side's verdict, {@code no flow} where it has none. */
    public static String verdict(Optional<Finding> side) {
      return side.map(f -> f.verdict() + f.rule().map(r -> " " + r).orElse("")).orElse("no flow");
    }
  }

  /** Compares two reports. */
  public static Comparison of(Report before, Report after) {
    Map<String, Finding> first = byFlow(before);
    Map<String, Finding> second = byFlow(after);
    Map<String, Change> all = new TreeMap<>();
    first.forEach(
        (k, f) -> all.put(k, new Change(Optional.of(f), Optional.ofNullable(second.get(k)))));
    second.forEach((k, f) -> all.putIfAbsent(k, new Change(Optional.empty(), Optional.of(f))));
    List<Change> changes = new ArrayList<>();
    for (Change c : all.values()) {
      if (!Change.verdict(c.before()).equals(Change.verdict(c.after()))) {
        changes.add(c);
      }
    }
    return new Comparison(changes, all.size() - changes.size());
  }

  private static Map<String, Finding> byFlow(Report report) {
    Map<String, Finding> all = new TreeMap<>();
    for (Finding f : report.findings()) {
      UseSite u = f.use();
      String key =
          String.join(
              " ",
              u.place().sourceFile(),
              u.within(),
              u.element(),
              String.valueOf(u.argument()),
              String.valueOf(u.ordinal()),
              f.source().element());
      all.put(key, f);
    }
    return all;
  }
}
