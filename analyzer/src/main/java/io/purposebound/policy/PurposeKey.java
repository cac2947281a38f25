package io.purposebound.policy;

/**
 * What data are used for, as a dotted path: {@code train_ai_system.fine_tuning} lies below {@code
 * train_ai_system}.
 */
public record PurposeKey(String key) implements Comparable<PurposeKey> {
  /** Returns whether this is the other purpose or an ancestor of it. */
  public boolean covers(PurposeKey other) {
    String below = other.key;
    return below.startsWith(key)
        && (below.length() == key.length() || below.charAt(key.length()) == '.');
  }

  @Override
  public int compareTo(PurposeKey other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }
}
