package io.purposebound.frameworks;

import java.util.List;

/** A condition as a query or an expression states it; what is not understood says nothing. */
public sealed interface Condition {
  /** All of these hold. */
  record All(List<Condition> of) implements Condition {}

  /** At least one of these holds. */
  record Any(List<Condition> of) implements Condition {}

  /** This does not hold. */
  record Not(Condition of) implements Condition {}

  /** Two values are equal; that a value is null is equality with the null literal. */
  record Equal(Term left, Term right) implements Condition {}

  /** A truth value is true. */
  record Holds(Term term) implements Condition {}

  /** The query finds a row. */
  record Exists(Query query) implements Condition {}

  /** The value is among those that the query selects. */
  record In(Term value, Query query) implements Condition {}

  /** Not understood. */
  record Unclear(String text) implements Condition {}

  /** Returns whether all of it was understood. */
  default boolean isClear() {
    if (this instanceof All a) {
      return a.of().stream().allMatch(Condition::isClear);
    } else if (this instanceof Any a) {
      return a.of().stream().allMatch(Condition::isClear);
    } else if (this instanceof Not n) {
      return n.of().isClear();
    }
    return !(this instanceof Unclear);
  }
}
