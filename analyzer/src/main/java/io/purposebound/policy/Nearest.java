package io.purposebound.policy;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant by one with a slip in it. */
public final class Nearest {
  private static final int MOST_EDITS = 6;
  private static final int SHORTEST_PREFIX = 3;

  private Nearest() {}

  /**
   * Returns the known name with the fewest edits, letter case aside; else the shortest one that
   * begins with the wanted one; nothing if none is like it. The order of the known names does not
   * matter.
   */
  public static Optional<String> of(String wanted, Collection<String> known) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    int limit = Math.min(MOST_EDITS, Math.max(1, (folded.length() + 2) / 3));
    String best = null;
    int fewest = limit + 1;
    String longer = null;
    for (String name : known) {
      String candidate = name.toLowerCase(Locale.ROOT);
      int edits = edits(folded, candidate, fewest);
      if (edits < fewest || (edits == fewest && best != null && name.compareTo(best) < 0)) {
        fewest = edits;
        best = name;
      }
      if (folded.length() >= SHORTEST_PREFIX
          && candidate.startsWith(folded)
          && (longer == null || isBefore(name, longer))) {
        longer = name;
      }
    }
    return Optional.ofNullable(best != null ? best : longer);
  }

  /** Returns {@code "; did you mean 'x'?"}, or nothing if no known name is like the wanted one. */
  public static String hint(String wanted, Collection<String> known) {
    return of(wanted, known).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  private static boolean isBefore(String name, String other) {
    return name.length() != other.length()
        ? name.length() < other.length()
        : name.compareTo(other) < 0;
  }

  /** Counts inserted, removed, replaced and swapped characters; gives up above the limit. */
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
