package io.purposebound.flow;

import io.purposebound.ir.Sym;
import org.jspecify.annotations.Nullable;

/**
 * What a call gives.
 *
 * @param returns whether it may return normally
 * @param value its result, null where there is none
 */
record Answer(boolean returns, @Nullable Sym value) {
  static final Answer NOTHING = new Answer(true, null);
  static final Answer NEVER = new Answer(false, null);

  static Answer of(@Nullable Sym value) {
    return new Answer(true, value);
  }
}
