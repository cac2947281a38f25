package io.purposebound.ir;

/** A condition on one value. */
public sealed interface Test {
  /** The value equals the constant. */
  record Is(Sym.Const value) implements Test {}

  /** The value does not equal the constant. */
  record IsNot(Sym.Const value) implements Test {}

  /** The value, a truth value or a number, is not zero. */
  record NonZero() implements Test {}

  Test TRUE = new Is(Sym.Const.TRUE);
  Test FALSE = new Is(Sym.Const.FALSE);
  Test NULL = new Is(Sym.Const.NULL);
  Test NOT_NULL = new IsNot(Sym.Const.NULL);
}
