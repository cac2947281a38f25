package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells apart the objects that a virtual call may be made on, by the code that runs on them. */
final class Receivers {
  private final MethodEvaluator e;

  Receivers(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /**
   * Returns the different objects that a receiver may be, where that decides what runs; empty where
   * the call goes to the receiver as it is.
   */
  List<Sym> of(Sym receiver) {
    if (!(receiver.core() instanceof Join j) || e.exactOf(receiver) != null) {
      return List.of();
    }
    Map<Sym, FactSet> all = new LinkedHashMap<>();
    leaves(j, FactSet.EMPTY, new HashSet<>(), all);
    boolean any = all.keySet().stream().anyMatch(v -> Instantiation.exactOf(v.core()) != null);
    return any && all.size() <= 8 ? byBody(receiver, j, all) : List.of();
  }

  private static void leaves(Join j, FactSet facts, Set<Join> path, Map<Sym, FactSet> all) {
    if (!path.add(j)) {
      return;
    }
    for (Join.Alternative a : j.alternatives()) {
      Sym v = a.value();
      FactSet with = facts.plus(a.facts());
      if (v.core() instanceof Join k) {
        leaves(k, with, path, all);
      } else if (!(v.core() instanceof Sym.Const)
          && all.keySet().stream().noneMatch(x -> x.core().equals(v.core()))) {
        all.put(v, with);
      }
    }
  }

  /**
   * Objects on which one body may run go through it together: what it joins has one name in this
   * call, so that a second run of it would take the place of what the first brought.
   */
  private List<Sym> byBody(Sym receiver, Join root, Map<Sym, FactSet> leaves) {
    List<Sym> open = leaves.keySet().stream().filter(v -> !hasBody(v)).toList();
    Map<Object, List<Sym>> alike = new LinkedHashMap<>();
    for (Sym v : leaves.keySet()) {
      Exact exact = Instantiation.exactOf(v.core());
      Object body =
          exact == null || open.stream().anyMatch(o -> mayBe(exact, o))
              ? "any"
              : hasBody(v) ? exact : v;
      alike.computeIfAbsent(body, k -> new ArrayList<>()).add(v);
    }
    if (alike.size() == 1 && leaves.size() > 1) {
      return List.of(); // all of them: the receiver as it is
    }
    List<Sym> receivers = new ArrayList<>();
    alike.forEach(
        (body, objects) -> {
          Sym first = objects.get(0);
          if (objects.size() == 1) {
            Sym held = Sym.Held.of(first, leaves.getOrDefault(first, FactSet.EMPTY), null);
            receivers.add(new Sym.Via(held, root, first.core()));
            return;
          }
          boolean one = objects.stream().allMatch(v -> v.type().equals(first.type()));
          Join all =
              e.joins.join(
                  root.site(),
                  List.of("receiver", root.slot(), body),
                  one ? first.type() : receiver.type());
          objects.forEach(
              v -> e.joins.set(all, v.core(), v, leaves.getOrDefault(v, FactSet.EMPTY)));
          receivers.add(new Sym.Via(all, root, all));
        });
    return receivers;
  }

  /** Whether code is known that runs on this object, and no other. */
  private static boolean hasBody(Sym object) {
    Exact exact = Instantiation.exactOf(object.core());
    return exact != null
        && !exact.type().isArray()
        && (exact.shape() instanceof Shape.Instance || exact.shape() instanceof Shape.Lambda);
  }

  /**
   * Whether code that runs on this object may run on one of which only the static type is known.
   */
  private boolean mayBe(Exact exact, Sym open) {
    return Instantiation.exactOf(open.core()) == null
        && exact.shape() instanceof Shape.Instance
        && e.engine.types().isSubtype(exact.type().name(), open.type().name());
  }
}
