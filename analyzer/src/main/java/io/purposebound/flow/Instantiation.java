package io.purposebound.flow;

import io.purposebound.consent.Outcomes;
import io.purposebound.declarations.UseCondition;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.flow.PendingFlow.Place;
import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Rewriter;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says a callee's summary in the caller's symbols: parameters become arguments, what the callee
 * read of them becomes what the caller's heap holds there, and everything that the callee made is
 * made afresh for this call.
 */
final class Instantiation extends Rewriter {
  private final Map<Join, Join> named = new HashMap<>();
  private final MethodEvaluator caller;
  private final List<Sym> args;
  private final Heap before;
  private final Site call;

  /**
   * @param caller evaluation of the caller
   * @param args arguments, the receiver first
   * @param heap what the caller had written before the call
   * @param call site of the call
   */
  Instantiation(MethodEvaluator caller, List<Sym> args, Heap heap, Site call) {
    this.caller = caller;
    this.args = args;
    this.before = heap.copy();
    this.call = call;
  }

  @Override
  protected Sym param(Sym.Param p) {
    return p.index() < args.size() ? args.get(p.index()) : Sym.Const.NULL;
  }

  @Override
  protected Sym read(Sym.Read r) {
    Sym base = apply(r.base());
    Loc loc = apply(r.loc());
    Sym v;
    if (base instanceof Sym.Global) {
      Sym written = before.get(base, loc);
      if (written != null) {
        return written;
      }
      return loc.equals(r.loc()) ? r : new Sym.Read(base, loc, r.type());
    }
    if (loc instanceof Loc.At at && at.key() instanceof Sym.Alloc key && Picks.isKey(key)) {
      v = caller.memory.pick(before, base, key.site(), key.part());
    } else {
      v = caller.memory.read(before, base, loc, r.type(), call);
    }
    if (v == null) {
      return Memory.zero(r.type());
    }
    return v.type().equals(io.purposebound.classfile.JavaType.OBJECT)
            && !r.type().equals(io.purposebound.classfile.JavaType.OBJECT)
            && !(v instanceof Sym.Const)
        ? new Sym.Cast(v, r.type())
        : v;
  }

  @Override
  protected Sym alloc(Sym.Alloc a) {
    return new Sym.Alloc(a.site().under(call), a.part(), a.type(), a.shape());
  }

  @Override
  protected Sym op(Sym.Op o) {
    Site at = o.site();
    List<Sym> operands = o.operands();
    if (o.kind() == Sym.Kind.MEMBER
        && operands.size() > 2
        && !(operands.get(2) instanceof Sym.Held)) {
      Sym container = apply(operands.get(2)).core();
      Sym others = before.get(container, Heap.OTHERS);
      return Ops.test(
          Sym.Kind.MEMBER,
          apply(operands.get(0)),
          apply(operands.get(1)),
          others == null ? container : others);
    }
    return Ops.rebuilt(o, applyAll(o.operands()), at == null ? null : at.under(call));
  }

  @Override
  protected Sym old(Sym.Old o) {
    Sym inner = apply(o.inner());
    return inner.core() instanceof Sym.Alloc || inner.core() instanceof Sym.Result
        ? Sym.Old.of(inner.core())
        : inner;
  }

  /**
   * An edge of a join whose name another join has: in a recursion, names of calls are cut. It goes
   * by its value, so that what many rounds bring is kept once.
   */
  private record Further(Sym value) {}

  @Override
  protected Sym join(Join j) {
    Join here = caller.joins.join(j.site().under(call), j.slot(), j.type());
    enter(j, here);
    Join first = named.putIfAbsent(here, j);
    for (Map.Entry<Object, Join.Alternative> e : j.edges().entrySet()) {
      Sym value = apply(e.getValue().value());
      FactSet facts = apply(e.getValue().facts());
      if (e.getKey() instanceof Further || (first != null && !first.equals(j))) {
        Further edge = new Further(value);
        Join.Alternative known = here.edges().get(edge);
        caller.joins.set(here, edge, value, known == null ? facts : known.facts().intersect(facts));
      } else {
        caller.joins.set(here, e.getKey(), value, facts);
      }
    }
    for (boolean outcome : List.of(true, false)) {
      FactSet implied = apply(j.implied(outcome));
      FactSet known = here.implied(outcome);
      caller.joins.imply(
          here, outcome, first == null || first.equals(j) ? implied : known.intersect(implied));
    }
    Map<Object, List<Sym.Read>> steps = Walks.steps(j);
    if (!steps.isEmpty()) {
      new Walks(caller, before, call).follow(here, steps);
    }
    return here;
  }

  @Override
  protected Sym sourced(Sym.Sourced q) {
    return new Sym.Sourced(q.source(), identity(q.identity()), apply(q.inner()), site(q.site()));
  }

  /** A datum keeps its name, whatever was stored in its place. */
  private Sym identity(Sym s) {
    if (s instanceof Sym.Read r) {
      return new Sym.Read(apply(r.base()).core(), apply(r.loc()), r.type());
    }
    return apply(s);
  }

  /** What a condition on an input says is known here, where the input is. */
  @Override
  public FactSet apply(FactSet facts) {
    FactSet all = super.apply(facts);
    boolean conditions = false;
    for (Fact f : facts) {
      conditions |= f.about() == Fact.About.CONDITION;
    }
    if (!conditions) {
      return all;
    }
    FactSet more = FactSet.EMPTY;
    List<Fact> rest = new ArrayList<>();
    for (Fact f : facts) {
      if (f.about() == Fact.About.CONDITION && f.purpose() instanceof Asked.Passed p) {
        Sym asked = apply(f.subject());
        FactSet said = caller.when(asked, p.test());
        more = said == null ? more : more.plus(said);
        if (asked.core() instanceof Join flag && isOfRound(flag)) {
          more = more.plus(Outcomes.conditionOf(flag, BranchEvaluator.normal(p.test())));
        }
      }
    }
    for (Fact f : all) {
      if (f.about() != Fact.About.CONDITION) {
        rest.add(f);
      }
    }
    return FactSet.of(rest).plus(more);
  }

  private boolean isOfRound(Join flag) {
    return FunctionRounds.isStart(flag) || caller.loops.isFlag(flag, caller.here());
  }

  @Override
  public Fact apply(Fact f) {
    Fact next = super.apply(f);
    if (next == f || next.about() == Fact.About.COMPARED) {
      return next;
    }
    Asked asked = caller.engine.checks().constant(next.purpose());
    return asked == next.purpose() ? next : next.asking(asked);
  }

  @Override
  protected Site site(Site s) {
    return s.under(call);
  }

  @Override
  protected Hop hop(Hop h) {
    return h.under(call);
  }

  /** Carries out what the callee wrote. */
  void effects(MethodSummary summary, State s) {
    record Write(Sym base, Loc loc, Sym value) {}
    List<Write> writes = new ArrayList<>();
    List<Sym> cleared = new ArrayList<>();
    for (Sym base : summary.heap().bases()) {
      Sym b = holder(base, s);
      summary
          .heap()
          .places(base)
          .forEach(
              (l, v) -> {
                if (l.equals(Heap.CLEARED)) {
                  cleared.add(b);
                } else {
                  writes.add(
                      new Write(b, apply(l), written(v, new Sym.Read(base, l, v.type()), s, l)));
                }
              });
    }
    cleared.forEach(b -> caller.memory.clear(s.heap, b));
    Set<PendingFlow.Place> written = new HashSet<>();
    for (Write w : writes) {
      boolean input = !Memory.isCreated(w.base());
      if (w.loc().isElement() && (input || w.base() instanceof Sym.Old)) {
        s.heap.remove(w.base(), Heap.SIZE);
      }
      if (w.loc().equals(Heap.LESS)) {
        Filling.less(s.heap, w.base());
        continue;
      }
      if (w.loc().isElement()) {
        Filling.forget(s.heap, w.base());
      }
      if (w.loc() instanceof Loc.Earlier) {
        if (input) {
          caller.memory.add(s.heap, w.base(), w.loc(), w.value(), call);
        }
        continue;
      }
      boolean position = w.loc() instanceof Loc.At at && Memory.isConstant(at.key());
      boolean again = !written.add(new PendingFlow.Place(w.base(), w.loc()));
      if (again && !Heap.isMark(w.loc())) {
        // two objects of the callee are one here: the order of their writes is not known
        caller.memory.add(s.heap, w.base(), w.loc(), w.value(), call);
      } else if (w.loc().isElement() && !position) {
        // one more element: those that the caller had put there remain, unless they were cleared
        caller.memory.add(s.heap, w.base(), w.loc(), w.value(), call);
      } else {
        if (w.loc() instanceof Loc.Field f
            && caller.engine.declarations().field(f.owner(), f.name()).subject()) {
          NamedPersons.overwritten(s, w.base(), f, caller.memory.places(s.heap, call));
        }
        caller.memory.write(s.heap, w.base(), w.loc(), w.value(), call);
      }
    }
  }

  /** Returns the object that the callee wrote to; a part of a new object comes into being now. */
  private Sym holder(Sym base, State s) {
    Sym b = apply(base).core();
    if (b.equals(Sym.Const.NULL)
        && base instanceof Sym.Read r
        && r.loc() instanceof Loc.Slot
        && holder(r.base(), s) instanceof Sym.Alloc whole) {
      Sym known = s.heap.get(whole, r.loc());
      if (known != null) {
        return known.core();
      }
      Sym part = ModelPlaces.part(s, whole, r.loc());
      caller.memory.write(s.heap, whole, r.loc(), part, call);
      return part;
    }
    return b;
  }

  /** What the callee put there was put there under the caller's facts; what was there was not. */
  private Sym written(Sym v, Sym before, State s, Loc l) {
    if (s.facts.isEmpty() || Heap.isMark(l) || v.core().equals(before)) {
      return apply(v);
    }
    if (!(v instanceof Join j)) {
      return Sym.Held.of(apply(v), s.facts, null);
    }
    boolean keeps = false;
    for (Join.Alternative a : j.alternatives()) {
      keeps |= a.value().core().equals(before) || a.value() instanceof Join;
    }
    if (!keeps) {
      return Sym.Held.of(apply(v), s.facts, null);
    }
    Join here = caller.joins.join(j.site().under(call), List.of("written", j.slot()), j.type());
    for (Map.Entry<Object, Join.Alternative> e : j.edges().entrySet()) {
      Sym value = e.getValue().value();
      FactSet facts = apply(e.getValue().facts());
      boolean old = value.core().equals(before) || value instanceof Join;
      caller.joins.set(here, e.getKey(), apply(value), old ? facts : facts.plus(s.facts));
    }
    return here;
  }

  /** Returns the callee's flows as flows of the caller. */
  List<PendingFlow> flows(List<PendingFlow> flows, State s) {
    List<PendingFlow> all = new ArrayList<>();
    for (PendingFlow f : flows) {
      flow(f, s, all);
    }
    return all;
  }

  private void flow(PendingFlow f, State s, List<PendingFlow> all) {
    Sym condition = f.use().condition();
    if (condition != null) {
      condition = apply(condition);
      UseCondition when = f.use().decl().condition().orElseThrow();
      KnownTexts.Decision decision =
          KnownTexts.decide(when, List.of(condition), before, caller.engine.statics());
      if (decision.outcome() == KnownTexts.Outcome.NO) {
        return;
      }
      condition = decision.outcome() == KnownTexts.Outcome.YES ? null : decision.rest();
    }
    PendingFlow.UseAt use =
        new PendingFlow.UseAt(
            f.use().decl(),
            f.use().argument(),
            f.use().site().under(call),
            f.use().demand(),
            condition);
    FactSet made = apply(f.made()).plus(s.made);
    Trail trail = trail(f.trail()).with(s.facts);
    if (f.datum() instanceof Datum.Known k) {
      Site at = k.site();
      Sym holder = k.identity() instanceof Sym.Read r ? apply(r.base()) : Sym.Const.NULL;
      Trail known = named(holder, Trail.through(holder, trail));
      all.add(
          new PendingFlow(
              use,
              new Datum.Known(
                  k.source(), identity(k.identity()), at == null ? null : at.under(call)),
              known,
              made));
    } else if (f.datum() instanceof Datum.Unknown u) {
      Sym value = apply(u.value());
      Set<Place> overwritten = new LinkedHashSet<>();
      for (Place p : u.overwritten()) {
        overwritten.add(new Place(apply(p.base()).core(), apply(p.loc())));
      }
      DataWalker walker =
          new DataWalker(
              caller.engine.declarations(),
              caller.engine.typedData(),
              before,
              true,
              (datum, more) -> all.add(new PendingFlow(use, datum, more, made)));
      walker.reading(caller.memory.places(before, call));
      walker.walk(value, trail, u, overwritten);
    }
  }

  /**
   * Whom the caller set an object to be about that the callee reads from, unless it set it anew.
   */
  private Trail named(Sym object, Trail trail) {
    Trail t = trail;
    for (Map.Entry<Sym, Sym> e :
        NamedPersons.of(
                object, before, caller.engine.declarations(), caller.memory.places(before, call))
            .entrySet()) {
      t = trail.choices().containsKey(e.getKey()) ? t : t.with(e.getKey(), e.getValue());
    }
    return t;
  }

  private Trail trail(Trail t) {
    List<Hop> hops = new ArrayList<>();
    t.hops().forEach(h -> hops.add(h.under(call)));
    Map<Sym, Set<Sym>> choices = new LinkedHashMap<>();
    t.choices()
        .forEach(
            (j, as) -> {
              Set<Sym> mapped =
                  choices.computeIfAbsent(identity(j).core(), k -> new LinkedHashSet<>());
              as.forEach(a -> mapped.add(apply(a).core()));
            });
    return new Trail(apply(t.facts()), hops, choices);
  }

  /** Returns what an object created here is exactly; null where that is not known. */
  static @Nullable Exact exactOf(Sym v) {
    Sym c = v instanceof Sym.Old o ? o.inner() : v;
    if (c instanceof Sym.Alloc a) {
      return a.shape() instanceof Shape.Library && !a.type().name().startsWith("java/")
          ? null
          : new Exact(a.type(), a.shape());
    }
    if (c instanceof Join j) {
      Exact common = null;
      for (Join.Alternative alternative : j.alternatives()) {
        Sym w = alternative.value().core();
        if (w instanceof Sym.Const) {
          continue;
        }
        Exact one = w instanceof Join ? null : exactOf(w);
        if (one == null || (common != null && !common.equals(one))) {
          return null;
        }
        common = one;
      }
      return common;
    }
    return null;
  }
}
