package io.purposebound.discovery;

import io.purposebound.policy.Sensitivity;
import java.util.List;
import java.util.Set;

/**
 * A name that a kind of personal data goes by.
 *
 * @param phrase its words, the end of a member's name
 * @param kinds kinds of types that such data have
 * @param strong whether the name alone is enough
 */
record NameRule(
    List<String> phrase,
    Set<String> kinds,
    boolean strong,
    Sensitivity sensitivity,
    String category) {
  NameRule {
    phrase = List.copyOf(phrase);
    kinds = Set.copyOf(kinds);
  }
}
