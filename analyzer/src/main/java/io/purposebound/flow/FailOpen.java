package io.purposebound.flow;

import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a helper around a check answers as if it were granted without having asked: a
 * constant that is returned on a path on which the check's outcome is not known.
 */
final class FailOpen {
  private final MethodEvaluator e;

  FailOpen(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /**
   * Returns the checks made, each with the place where the method passes it by, if there is one.
   */
  FactSet of(FactSet made, List<Merger.Edge> returns, List<@Nullable Sym> results) {
    return made.isEmpty() || !e.method.node().desc.endsWith(")Z")
        ? made
        : made.map(f -> of(f, returns, results));
  }

  private Fact of(Fact f, List<Merger.Edge> returns, List<@Nullable Sym> results) {
    if (!f.isConsent() || f.evidence().open() != null) {
      return f;
    }
    for (Test granted : List.of(Test.TRUE, Test.FALSE)) {
      Site open = null;
      boolean asked = false;
      for (int i = 0; i < results.size(); i++) {
        Sym r = results.get(i);
        FactSet here = returns.get(i).state().facts;
        FactSet facts = r == null ? null : e.engine.outcomes().when(r, granted);
        boolean told = facts != null && (here.contains(f) || facts.contains(f));
        asked |= told || hasAlternative(r, f, granted);
        if (facts != null && !told && returns.get(i).id() instanceof MethodEvaluator.EdgeId id) {
          open = isConstant(r) ? e.body.site(id.at()) : open;
        }
      }
      if (asked && open != null) {
        return f.open(open);
      }
    }
    return f;
  }

  private static boolean isConstant(@Nullable Sym r) {
    return r != null
        && (r.core() instanceof Sym.Const
            || (r.core() instanceof Join j
                && j.alternatives().stream().anyMatch(a -> a.value().core() instanceof Sym.Const)));
  }

  /** One of the values that it may be tells it, where another does not. */
  private boolean hasAlternative(@Nullable Sym r, Fact f, Test granted) {
    if (r == null || !(r.core() instanceof Join j)) {
      return false;
    }
    for (Join.Alternative a : j.alternatives()) {
      FactSet facts = e.engine.outcomes().when(a.value(), granted);
      if (facts != null && (facts.contains(f) || a.facts().contains(f))) {
        return true;
      }
    }
    return false;
  }
}
