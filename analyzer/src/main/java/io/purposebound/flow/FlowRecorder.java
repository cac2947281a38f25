package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.UseDecl;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the flows of one evaluation, those of the last pass. */
final class FlowRecorder {
  private static final int MAX_FLOWS = 4000;
  private static final int MAX_WAYS = 60;

  private record Way(PendingFlow.UseAt use, PendingFlow.Datum datum) {}

  private final MethodEvaluator evaluator;
  private final Set<PendingFlow> flows = new LinkedHashSet<>();
  private final Map<Way, Integer> ways = new HashMap<>();
  private final Map<MethodKey, Set<PendingFlow>> lambdas = new LinkedHashMap<>();
  private final Set<MethodKey> run = new LinkedHashSet<>();

  FlowRecorder(MethodEvaluator evaluator) {
    this.evaluator = evaluator;
  }

  void restart() {
    flows.clear();
    ways.clear();
    lambdas.clear();
    run.clear();
  }

  Set<PendingFlow> flows() {
    return flows;
  }

  Map<MethodKey, Set<PendingFlow>> lambdas() {
    return lambdas;
  }

  Set<MethodKey> run() {
    return run;
  }

  /**
   * Records that a value reaches a use at this point.
   *
   * @param condition what only callers can decide the use's condition by; null: it holds
   */
  void use(
      State s,
      Sym value,
      UseDecl decl,
      int argument,
      Site site,
      @Nullable DemandDecl demand,
      @Nullable Sym condition) {
    PendingFlow.UseAt use = new PendingFlow.UseAt(decl, argument, site, demand, condition);
    FactSet facts = s.facts;
    FactSet made = s.made;
    new DataWalker(
            evaluator.engine.declarations(),
            evaluator.engine.typedData(),
            s.heap,
            true,
            (datum, trail) -> add(new PendingFlow(use, datum, trail.with(facts), made)))
        .reading(evaluator.memory.places(s.heap, site))
        .walk(value, Trail.START);
  }

  /** Ways of one datum into one use are bounded: past that, one flow without guards is all. */
  void add(PendingFlow f) {
    if (flows.size() >= MAX_FLOWS || f.trail().facts().isContradictory()) {
      return;
    }
    int count = ways.merge(new Way(f.use(), f.datum()), 1, Integer::sum);
    if (count <= MAX_WAYS) {
      flows.add(f);
    } else if (count == MAX_WAYS + 1) {
      flows.add(new PendingFlow(f.use(), f.datum(), f.trail().widened(), f.made()));
    }
  }

  /** Records a flow in the body of a lambda that perhaps nobody runs. */
  void inLambda(MethodKey lambda, List<PendingFlow> found) {
    lambdas.computeIfAbsent(lambda, k -> new LinkedHashSet<>()).addAll(found);
  }

  void ran(MethodKey lambda) {
    run.add(lambda);
  }

  void merge(Map<MethodKey, List<PendingFlow>> more, Set<MethodKey> ran) {
    more.forEach(this::inLambda);
    run.addAll(ran);
  }
}
