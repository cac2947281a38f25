package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the states of a block's incoming edges: values that differ become joins (phi functions,
 * placed where they are needed as in Braun et al. 2013), facts are intersected, checks that were
 * made are united. A fact about the operand of a phi becomes one about the phi on its edge.
 */
final class Merger {
  private final Joins joins;
  private final Memory memory;

  Merger(Joins joins, Memory memory) {
    this.joins = joins;
    this.memory = memory;
  }

  /**
   * An incoming edge.
   *
   * @param id stable name of the edge
   * @param state what holds at its end; not changed
   */
  record Edge(Object id, State state) {}

  private record Phi(Join join, List<@Nullable Sym> operands) {}

  State merge(List<Edge> edges, Site site) {
    return merge(edges, site, "");
  }

  /** Merges at a site where other states are merged too: {@code kind} keeps their joins apart. */
  State merge(List<Edge> edges, Site site, String kind) {
    if (edges.size() == 1) {
      return edges.get(0).state().copy();
    }
    State result = edges.get(0).state().copy();
    List<Phi> phis = new ArrayList<>();
    for (int i = 0; i < result.locals.length; i++) {
      int slot = i;
      result.locals[i] = value(edges, e -> e.locals[slot], site, kind + "l" + i, phis, true);
    }
    for (int i = 0; i < result.depth; i++) {
      int slot = i;
      Sym v = value(edges, e -> e.stack[slot], site, kind + "s" + i, phis, true);
      result.stack[i] = v == null ? Sym.Const.NULL : v;
    }
    mergeHeaps(edges, result, site, kind + "h", phis);
    mergeFacts(edges, result, phis);
    return result;
  }

  /** Merges only what is in the heaps; {@code part} keeps the joins apart from those of others. */
  Heap mergeHeaps(List<Edge> edges, Site site, Object part) {
    State result = edges.get(0).state().copy();
    mergeHeaps(edges, result, site, part, new ArrayList<>());
    return result.heap;
  }

  private interface Getter {
    @Nullable Sym of(State s);
  }

  private @Nullable Sym value(
      List<Edge> edges, Getter get, Site site, Object slot, List<Phi> phis, boolean all) {
    Sym first = null;
    boolean same = true;
    for (Edge e : edges) {
      Sym v = get.of(e.state());
      if (v == null) {
        if (all) {
          return null;
        }
        continue;
      }
      if (first == null) {
        first = v;
      } else if (!first.equals(v)) {
        same = false;
      }
    }
    if (first == null || same) {
      return first;
    }
    JavaType type = commonType(edges, get);
    Join j = joins.join(site, slot, type);
    List<@Nullable Sym> operands = new ArrayList<>();
    for (Edge e : edges) {
      Sym v = get.of(e.state());
      operands.add(v);
      if (v != null) {
        joins.set(j, e.id(), v, e.state().facts);
      }
    }
    phis.add(new Phi(j, operands));
    return j;
  }

  private static JavaType commonType(List<Edge> edges, Getter get) {
    JavaType type = JavaType.OBJECT;
    for (Edge e : edges) {
      Sym v = get.of(e.state());
      if (v != null && !v.type().equals(JavaType.OBJECT) && !(v.core() instanceof Sym.Const)) {
        return v.type();
      }
      if (v != null && v.core() instanceof Sym.Const) {
        type = v.type();
      }
    }
    return type;
  }

  private void mergeHeaps(List<Edge> edges, State result, Site site, Object part, List<Phi> phis) {
    Set<Sym> bases = new LinkedHashSet<>();
    edges.forEach(e -> bases.addAll(e.state().heap.bases()));
    Heap merged = result.heap;
    for (Sym base : bases) {
      Set<Loc> locs = new LinkedHashSet<>();
      Map<Loc, Sym> first = edges.get(0).state().heap.places(base);
      boolean same = true;
      for (Edge e : edges) {
        Map<Loc, Sym> places = e.state().heap.places(base);
        same &= places.equals(first);
        locs.addAll(places.keySet());
      }
      if (same) {
        continue;
      }
      for (Loc l : locs) {
        mergePlace(edges, merged, base, l, site, part, phis);
      }
    }
  }

  private void mergePlace(
      List<Edge> edges, Heap merged, Sym base, Loc l, Site site, Object part, List<Phi> phis) {
    if (Heap.isMark(l) && !l.equals(Heap.OPAQUE) && !l.equals(Heap.ALIVE)) {
      Sym mark = null;
      boolean same = true;
      for (Edge e : edges) {
        Heap h = e.state().heap;
        if (Memory.isCreated(base) && !h.knows(base)) {
          continue;
        }
        Sym v = h.get(base, l);
        same &= v != null && (mark == null || mark.equals(v));
        mark = v == null ? mark : v;
      }
      if (same && mark != null) {
        merged.put(base, l, mark);
      } else {
        merged.remove(base, l);
      }
      return;
    }
    if (base instanceof Join
        && l instanceof Loc.Field
        && edges.stream().anyMatch(e -> e.state().heap.get(base, l) == null)) {
      // what was said of one of several objects holds on each path or not at all
      merged.remove(base, l);
      return;
    }
    Sym v =
        value(
            edges,
            s -> {
              Sym w = s.heap.get(base, l);
              if (w != null) {
                return w;
              }
              if (Memory.isCreated(base) && !s.heap.knows(base)) {
                return null;
              }
              if (l.isElement()
                  && (Memory.isCreated(base) || s.heap.get(base, Heap.CLEARED) != null)) {
                return null;
              }
              return memory.initial(s.heap, base, l, JavaType.OBJECT);
            },
            site,
            List.of(part, base, l),
            phis,
            false);
    if (v == null) {
      merged.remove(base, l);
    } else {
      merged.put(base, l, v);
    }
  }

  private static void mergeFacts(List<Edge> edges, State result, List<Phi> phis) {
    FactSet facts = null;
    FactSet made = FactSet.EMPTY;
    for (int i = 0; i < edges.size(); i++) {
      State s = edges.get(i).state();
      FactSet f = translated(s.facts, phis, i);
      facts = facts == null ? f : facts.intersect(f);
      made = made.plus(translated(s.made, phis, i));
    }
    result.facts = facts == null ? FactSet.EMPTY : facts;
    result.made = made;
  }

  private static FactSet translated(FactSet facts, List<Phi> phis, int edge) {
    FactSet all = facts;
    if (facts.isEmpty()) {
      return facts;
    }
    for (Phi p : phis) {
      Sym operand = p.operands().get(edge);
      if (operand == null || operand.core() instanceof Sym.Const) {
        continue;
      }
      Sym o = operand.core();
      for (Fact f : facts) {
        Sym subject = onto(f.subject(), o, p.join());
        if (subject != null) {
          all = all.plus(f.of(subject));
        }
      }
    }
    return all;
  }

  /** Returns the path with its root (or part of it) replaced; null if it does not lead there. */
  private static @Nullable Sym onto(Sym path, Sym part, Join join) {
    if (path.core().equals(part)) {
      return join;
    }
    if (path.core() instanceof Sym.Read r) {
      Sym base = onto(r.base(), part, join);
      return base == null ? null : new Sym.Read(base, r.loc(), r.type());
    }
    return null;
  }
}
