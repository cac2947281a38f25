package io.purposebound.flow;

import io.purposebound.consent.Outcomes;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a switch over an enum or over patterns. Where a guard ({@code when}) refuses, a
 * pattern switch starts again behind its case: a case that an earlier one includes is only come to
 * in this way, and what the guard's refusal says holds in it.
 */
final class PatternCases {
  private final Sym value;
  private final Sym start;
  private final List<Sym> labels;
  private final Engine engine;
  private final Outcomes outcomes;

  private PatternCases(Sym.Op o, Engine engine) {
    this.value = o.operands().get(0);
    this.start = o.operands().get(1).core();
    this.labels = o.operands().subList(2, o.operands().size());
    this.engine = engine;
    this.outcomes = engine.outcomes();
  }

  static PatternCases of(Sym.Op o, Engine engine) {
    return new PatternCases(o, engine);
  }

  /** Returns what holds in the case with this number; null where it is never come to. */
  @Nullable FactSet matching(int n) {
    if (n < 0) {
      return outcomes.when(value, Test.NULL);
    }
    if (n >= labels.size()) {
      return FactSet.EMPTY;
    }
    Sym label = labels.get(n);
    String type = type(label);
    FactSet matched =
        type == null
            ? outcomes.when(Ops.equal(value, label), Test.TRUE)
            : outcomes.when(Ops.instance(value, type), Test.TRUE);
    return matched == null ? null : matched.plus(refused(n));
  }

  /** Returns what holds where the case with this number did not match. */
  @Nullable FactSet notMatching(int n) {
    return n < 0 || n >= labels.size() || type(labels.get(n)) != null
        ? FactSet.EMPTY
        : outcomes.when(Ops.equal(value, labels.get(n)), Test.FALSE);
  }

  /**
   * Returns what holds where no case matched: of an enum, the value is one of the other constants.
   *
   * @param cases numbers of the cases that there are
   */
  FactSet otherwise(int[] cases) {
    FactSet refused = refused(labels.size());
    FactSet common = null;
    for (Sym.Const other : otherConstants(cases)) {
      FactSet one = outcomes.when(Ops.equal(value, other), Test.TRUE);
      if (one != null) {
        common = common == null ? one : common.intersect(one);
      }
    }
    return common == null ? refused : refused.plus(common);
  }

  private List<Sym.Const> otherConstants(int[] cases) {
    Set<String> covered = new HashSet<>();
    String owner = null;
    for (int n : cases) {
      if (n >= 0
          && n < labels.size()
          && labels.get(n) instanceof Sym.Const c
          && c.value() instanceof Sym.Named constant
          && type(c) == null) {
        owner = constant.owner();
        covered.add(constant.name());
      }
    }
    return owner == null ? List.of() : OtherConstants.than(covered, owner, engine.types());
  }

  /** What held on each way on which matching can have come to this case. */
  private FactSet refused(int n) {
    if (!(start instanceof Join j)) {
      return FactSet.EMPTY;
    }
    FactSet common = null;
    for (Join.Alternative a : j.alternatives()) {
      if (a.value().core() instanceof Sym.Const c
          && c.value() instanceof Integer from
          && !comesTo(from, n)) {
        continue;
      }
      common = common == null ? a.facts() : common.intersect(a.facts());
    }
    return common == null ? FactSet.EMPTY : common;
  }

  private boolean comesTo(int from, int n) {
    if (from > n) {
      return false;
    }
    String wanted = n < labels.size() ? type(labels.get(n)) : null;
    for (int i = from; i < n && wanted != null; i++) {
      String earlier = type(labels.get(i));
      if (earlier != null && engine.types().isSubtype(wanted, earlier)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String type(Sym label) {
    return label instanceof Sym.Const c
            && c.value() instanceof Sym.Named n
            && n.name().equals("class")
        ? n.owner()
        : null;
  }
}
