package io.purposebound.ir;

import java.util.Set;

/** The purpose that a check asks for. */
public sealed interface Asked {
  /** Declared with the check: it covers what any of these keys covers. */
  record Declared(Set<String> keys) implements Asked {}

  /** An argument of the check: covers what all constants that it may be cover. */
  record Argument(Sym value) implements Asked {}

  /** The purpose of the consent record that was asked: the constant it was compared with. */
  record OfRecord(Sym record) implements Asked {}
}
