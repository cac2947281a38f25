package io.purposebound.models;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code collector kind(places)}: the result is a collector, to be run by {@link
 * Statement.Collect}.
 */
public record CollectorValue(Kind kind, List<Place> operands) implements Statement {
  /** Copies the operands. */
  public CollectorValue {
    operands = List.copyOf(operands);
  }

  /** Writes the statement as in a model file. */
  @Override
  public String toString() {
    return "collector "
        + kind.word()
        + (operands.isEmpty()
            ? ""
            : operands.stream().map(Place::toString).collect(Collectors.joining(", ", "(", ")")));
  }

  /** What the collector makes of the elements. */
  public enum Kind {
    /** A list of the elements in their order. */
    TO_LIST("toList", 0, 0),
    /** A set of the elements. */
    TO_SET("toSet", 0, 0),
    /** The elements in the container that the supplier makes. */
    TO_COLLECTION("toCollection", 1, 1),
    /** A map of key function, value function and, if given, merge function. */
    TO_MAP("toMap", 2, 3),
    /** Text computed from the elements and the operands (delimiter, prefix, suffix). */
    JOINING("joining", 0, 3),
    /** A map from key function to lists, or to what the downstream collector makes. */
    GROUPING("grouping", 1, 2),
    /** As grouping, with the keys true and false of a predicate. */
    PARTITIONING("partitioning", 1, 2),
    /** The function's results in the downstream collector. */
    MAPPING("mapping", 2, 2),
    /** The elements that the predicate lets through, in the downstream collector. */
    FILTERING("filtering", 2, 2),
    /** The elements of the function's results, in the downstream collector. */
    FLAT_MAPPING("flatMapping", 2, 2),
    /**
     * {@code (operator)} gives an Optional, {@code (identity, operator)}, {@code (identity, mapper,
     * operator)}.
     */
    REDUCING("reducing", 1, 3),
    /** One of the elements, in an Optional (minBy, maxBy). */
    SELECTING("selecting", 0, 0),
    /** A value computed from the function's results (sums, averages, statistics). */
    COMPUTING("computing", 1, 1),
    /** The number of elements: carries nothing. */
    COUNTING("counting", 0, 0),
    /** The downstream collector's result through a function. */
    COLLECTING_AND_THEN("collectingAndThen", 2, 2),
    /** Two collectors' results through a function of both. */
    TEEING("teeing", 3, 3),
    /** {@code (supplier, accumulator)} and, if given, a finisher: Collector.of. */
    CUSTOM("custom", 2, 3);

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
