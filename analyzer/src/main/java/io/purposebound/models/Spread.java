package io.purposebound.models;

/**
 * {@code place...}: the elements of an array as arguments of their own; {@code args...}: all
 * arguments of the call.
 */
public record Spread(Place place) implements Operand {
  /** Writes the operand as in a model file. */
  @Override
  public String toString() {
    return place + "...";
  }
}
