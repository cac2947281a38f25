package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What methods leave behind for others: static fields, and fields of objects that outlive a call
 * (the receiver of an entry and what it reaches). Any method may read it, in any order.
 */
final class SharedState {
  /**
   * Data that were left in a field.
   *
   * @param below places below the field
   * @param datum the data, in the symbols of the entry that left them
   * @param trail how they came there
   * @param made checks made by then
   */
  record Left(List<Loc> below, Datum.Known datum, Trail trail, FactSet made) {}

  /** A datum that was left where an input is read. */
  interface Sink {
    void found(Left left);
  }

  private final Map<Loc, Set<Left>> byField = new LinkedHashMap<>();

  /** Returns the fields that something was left in. */
  Set<Loc.Field> fields() {
    Set<Loc.Field> all = new LinkedHashSet<>();
    for (Loc l : byField.keySet()) {
      if (l instanceof Loc.Field f) {
        all.add(f);
      }
    }
    return all;
  }

  /** Adds what an entry left; returns whether anything is new. */
  boolean add(Engine engine, MethodKey entry, boolean isStatic, MethodSummary summary) {
    boolean[] changed = {false};
    for (Sym base : summary.heap().bases()) {
      List<Loc> path = path(base, isStatic);
      if (path == null) {
        continue;
      }
      for (Map.Entry<Loc, Sym> c : summary.heap().places(base).entrySet()) {
        if (Heap.isMark(c.getKey())) {
          continue;
        }
        List<Loc> full = new ArrayList<>(path);
        Loc.Field kept = Stores.field(base, c.getKey());
        full.add(kept == null ? field(c.getKey()) : kept);
        if (!(full.get(0) instanceof Loc.Field)) {
          continue;
        }
        leave(engine, summary, full, c.getValue(), Trail.START, new HashSet<>(), changed);
      }
    }
    return changed[0];
  }

  /** Objects that were created are entered, so that their places stay apart. */
  private void leave(
      Engine engine,
      MethodSummary summary,
      List<Loc> path,
      Sym value,
      Trail trail,
      Set<Sym> seen,
      boolean[] changed) {
    if (value instanceof Sym.Held h) {
      Trail t = trail.with(h.facts()).with(h.hop());
      leave(engine, summary, path, h.inner(), t, seen, changed);
    } else if (value instanceof Sym.Cast c) {
      leave(engine, summary, path, c.inner(), trail, seen, changed);
    } else if (value instanceof Sym.Via v) {
      leave(engine, summary, path, v.inner(), trail, seen, changed);
    } else if (value instanceof Join j) {
      if (seen.add(j)) {
        for (Join.Alternative a : j.alternatives()) {
          leave(engine, summary, path, a.value(), trail.with(a.facts()), seen, changed);
        }
      }
    } else if (Memory.isCreated(value) && path.size() < 8) {
      if (seen.add(value)) {
        summary
            .heap()
            .places(value)
            .forEach(
                (l, v) -> {
                  if (Heap.isContent(l)) {
                    List<Loc> below = new ArrayList<>(path);
                    if (!Heap.isMark(l)) {
                      below.add(l);
                    }
                    leave(engine, summary, below, v, trail, seen, changed);
                  }
                });
      }
    } else {
      new DataWalker(
              engine.declarations(),
              engine.typedData(),
              summary.heap(),
              false,
              (datum, t) -> {
                if (datum instanceof Datum.Known k) {
                  Left left =
                      new Left(List.copyOf(path.subList(1, path.size())), k, t, summary.made());
                  changed[0] |=
                      byField.computeIfAbsent(path.get(0), x -> new LinkedHashSet<>()).add(left);
                }
              })
          .withoutTypes()
          .walk(value, trail);
    }
  }

  /** Returns the places from a holder of state to this object; null if it hangs on none. */
  private static @Nullable List<Loc> path(Sym base, boolean isStatic) {
    List<Loc> path = new ArrayList<>();
    Sym s = base;
    while (s instanceof Sym.Read r) {
      Loc.Field kept = Stores.field(r.base().core(), r.loc());
      path.add(0, kept == null ? field(r.loc()) : kept);
      s = r.base().core();
    }
    if (s instanceof Sym.Const c && c.value() instanceof Sym.Named n) {
      path.add(0, new Loc.Field(n.owner(), n.name()));
      return path;
    }
    boolean holder =
        s instanceof Sym.Global || (!isStatic && s instanceof Sym.Param p && p.index() == 0);
    return holder ? path : null;
  }

  private static Loc field(Loc l) {
    return l instanceof Loc.Earlier e ? e.field() : l;
  }

  /** Finds what others left in an input. */
  void find(Sym value, boolean isStatic, Sink sink) {
    List<Loc> path = path(value.core(), isStatic);
    if (path == null || path.isEmpty()) {
      return;
    }
    List<Loc> below = path.subList(1, path.size());
    for (Left left : byField.getOrDefault(path.get(0), Set.of())) {
      if (overlap(below, left.below())) {
        sink.found(left);
      }
    }
  }

  private static boolean overlap(List<Loc> a, List<Loc> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      Loc x = a.get(i);
      Loc y = b.get(i);
      boolean same =
          x.equals(y) || (x.isElement() && y.isElement() && !(isConstant(x) && isConstant(y)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(Loc l) {
    return l instanceof Loc.At at && at.key() instanceof Sym.Const;
  }
}
