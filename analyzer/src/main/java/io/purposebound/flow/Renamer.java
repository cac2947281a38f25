package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Rewriter;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of symbols when a loop goes round: a value made in this round is one of an earlier
 * round in the next (recency abstraction, Balakrishnan and Reps 2006). Facts stay with the value
 * they were made for, so none is mistaken for one of the next element.
 */
final class Renamer extends Rewriter {
  private final MethodBody body;
  private final MethodKey method;
  private final int head;
  private final Joins joins;

  Renamer(MethodBody body, int head, Joins joins) {
    this.body = body;
    this.method = body.method().key();
    this.head = head;
    this.joins = joins;
  }

  private boolean here(Site s) {
    return s.method().equals(method) && body.inLoop(head, s.index());
  }

  @Override
  protected Sym param(Sym.Param p) {
    return p;
  }

  @Override
  protected Sym alloc(Sym.Alloc a) {
    return here(a.site()) ? old(a) : a;
  }

  private static Sym old(Sym s) {
    return Sym.Old.of(s);
  }

  @Override
  protected Sym result(Sym.Result r) {
    Sym next = new Sym.Result(r.site(), apply(r.call()), r.type());
    return here(r.site()) ? old(next) : next.equals(r) ? r : next;
  }

  @Override
  protected Sym old(Sym.Old o) {
    return o;
  }

  @Override
  protected Sym op(Sym.Op o) {
    List<Sym> operands = applyAll(o.operands());
    return operands.equals(o.operands()) ? o : new Sym.Op(o.site(), o.kind(), operands, o.type());
  }

  @Override
  protected Sym join(Join j) {
    if (j.slot() instanceof List<?> l && !l.isEmpty() && l.get(0).equals("old")) {
      return j;
    }
    Join earlier = joins.join(j.site(), List.of("old", head, j.slot()), j.type());
    enter(j, earlier);
    boolean changes = here(j.site());
    Map<Object, Join.Alternative> next = new HashMap<>();
    for (Map.Entry<Object, Join.Alternative> e : new LinkedHashMap<>(j.edges()).entrySet()) {
      Sym value = apply(e.getValue().value());
      FactSet facts = apply(e.getValue().facts());
      changes |= !value.equals(e.getValue().value()) || !facts.equals(e.getValue().facts());
      next.put(e.getKey(), new Join.Alternative(value, facts));
    }
    if (!changes) {
      enter(j, j);
      return j;
    }
    for (boolean outcome : List.of(true, false)) {
      joins.imply(earlier, outcome, apply(j.implied(outcome)));
    }
    for (Object edge : List.copyOf(j.edges().keySet())) {
      Join.Alternative a = next.get(edge);
      if (a != null) {
        joins.set(earlier, edge, a.value(), a.facts());
      }
    }
    return earlier;
  }

  @Override
  protected Site site(Site s) {
    return s;
  }

  private static boolean isOfOne(Loc loc) {
    return loc instanceof Loc.Field || loc.isElement() || loc.equals(Heap.CLEARED);
  }

  /** Renames everything in the state, which is changed. */
  void rename(State s, Memory memory) {
    for (int i = 0; i < s.locals.length; i++) {
      Sym l = s.locals[i];
      if (l != null) {
        s.locals[i] = apply(l);
      }
    }
    for (int i = 0; i < s.depth; i++) {
      s.stack[i] = apply(s.stack[i]);
    }
    Heap old = s.heap;
    Heap next = new Heap();
    Site site = body.site(body.blocks().get(head).start());
    for (Sym base : old.bases()) {
      Sym b = apply(base).core();
      for (Map.Entry<Loc, Sym> e : old.places(base).entrySet()) {
        if (base instanceof Join && isOfOne(e.getKey())) {
          // one of several objects, and another one in each round
          continue;
        }
        Loc l = apply(e.getKey());
        Sym v = apply(e.getValue());
        Sym there = next.get(b, l);
        if (Heap.isMark(l) && !l.equals(Heap.OPAQUE)) {
          if (l.equals(Heap.SIZE) && !b.equals(base)) {
            continue;
          }
          next.put(b, l, v);
        } else if (there == null || there.equals(v)) {
          next.put(b, l, v);
        } else {
          Join j = joins.join(site, List.of("merged", b, l), v.type());
          if (!there.equals(j)) {
            joins.set(j, "a", there, FactSet.EMPTY);
          }
          joins.set(j, "b", v, FactSet.EMPTY);
          next.put(b, l, j);
        }
      }
    }
    s.heap = next;
    s.facts = apply(s.facts);
    s.made = apply(s.made);
  }
}
