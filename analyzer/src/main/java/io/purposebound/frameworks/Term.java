package io.purposebound.frameworks;

import java.util.List;

/** A value in a condition. */
public sealed interface Term {
  /** A dotted name: alias and attributes, a constant, or a class. */
  record Path(List<String> names) implements Term {}

  /** A constant: a string, an {@code Integer} or a {@code Boolean}. */
  record Literal(Object value) implements Term {}

  /** The null literal. */
  record Null() implements Term {}

  /** A parameter, by its name or by its number from 1. */
  record Parameter(String name) implements Term {}

  /** A named object of the container. */
  record Bean(String name) implements Term {}

  /** A property of a value. */
  record Member(Term of, String name) implements Term {}

  /** A call of a method of a value, or of a function: then {@code on} is {@link Unclear}. */
  record Call(Term on, String name, List<Term> arguments) implements Term {}

  /** Not understood. */
  record Unclear() implements Term {}
}
