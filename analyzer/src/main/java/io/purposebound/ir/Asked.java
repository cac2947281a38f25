package io.purposebound.ir;

import io.purposebound.policy.PurposeKey;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The purpose that a check asks for. */
public sealed interface Asked {
  /** Declared with the check: it covers what any of these keys covers. */
  record Declared(Set<String> keys) implements Asked {}

  /** An argument of the check: covers what all constants that it may be cover. */
  record Argument(Sym value) implements Asked {}

  /** The purpose of the consent record that was asked: the constant it was compared with. */
  record OfRecord(Sym record) implements Asked {}

  /** No purpose: the test that a value passed, for a condition that only callers understand. */
  record Passed(Test test) implements Asked {}

  /** Returns what both cover, null where that is nothing. */
  default @Nullable Asked common(Asked other) {
    if (equals(other)) {
      return this;
    }
    if (!(this instanceof Declared a) || !(other instanceof Declared b)) {
      return null;
    }
    Set<String> keys = new TreeSet<>();
    for (String x : a.keys()) {
      for (String y : b.keys()) {
        if (new PurposeKey(x).covers(new PurposeKey(y))) {
          keys.add(y);
        } else if (new PurposeKey(y).covers(new PurposeKey(x))) {
          keys.add(x);
        }
      }
    }
    return keys.isEmpty() ? null : new Declared(keys);
  }
}
