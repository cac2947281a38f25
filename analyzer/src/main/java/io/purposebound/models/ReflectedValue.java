package io.purposebound.models;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code reflect kind(places)}: the result is a class or one of its members, found by name. Where
 * the name is no constant, the default for code without a row holds.
 */
public record ReflectedValue(Kind kind, List<Place> operands) implements Statement {
  /** Copies the operands. */
  public ReflectedValue {
    operands = List.copyOf(operands);
  }

  /** Writes the value as in a model file. */
  @Override
  public String toString() {
    return "reflect "
        + kind.word()
        + operands.stream().map(Place::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  /** What is found. */
  public enum Kind {
    /** The class of this name. */
    CLASS("class", 1, 1),
    /** The class of this object. */
    CLASS_OF("classOf", 1, 1),
    /** A method: class, name, and the container of its parameter types. */
    METHOD("method", 2, 3),
    /** A constructor: class, and the container of its parameter types. */
    CONSTRUCTOR("constructor", 1, 2),
    /** A field: class, name. */
    FIELD("field", 2, 2),
    /** The name of a member. */
    NAME("name", 1, 1);

    private final String word;
    private final int least;
    private final int most;

    Kind(String word, int least, int most) {
      this.word = word;
      this.least = least;
      this.most = most;
    }

    /** Returns the word of the model file. */
    public String word() {
      return word;
    }

    boolean takes(int operands) {
      return operands >= least && operands <= most;
    }
  }
}
