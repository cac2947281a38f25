package io.purposebound.testing;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line that is not as marked.
 *
 * @param file path of the source file below the folder of its suite
 * @param line counted from 1
 * @param expected the accepted rules, or {@code none}; {@code no mark} where nothing was expected
 * @param got the rules of the findings there, or {@code nothing}
 */
record Miss(String file, int line, String expected, String got) implements Comparable<Miss> {
  private static final Comparator<Miss> ORDER =
      Comparator.comparing(Miss::file)
          .thenComparingInt(Miss::line)
          .thenComparing(Miss::expected)
          .thenComparing(Miss::got);

  /** Returns the miss of a line, or nothing where it is as marked. */
  static Optional<Miss> of(String file, int line, Optional<Set<String>> wanted, Set<String> got) {
    Set<String> rules = wanted.orElse(Set.of());
    boolean asMarked = rules.isEmpty() ? got.isEmpty() : !got.isEmpty() && rules.containsAll(got);
    if (asMarked) {
      return Optional.empty();
    }
    String expected =
        wanted.isEmpty() ? "no mark" : rules.isEmpty() ? "none" : String.join("|", rules);
    String found = got.isEmpty() ? "nothing" : String.join("|", new TreeSet<>(got));
    return Optional.of(new Miss(file, line, expected, found));
  }

  @Override
  public int compareTo(Miss other) {
    return ORDER.compare(this, other);
  }

  /** Returns the line of the list of known misses. */
  @Override
  public String toString() {
    return file + ":" + line + ": expected " + expected + ", got " + got;
  }
}
