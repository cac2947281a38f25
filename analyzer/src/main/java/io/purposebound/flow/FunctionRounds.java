package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function that a library runs for one element after the other, as a loop does. What it wrote is
 * there or not, since there may be no element; a truth value that it keeps from round to round only
 * if the element of the round was granted says the same of all of them (see {@link LoopRounds}).
 */
final class FunctionRounds {
  /** Slots of values as they are when a round begins. */
  private static final String ROUND = "round";

  private final MethodEvaluator e;

  FunctionRounds(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /** Returns whether a value is what another one was when a round began. */
  static boolean isStart(Join value) {
    return value.slot() instanceof List<?> l && l.get(0).equals(ROUND);
  }

  /** A place in an object that was there before. */
  private record Written(Sym base, Loc loc, Sym before) {}

  /**
   * Takes what a function that may be run changed.
   *
   * @param skipped what is there where it was not run
   * @param s what is there after one round; changed to what is there after the call
   * @param part names the function among those of one call
   * @param again runs the function for an element on a state, null where it is not run for all
   */
  void ran(State skipped, State s, Site site, Object part, @Nullable UnaryOperator<State> again) {
    if (s.heap.equals(skipped.heap)) {
      return;
    }
    List<Written> truths = again == null ? List.of() : truths(skipped, s);
    if (again == null || truths.isEmpty()) {
      e.perhaps(skipped, s, site, part);
      return;
    }
    State earlier = skipped.copy();
    List<Join> starts = new ArrayList<>();
    for (Written w : truths) {
      Join now = e.joins.join(site, List.of(ROUND, part, w.base(), w.loc()), w.before().type());
      e.joins.set(now, "first", w.before(), FactSet.EMPTY);
      e.joins.set(now, "later", Ops.clean(w.before().type()), FactSet.EMPTY);
      starts.add(now);
      earlier.heap.put(w.base(), w.loc(), now);
    }
    State next = again.apply(earlier);
    s.heap = next.heap;
    e.perhaps(skipped, s, site, part);
    for (int i = 0; i < truths.size(); i++) {
      keep(truths.get(i), starts.get(i), next, s, site);
    }
  }

  /**
   * Returns the truth value to which a function reduces all elements.
   *
   * @param start the value before the first element
   * @param element any of them
   * @param step from the value so far to the next one; null where that is not known
   */
  Sym folded(Sym start, Sym element, Site site, Object part, Function<Sym, @Nullable Sym> step) {
    JavaType type = JavaType.of("Z");
    Join now = e.joins.join(site, List.of(ROUND, part), type);
    e.joins.set(now, "first", start, FactSet.EMPTY);
    e.joins.set(now, "later", Ops.clean(type), FactSet.EMPTY);
    Sym next = step.apply(now);
    Join whole = e.joins.join(site, List.of("folded", part), type);
    e.joins.set(whole, "first", start, FactSet.EMPTY);
    e.joins.set(whole, "next", next == null ? Ops.clean(type) : next, FactSet.EMPTY);
    for (boolean outcome : List.of(true, false)) {
      FactSet kept = next == null ? FactSet.EMPTY : e.engine.outcomes().keeping(now, next, outcome);
      FactSet all = e.engine.persons().elements().ofAll(kept, element);
      FactSet first = e.when(start, outcome ? Test.TRUE : Test.FALSE);
      if (!(start.core() instanceof Sym.Const) && first != null) {
        // the first element is where it starts
        all = all.intersect(e.engine.persons().elements().ofAll(first, element));
      }
      e.joins.imply(whole, outcome, all);
    }
    return whole;
  }

  private void keep(Written w, Join now, State next, State s, Site site) {
    Sym value = next.heap.get(w.base(), w.loc());
    if (value != null && s.heap.get(w.base(), w.loc()) instanceof Join whole) {
      for (boolean outcome : List.of(true, false)) {
        FactSet kept = e.engine.outcomes().keeping(now, value, outcome);
        e.joins.imply(whole, outcome, e.engine.persons().elements().ofAll(kept, site::equals));
      }
    }
  }

  private List<Written> truths(State skipped, State s) {
    List<Written> all = new ArrayList<>();
    if (!e.engine.declarations().hasChecks()) {
      return all;
    }
    for (Sym base : skipped.heap.bases()) {
      Map<Loc, Sym> before = skipped.heap.places(base);
      for (Map.Entry<Loc, Sym> p : s.heap.places(base).entrySet()) {
        Sym was = before.get(p.getKey());
        if (was != null && !was.equals(p.getValue()) && LoopRounds.isNumber(was.type())) {
          all.add(new Written(base, p.getKey(), was));
        }
      }
    }
    return all;
  }
}
