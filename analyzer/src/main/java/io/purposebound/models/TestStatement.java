package io.purposebound.models;

import java.util.Optional;

/** {@code test kind subject other}: what the boolean result says. */
public record TestStatement(Kind kind, Place subject, Optional<Place> other) implements Statement {

  /** Writes the statement as in a model file. */
  @Override
  public String toString() {
    return "test " + kind.word() + " " + subject + other.map(place -> " " + place).orElse("");
  }

  /** What is asked. */
  public enum Kind {
    /** The predicate {@code other} holds for some element {@code subject}. */
    ANY("any", true),
    /** The predicate {@code other} holds for every element {@code subject}. */
    ALL("all", true),
    /** The predicate {@code other} holds for no element {@code subject}. */
    NONE("none", true),
    /** The container {@code subject} holds something (Optional.isPresent). */
    PRESENT("present", false),
    /** The container {@code subject} holds nothing. */
    EMPTY("empty", false),
    /** {@code other} is among the elements of the container {@code subject}. */
    MEMBER("member", true),
    /** Every element of the container {@code other} is among those of {@code subject}. */
    SUPERSET("superset", true),
    /** No element of the container {@code other} is among those of {@code subject}. */
    DISJOINT("disjoint", true),
    /** {@code other} equals {@code subject}. */
    EQUAL("equal", true),
    /** {@code subject} is null. */
    NULL("null", false),
    /** {@code subject} is not null. */
    NONNULL("nonnull", false),
    /** {@code subject}, a boolean or its text, is true. */
    TRUE("true", false),
    /** The boolean {@code subject} is false. */
    NOT("not", false),
    /** Both booleans are true. */
    AND("and", true),
    /** One of the booleans is true. */
    OR("or", true),
    /** Exactly one of the booleans is true. */
    XOR("xor", true);

    private final String word;
    private final boolean binary;

    Kind(String word, boolean binary) {
      this.word = word;
      this.binary = binary;
    }

    /** Returns the word of the model file. */
    public String word() {
      return word;
    }

    /** Returns whether there is a second place. */
    public boolean binary() {
      return binary;
    }
  }
}
