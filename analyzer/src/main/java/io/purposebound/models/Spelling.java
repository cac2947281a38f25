package io.purposebound.models;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words messages about names that nothing answers to, with the nearest one that exists. */
final class Spelling {
  private Spelling() {}

  /** Says that a name is unknown and which one may have been meant. */
  static String unknown(String what, String name, Collection<String> known) {
    String message = "unknown " + what + " '" + name + "'";
    List<String> near =
        known.stream()
            .filter(candidate -> distance(name, candidate) <= Math.max(2, name.length() / 3))
            .sorted(
                Comparator.comparingInt((String candidate) -> distance(name, candidate))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(1)
            .toList();
    return near.isEmpty()
        ? message + ", expected one of " + String.join(", ", known)
        : message + ", did you mean '" + near.get(0) + "'?";
  }

  /**
   * Returns how many letters must be inserted, deleted or replaced to get from one to the other.
   */
  static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
