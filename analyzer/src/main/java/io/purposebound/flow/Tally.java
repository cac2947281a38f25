package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A number that goes up by one in some rounds of a loop: what holds whenever it does. */
final class Tally {
  private static final Integer ZERO = 0;
  private static final Integer ONE = 1;

  private final Join now;
  private final Set<Join> path = new HashSet<>();
  private boolean other;

  private Tally(Join now) {
    this.now = now;
  }

  /**
   * Returns what holds in each round in which a number goes up.
   *
   * @param now the number at the head of the loop
   * @param next the number in the next round
   * @return empty where that is nothing, or the number may become another one
   */
  static FactSet of(Join now, Sym next) {
    Tally t = new Tally(now);
    FactSet said = t.counted(next);
    return said == null || t.other ? FactSet.EMPTY : said;
  }

  /** Null where the number stays as it was. */
  private @Nullable FactSet counted(Sym value) {
    if (value instanceof Sym.Held h) {
      FactSet inner = counted(h.inner());
      return inner == null ? null : inner.plus(h.facts());
    }
    Sym v = value.core();
    if (v.equals(now)) {
      return null;
    }
    if (isOneMore(now, v)) {
      return FactSet.EMPTY;
    }
    FactSet common = null;
    if (v instanceof Join j && path.add(j)) {
      for (Join.Alternative a : j.alternatives()) {
        FactSet one = counted(a.value());
        if (one != null) {
          FactSet with = one.plus(a.facts());
          common = common == null ? with : common.intersect(with);
        }
      }
      path.remove(j);
    } else {
      other = true;
    }
    return common;
  }

  /** Returns whether a value is one more than a number. */
  static boolean isOneMore(Join number, Sym v) {
    return v instanceof Sym.Op sum
        && sum.kind() == Sym.Kind.SUM
        && sum.operands().get(0).core().equals(number)
        && sum.operands().get(1).core() instanceof Sym.Const c
        && ONE.equals(c.value());
  }

  /** Returns whether a number at the head of a loop is zero before the first round. */
  static boolean isFromZero(Join now, Predicate<Object> back) {
    boolean zero = true;
    for (Map.Entry<Object, Join.Alternative> a : now.edges().entrySet()) {
      Sym first = a.getValue().value().core();
      zero &= back.test(a.getKey()) || (first instanceof Sym.Const c && ZERO.equals(c.value()));
    }
    return zero;
  }
}
