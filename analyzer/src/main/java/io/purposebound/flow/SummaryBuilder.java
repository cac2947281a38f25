package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.MethodKey;
import io.purposebound.consent.Persons;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what an evaluation found into the summary that callers instantiate. */
final class SummaryBuilder {
  private final MethodEvaluator e;

  SummaryBuilder(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  MethodSummary build(
      List<Merger.Edge> returns,
      List<@Nullable Sym> results,
      List<Sym> thrown,
      Heap thrownHeap,
      Merger merger) {
    Sym result = null;
    Heap heap = new Heap();
    FactSet facts = FactSet.EMPTY;
    FactSet made = FactSet.EMPTY;
    if (!returns.isEmpty()) {
      for (int i = 0; i < returns.size(); i++) {
        State s = returns.get(i).state();
        s.depth = 0;
        Sym r = results.get(i);
        if (r != null) {
          s.push(r);
        }
        java.util.Arrays.fill(s.locals, null);
      }
      State end = merger.merge(returns, e.body.site(e.body.code().length - 1));
      result = end.depth > 0 ? end.stack[0] : null;
      heap = end.heap;
      facts = withoutPassed(end.facts);
      made = new FailOpen(e).of(end.made, returns, results);
    }
    Sym exception = thrown.isEmpty() ? null : thrown.get(0);
    if (thrown.size() > 1) {
      Site site = e.body.site(e.body.code().length - 1);
      Join j = e.joins.join(site, "thrown", JavaType.OBJECT);
      for (int i = 0; i < thrown.size(); i++) {
        e.joins.set(j, i, thrown.get(i), FactSet.EMPTY);
      }
      exception = j;
    }
    for (Sym base : thrownHeap.bases()) {
      Heap returned = heap;
      thrownHeap
          .places(base)
          .forEach(
              (l, v) -> {
                if (returned.get(base, l) == null) {
                  returned.put(base, l, v);
                }
              });
    }
    Heap kept = reachable(heap, result, exception);
    return new MethodSummary(
        e.method.key(),
        !returns.isEmpty(),
        result,
        exception,
        kept,
        facts,
        made,
        passed(e.flows.flows()),
        Collections.unmodifiableSet(new LinkedHashSet<>(e.dispatch)),
        lambdas(),
        Set.copyOf(e.flows.run()),
        writesInputs(kept),
        e.takeProceeds());
  }

  private Map<MethodKey, List<PendingFlow>> lambdas() {
    Map<MethodKey, List<PendingFlow>> all = new LinkedHashMap<>();
    e.flows.lambdas().forEach((k, v) -> all.put(k, passed(v)));
    return all;
  }

  private static boolean writesInputs(Heap heap) {
    return heap.bases().stream().anyMatch(b -> rootOf(b) instanceof Sym.Param);
  }

  /** Only what callers can reach is theirs to know. */
  private static Heap reachable(Heap heap, @Nullable Sym result, @Nullable Sym thrown) {
    Set<Sym> seen = new HashSet<>();
    Deque<Sym> todo = new ArrayDeque<>();
    if (result != null) {
      todo.add(result);
    }
    if (thrown != null) {
      todo.add(thrown);
    }
    for (Sym base : heap.bases()) {
      Sym root = rootOf(base);
      if (!Memory.isCreated(root)) {
        todo.add(base);
      }
    }
    while (!todo.isEmpty()) {
      Sym s = todo.remove();
      if (!seen.add(s)) {
        continue;
      }
      parts(s, todo);
      for (Map.Entry<Loc, Sym> c : heap.places(s.core()).entrySet()) {
        todo.add(c.getValue());
        if (c.getKey() instanceof Loc.At at) {
          todo.add(at.key());
        }
      }
      todo.add(s.core());
    }
    Heap kept = new Heap();
    for (Sym base : heap.bases()) {
      if (seen.contains(base) || seen.contains(rootOf(base))) {
        heap.places(base)
            .forEach(
                (l, v) -> {
                  if (!(base instanceof Join && l instanceof Loc.Field)) {
                    kept.put(base, l, v);
                  }
                });
      }
    }
    return kept;
  }

  private static void parts(Sym s, Deque<Sym> todo) {
    if (s instanceof Sym.Held h) {
      todo.add(h.inner());
    } else if (s instanceof Sym.Cast c) {
      todo.add(c.inner());
    } else if (s instanceof Sym.Via v) {
      todo.add(v.inner());
      todo.add(v.alternative());
    } else if (s instanceof Sym.Sourced q) {
      todo.add(q.inner());
      todo.add(q.identity());
    } else if (s instanceof Sym.Op o) {
      todo.addAll(o.operands());
    } else if (s instanceof Join j) {
      j.alternatives().forEach(a -> todo.add(a.value()));
    } else if (s instanceof Sym.Read r) {
      todo.add(r.base());
    } else if (s instanceof Sym.Result r) {
      todo.addAll(r.call().args());
    }
  }

  static Sym rootOf(Sym v) {
    Sym s = v.core();
    while (s instanceof Sym.Read r) {
      s = r.base().core();
    }
    return s;
  }

  private static FactSet withoutPassed(FactSet facts) {
    List<Fact> rest = new ArrayList<>();
    facts.forEach(
        f -> {
          if (f.about() != Fact.About.PASSED) {
            rest.add(f);
          }
        });
    return rest.size() == facts.size() ? facts : FactSet.of(rest);
  }

  /** Inside a method that requires consent, what was passed counts as checked. */
  private List<PendingFlow> passed(Set<PendingFlow> flows) {
    List<PendingFlow> all = new ArrayList<>();
    for (PendingFlow f : flows) {
      all.add(passed(f));
    }
    return all;
  }

  private PendingFlow passed(PendingFlow f) {
    List<Fact> facts = new ArrayList<>();
    boolean changed = false;
    for (Fact x : f.trail().facts()) {
      if (x.about() != Fact.About.PASSED) {
        facts.add(x);
        continue;
      }
      changed = true;
      if (isPassed(f, x.subject())) {
        facts.add(x.about(Fact.About.ANYONE, Sym.Const.NULL));
      }
    }
    if (!changed) {
      return f;
    }
    Trail trail = new Trail(FactSet.of(facts), f.trail().hops(), f.trail().choices());
    return new PendingFlow(f.use(), f.datum(), trail, f.made());
  }

  private boolean isPassed(PendingFlow f, Sym parameter) {
    List<Sym> names = new ArrayList<>();
    if (f.datum() instanceof Datum.Known k) {
      names.add(k.identity());
      names.addAll(
          e.engine.persons().ofDatum(k.identity(), new Persons.Choices(f.trail().choices())));
    } else if (f.datum() instanceof Datum.Unknown u) {
      names.add(u.value());
    }
    for (Sym n : names) {
      Sym root = rootOf(n instanceof Sym.Sourced q ? q.inner() : n);
      if (root instanceof Sym.Param p
          && (p.index() > 0 || e.method.isStatic())
          && (parameter instanceof Sym.Const || parameter.equals(p))) {
        return true;
      }
    }
    return false;
  }
}
