package io.purposebound.ir;

/** A condition on one value. */
public sealed interface Test {
  /** The value equals the constant. */
  record Is(Sym.Const value) implements Test {}

  /** The value does not equal the constant. */
  record IsNot(Sym.Const value) implements Test {}

  /** The value, a truth value or a number, is not zero. */
  record NonZero() implements Test {}

  /** The value is an object of a type (internal name), or is none. */
  record IsA(String type, boolean is) implements Test {}

  /** Returns whether no value passes both, as far as this test can tell. */
  default boolean excludes(Test other) {
    if (!(this instanceof Is is)) {
      return false;
    }
    if (other instanceof Is o) {
      return !is.value().equals(o.value());
    }
    if (other instanceof IsNot o) {
      return is.value().equals(o.value());
    }
    return Integer.valueOf(0).equals(is.value().value());
  }

  Test TRUE = new Is(Sym.Const.TRUE);
  Test FALSE = new Is(Sym.Const.FALSE);
  Test NULL = new Is(Sym.Const.NULL);
  Test NOT_NULL = new IsNot(Sym.Const.NULL);
}
