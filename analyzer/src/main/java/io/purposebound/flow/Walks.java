package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A walk along a linked structure is a value that is read from itself ({@code n = n.next}). Where a
 * caller knows the objects of the structure, it is each of those that the walk comes to.
 */
final class Walks {
  private static final int MAX_OBJECTS = 24;

  private final MethodEvaluator e;
  private final Heap heap;
  private final Site site;

  /**
   * @param evaluator evaluation of the caller
   * @param heap what the caller had written before the call
   * @param site the call
   */
  Walks(MethodEvaluator evaluator, Heap heap, Site site) {
    this.e = evaluator;
    this.heap = heap;
    this.site = site;
  }

  /** Returns by edge of a join the places that lead from the join to itself; none for others. */
  static Map<Object, List<Sym.Read>> steps(Join j) {
    Map<Object, List<Sym.Read>> steps = new LinkedHashMap<>();
    for (Map.Entry<Object, Join.Alternative> edge : j.edges().entrySet()) {
      List<Sym.Read> path = new ArrayList<>();
      Sym s = edge.getValue().value().core();
      while (s instanceof Sym.Read r && (r.loc() instanceof Loc.Field || r.loc().isElement())) {
        path.add(0, r);
        s = r.base().core();
      }
      if (!path.isEmpty() && s.equals(j)) {
        steps.put(edge.getKey(), path);
      }
    }
    return steps;
  }

  /** Adds to a join, filled for its first round, what further rounds come to. */
  void follow(Join here, Map<Object, List<Sym.Read>> steps) {
    Deque<Sym> todo = new ArrayDeque<>();
    Set<Sym> seen = new HashSet<>();
    for (Map.Entry<Object, Join.Alternative> edge : here.edges().entrySet()) {
      if (!steps.containsKey(edge.getKey())) {
        leaves(edge.getValue().value(), seen, todo, new HashSet<>());
      }
    }
    Map<Object, Set<Sym>> reached = new LinkedHashMap<>();
    while (!todo.isEmpty() && seen.size() <= MAX_OBJECTS) {
      Sym object = todo.remove();
      steps.forEach(
          (edge, path) -> {
            Sym at = step(object, path);
            if (at != null) {
              reached.computeIfAbsent(edge, k -> new LinkedHashSet<>()).add(at);
              leaves(at, seen, todo, new HashSet<>());
            }
          });
    }
    boolean tooLong = seen.size() > MAX_OBJECTS;
    reached.forEach(
        (edge, values) -> {
          List<Sym> all = new ArrayList<>(values);
          if (tooLong) {
            // what hangs on any of them
            all.add(new Sym.Op(null, Sym.Kind.ASSUMED, List.copyOf(values), here.type()));
          }
          Sym v = e.memory.choose(all, List.of("walk", here.slot(), edge), here.type(), site);
          if (v != null) {
            e.joins.set(here, edge, v, FactSet.EMPTY);
          }
        });
  }

  private @org.jspecify.annotations.Nullable Sym step(Sym object, List<Sym.Read> path) {
    Sym at = object;
    for (Sym.Read r : path) {
      at = at == null ? null : e.memory.read(heap, at, r.loc(), r.type(), site);
    }
    return at;
  }

  /** Only objects that were made here are followed: of others nothing more is known. */
  private void leaves(Sym value, Set<Sym> seen, Deque<Sym> todo, Set<Sym> joins) {
    Sym c = value.core();
    if (c instanceof Join k) {
      if (joins.add(k)) {
        k.alternatives().forEach(a -> leaves(a.value(), seen, todo, joins));
      }
    } else if (Memory.isCreated(c) && seen.add(c)) {
      todo.add(value);
    }
  }
}
