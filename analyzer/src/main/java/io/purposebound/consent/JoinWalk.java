package io.purposebound.consent;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the joins that a value may come from. Joins share alternatives, so that a walk
 * along every path would double at each; what a join says is kept, unless it was found while a join
 * above it was left out. The walk is bounded: past the bound nothing is known, which drops facts
 * and never flows.
 */
final class JoinWalk {
  private static final int MAX_JOINS = 2000;

  private record Question(Join join, Test test) {}

  private final Map<Join, Integer> open = new HashMap<>();
  private final Map<Question, Optional<FactSet>> answered = new HashMap<>();
  private int left = MAX_JOINS;

  private @Nullable Question assumed;
  private FactSet assumption = FactSet.EMPTY;

  /** Returns a walk on which a join that passes a test says these facts and no others. */
  static JoinWalk assuming(Join join, Test test, FactSet facts) {
    JoinWalk walk = new JoinWalk();
    walk.assumed = new Question(join, test);
    walk.assumption = facts;
    return walk;
  }

  /** Depth of the outermost open join that was left out since it was last reset. */
  private int cut = Integer.MAX_VALUE;

  /** Returns whether this is a number that is more than one which is taken not to be negative. */
  boolean isMore(Sym.Op sum) {
    return assumed != null
        && sum.kind() == Sym.Kind.SUM
        && sum.operands().get(0).core().equals(assumed.join())
        && sum.operands().get(1).core() instanceof Sym.Const c
        && c.value() instanceof Integer n
        && n > 0;
  }

  private static Optional<Boolean> truth(Test test) {
    return Optional.ofNullable(Outcomes.truth(test));
  }

  /** Answers by {@code answer} unless it is known; a join inside itself never passes by itself. */
  @Nullable FactSet ask(Join join, Test test, Supplier<Optional<FactSet>> answer) {
    if (assumed != null && assumed.join().equals(join)) {
      return truth(assumed.test()).equals(truth(test)) ? assumption : FactSet.EMPTY;
    }
    Integer above = open.get(join);
    if (above != null) {
      cut = Math.min(cut, above);
      return null;
    }
    Question question = new Question(join, test);
    Optional<FactSet> known = answered.get(question);
    if (known != null) {
      return known.orElse(null);
    }
    if (left-- <= 0) {
      return FactSet.EMPTY;
    }
    int before = cut;
    int depth = open.size();
    cut = Integer.MAX_VALUE;
    open.put(join, depth);
    Optional<FactSet> found = answer.get();
    open.remove(join);
    if (cut >= depth) {
      answered.put(question, found);
      cut = before;
    } else {
      cut = Math.min(cut, before);
    }
    return found.orElse(null);
  }
}
