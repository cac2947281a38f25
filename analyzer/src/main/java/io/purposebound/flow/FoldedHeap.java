package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recursive method wrote, with its {@linkplain Folding folded} places: what was written to
 * one of several objects is added to what each of them holds.
 */
final class FoldedHeap {
  private final Folding folding;
  private final Site entry;

  FoldedHeap(Folding folding, Site entry) {
    this.folding = folding;
    this.entry = entry;
  }

  /** Returns what a method wrote, with its places folded. */
  Heap of(Heap old) {
    Heap next = new Heap();
    for (Sym base : old.bases()) {
      Sym b = folding.apply(base).core();
      boolean folded = !b.equals(base);
      boolean within = folded || isWithin(base);
      for (Map.Entry<Loc, Sym> e : old.places(base).entrySet()) {
        Loc l = folding.apply(e.getKey());
        boolean mark = Heap.isMark(l) && !l.equals(Heap.OPAQUE);
        if (!within || (mark && (!folded || l.equals(Heap.ALIVE)))) {
          next.put(b, l, folding.apply(e.getValue()));
        } else if (Memory.isCreated(b) && !mark) {
          add(next, b, l, folding.apply(e.getValue()));
        } else if (!mark) {
          Set<Sym> values = new LinkedHashSet<>();
          boolean was = leaves(e.getValue(), base, e.getKey(), values, new HashSet<>());
          if (was && !folded) {
            values.add(new Sym.Read(base, e.getKey(), e.getValue().type()));
          }
          values.forEach(v -> add(next, b, l, v));
        }
      }
    }
    return next;
  }

  /** Adds what a value may be, once for each: facts that only some ways have are dropped. */
  private void add(Heap heap, Sym base, Loc loc, Sym value) {
    Map<Sym, Sym> values = new LinkedHashMap<>();
    Sym there = heap.get(base, loc);
    Set<Join> path = new HashSet<>();
    if (there != null) {
      flat(there, values, path);
    }
    flat(value, values, path);
    if (values.size() == 1) {
      heap.put(base, loc, values.values().iterator().next());
      return;
    }
    Join all = new Join(entry, List.of("folded", base, loc), value.type());
    values.forEach((core, v) -> all.set(core, v, FactSet.EMPTY));
    heap.put(base, loc, all);
  }

  private static void flat(Sym v, Map<Sym, Sym> all, Set<Join> path) {
    Sym c = v.core();
    if (c instanceof Join j && !Folding.isWalk(j)) {
      if (path.add(j)) {
        j.alternatives().forEach(a -> flat(a.value(), all, path));
      }
      return;
    }
    Sym known = all.putIfAbsent(c, v);
    if (known != null && !facts(known).equals(facts(v))) {
      all.put(c, c);
    }
  }

  private static FactSet facts(Sym v) {
    return v instanceof Sym.Held h ? facts(h.inner()).plus(h.facts()) : FactSet.EMPTY;
  }

  /** Whether an object lies below another one of its kind. */
  private static boolean isWithin(Sym base) {
    Object kind = nearestKind(base);
    Sym s = nearest(base);
    while (s instanceof Sym.Read r) {
      s = r.base().core();
      if (kind != null && kind.equals(Folding.kind(s))) {
        return true;
      }
    }
    return s instanceof Join j && Folding.isWalk(j);
  }

  /** The object itself, or the one that a container belongs to. */
  private static @Nullable Sym nearest(Sym base) {
    Sym s = base;
    while (Folding.kind(s) == null && s instanceof Sym.Read r) {
      s = r.base().core();
    }
    return Folding.kind(s) == null ? null : s;
  }

  /**
   * Collects the values that are written to a place.
   *
   * @return whether what was there may be there still, here or in another round
   */
  private boolean leaves(Sym v, Sym base, Loc loc, Set<Sym> all, Set<Sym> path) {
    Sym c = v.core();
    if (c instanceof Join j && !Folding.isWalk(j)) {
      boolean was = false;
      if (path.add(j)) {
        for (Join.Alternative a : j.alternatives()) {
          was |= leaves(a.value(), base, loc, all, path);
        }
      }
      return was;
    }
    if (c instanceof Sym.Read r && isSamePlace(r, base, loc)) {
      return true;
    }
    all.add(folding.apply(v instanceof Sym.Via w ? w.inner() : v));
    return false;
  }

  private static boolean isSamePlace(Sym.Read r, Sym base, Loc loc) {
    Object kind = nearestKind(r.base().core());
    boolean same = kind != null && kind.equals(nearestKind(base));
    return (same || (isWithin(base) && isWithin(r.base().core())))
        && (r.loc().equals(loc) || (r.loc().isElement() && loc.isElement()));
  }

  private static @Nullable Object nearestKind(Sym base) {
    Sym object = nearest(base);
    return object == null ? null : Folding.kind(object);
  }
}
