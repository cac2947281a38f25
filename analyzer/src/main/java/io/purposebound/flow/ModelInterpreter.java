package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import io.purposebound.models.CollectorValue;
import io.purposebound.models.FunctionValue;
import io.purposebound.models.MethodModel;
import io.purposebound.models.Operand;
import io.purposebound.models.Place;
import io.purposebound.models.ReflectedValue;
import io.purposebound.models.Statement;
import io.purposebound.models.TestStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out the statements of a library model on the caller's state. */
final class ModelInterpreter {
  private static final Set<String> TEXT =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/StringBuffer",
          "java/util/Objects",
          "java/util/StringJoiner",
          "java/io/PrintStream",
          "java/io/PrintWriter");

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final ModelCalls modelCalls;
  private final Reflection reflection;
  private final CollectorRunner collectors;
  private final FunctionInvoker functions;
  private final Stages stages;
  private final ModelTests tests;
  private final Memberships memberships;

  ModelInterpreter(
      MethodEvaluator evaluator,
      CallEvaluator calls,
      FunctionInvoker functions,
      Reflection reflection) {
    this.reflection = reflection;
    this.e = evaluator;
    this.calls = calls;
    this.functions = functions;
    this.stages = new Stages(evaluator);
    this.modelCalls = new ModelCalls(evaluator, calls, functions, reflection);
    this.collectors = new CollectorRunner(evaluator, functions);
    this.tests = new ModelTests(evaluator, collectors);
    this.memberships = new Memberships(evaluator);
  }

  Answer run(MethodModel model, Call c, State s) {
    ModelPlaces places = new ModelPlaces(e, calls, c, s, calls.resultType(c));
    for (Statement st : model.statements()) {
      if (st instanceof Statement.Await && !c.resultDescriptor().equals("V")) {
        // there is a result from the start, whatever it will hold
        places.roots(new Place.Root.Result());
      }
      if (st instanceof Statement.NeverReturns) {
        return Answer.NEVER;
      }
      step(st, c, places, s);
    }
    e.filling.after(model, c, s);
    boolean isVoid = c.resultDescriptor().equals("V");
    Sym result = isVoid ? Sym.Const.NULL : places.result();
    for (Statement st : model.statements()) {
      if (st instanceof Statement.Await a) {
        stages.await(a, c, result, places, s);
      }
    }
    if (isVoid) {
      return Answer.NOTHING;
    }
    s.made = s.made.plus(e.engine.outcomes().asked(result));
    return Answer.of(result);
  }

  /** Carries out a row once more, into the result that it had before. */
  void again(MethodModel model, Call c, Sym result, State s) {
    ModelPlaces places = new ModelPlaces(e, calls, c, s, result.type());
    if (!(result instanceof Sym.Const)) {
      places.resultIs(result);
    }
    for (Statement st : model.statements()) {
      step(st, c, places, s);
    }
    settle(result, s, c.site());
  }

  private void settle(Sym awaited, State s, Site site) {
    Sym stage = stages.of(awaited, s, site);
    if (stage != null) {
      functions.invoke(stage, List.of(), s, site);
    }
  }

  private void step(Statement st, Call c, ModelPlaces places, State s) {
    if (st instanceof Statement.Transfer t) {
      transfer(t, c, places, s);
    } else if (st instanceof Statement.Clear x) {
      boolean when = true;
      if (x.onlyIfZero().isPresent()) {
        Sym n = places.argument(x.onlyIfZero().getAsInt());
        when = n instanceof Sym.Const k && Integer.valueOf(0).equals(k.value());
      }
      if (when) {
        places.clear(x.place());
      }
    } else if (st instanceof Statement.Remove r) {
      places.remove(r.place());
    } else if (st instanceof Statement.PathName p) {
      JavaType type = p.place().isRoot() ? calls.resultType(c) : JavaType.of("java/lang/String");
      places.write(p.place(), Stores.path(p, places, s, type), false);
    } else if (st instanceof Statement.Insert i) {
      Sym v = places.one(i.value(), false);
      places.insert(i.place(), v == null ? Sym.Const.NULL : v);
    } else if (st instanceof Statement.Call k) {
      modelCalls.run(k, places, s);
      if (k.result().filter(r -> isAllOfResult(r) && k.part().isEmpty()).isPresent()) {
        for (Operand o : k.arguments()) {
          if (o instanceof Place p && isAll(p)) {
            for (Sym container : places.read(p.parent(), false)) {
              memberships.mapped(s, container, results(places), places.site());
              Sym each = e.filling.asks() ? collectors.each(container, places, s) : null;
              if (each != null) {
                memberships.outcomes(s, container, each, results(places), places.site());
              }
            }
          }
        }
      }
    } else if (st instanceof Statement.Keep k) {
      keep(k, places, s);
    } else if (st instanceof Statement.Group g) {
      group(g, places, s);
    } else if (st instanceof Statement.Collect k) {
      Sym elements = places.one(k.elements().parent(), false);
      Sym collector = places.one(k.collector(), false);
      if (elements != null && collector != null) {
        Sym r = collectors.collect(elements, collector, places, s);
        if (collectors.keepsAll(collector)) {
          memberships.same(s, elements, List.of(r));
        }
        places.write(Place.of(new Place.Root.Result()), r, false);
      }
    } else if (st instanceof Statement.Settle settled) {
      places.read(settled.place(), false).forEach(v -> settle(v, s, c.site()));
    } else if (st instanceof Statement.NonNull n) {
      Sym v = places.one(n.place(), false);
      if (v != null) {
        FactSet f = e.when(v, Test.NOT_NULL);
        s.facts = f == null ? s.facts : s.facts.plus(f);
        places.write(Place.of(new Place.Root.Result()), v, false);
      }
    } else if (st instanceof Statement.Size n) {
      Sym container = places.one(n.container(), false);
      places.write(
          Place.of(new Place.Root.Result()),
          container == null ? Ops.clean(JavaType.of("I")) : ModelTests.sizeOf(container, c, s),
          false);
    } else if (st instanceof Statement.Move m) {
      places.read(m.iterator(), false).forEach(i -> e.loops.moved(i.core(), places.site()));
      removals(m.iterator(), places)
          .forEach(i -> e.removals.moved(s, i, places.result(), c.site()));
    } else if (st instanceof Statement.Less l) {
      places.read(l.container(), false).forEach(b -> Filling.less(s.heap, b));
    } else if (st instanceof Statement.Step n) {
      Sym v = n.kind() == Statement.Step.Kind.ZERO ? null : places.one(n.number(), false);
      places.write(n.number(), Ops.stepped(n.kind(), v), false);
    } else if (st instanceof Statement.Walk w) {
      Sym container = e.removals.isNone() ? null : places.one(w.container(), false);
      if (container != null) {
        e.removals.begin(s, places.result(), container);
      }
    } else if (st instanceof Statement.Take t) {
      removals(t.iterator(), places).forEach(i -> e.removals.taken(s, i));
    } else if (st instanceof TestStatement t) {
      Sym v = tests.value(t, places, s);
      places.write(Place.of(new Place.Root.Result()), v, false);
    } else if (st instanceof FunctionValue f) {
      places.write(Place.of(new Place.Root.Result()), modelCalls.function(f, places, s), false);
    } else if (st instanceof ReflectedValue r) {
      Sym v = reflection.find(r, places, calls.resultType(c), s);
      Sym found = v == null ? calls.withoutCode(c, s).value() : v;
      places.write(
          Place.of(new Place.Root.Result()), found == null ? Sym.Const.NULL : found, false);
    } else if (st instanceof CollectorValue v) {
      places.write(
          Place.of(new Place.Root.Result()),
          modelCalls.composed("collector:" + v.kind().word(), v.operands(), places, s),
          false);
    }
  }

  private List<Sym> removals(Place iterator, ModelPlaces places) {
    return e.removals.isNone() ? List.of() : places.read(iterator, false);
  }

  private static List<Sym> results(ModelPlaces places) {
    return places.roots(new Place.Root.Result());
  }

  private boolean isOutcome(Sym v) {
    return v.type().name().equals("java/lang/Boolean") || !e.engine.outcomes().asked(v).isEmpty();
  }

  private void transfer(Statement.Transfer t, Call c, ModelPlaces places, State s) {
    boolean toElements =
        !t.to().isRoot()
            && (t.to().last() instanceof Place.Accessor.Any
                || t.to().last() instanceof Place.Accessor.Append);
    if (t.kind() == Statement.Transfer.Kind.SOME) {
      places.roots(t.to().root());
      for (Sym container : places.read(t.from().parent(), false)) {
        Sym some = collectors.some(container, places, s);
        if (some != null) {
          places.write(t.to(), some, false);
        }
      }
      return;
    }
    if (t.kind() == Statement.Transfer.Kind.PART) {
      for (Sym container : places.read(t.from(), false)) {
        Sym some = collectors.some(container, places, s);
        places.roots(new Place.Root.Result());
        if (some != null) {
          places.write(
              new Place(new Place.Root.Result(), List.of(new Place.Accessor.Any())), some, false);
        }
        places.partOf(container);
      }
      return;
    }
    if (t.from().equals(t.to()) && toElements) {
      places.read(t.to().parent(), false).forEach(places::scatter);
      return;
    }
    boolean appendsAll =
        toElements
            && t.to().last() instanceof Place.Accessor.Append
            && !t.from().isRoot()
            && t.from().last() instanceof Place.Accessor.Any;
    if (appendsAll && places.appendAll(t.from().parent(), t.to())) {
      return;
    }
    if (t.to().root() instanceof Place.Root.Result && !t.to().isRoot()) {
      // an empty container is one all the same
      places.roots(t.to().root());
    }
    switch (t.kind()) {
      case COPY -> places.read(t.from(), false).forEach(v -> places.copy(v, t.to()));
      case VIEW -> view(t, places, s);
      case DERIVE -> {
        List<Sym> parts = new ArrayList<>();
        List<Sym> from = places.read(t.from(), false);
        for (Sym v : from) {
          Sym text =
              TEXT.contains(c.key().owner()) && t.from().isRoot() ? calls.text(v, s, c.site()) : v;
          if (!(text instanceof Sym.Const k) || k.value() instanceof String) {
            parts.addAll(e.memory.snapshot(s.heap, text));
          }
        }
        boolean clean = t.from().root() instanceof Place.Root.Fresh;
        if (!parts.isEmpty() || t.to().isRoot() || clean) {
          JavaType type = t.to().isRoot() ? calls.resultType(c) : JavaType.OBJECT;
          places.write(t.to(), Ops.computed(c.site(), parts, type), false);
        } else if (!from.isEmpty() && t.to().root() instanceof Place.Root.Result) {
          // the elements carry nothing, but there are some
          places.write(t.to(), Ops.clean(JavaType.OBJECT), false);
        }
      }
      default -> {
        if (isAllOfResult(t.to()) && isAll(t.from())) {
          for (Sym container : places.read(t.from().parent(), false)) {
            memberships.same(s, container, results(places));
          }
        }
        boolean each = !toElements || places.isToOne(t.to());
        boolean add = t.kind() == Statement.Transfer.Kind.ADD;
        List<Sym> values = places.read(t.from(), each);
        for (int i = 0; i < values.size(); i++) {
          // it is one of them, none takes the place of another; but what is kept of a check under
          // the key of a person is the same check's, whenever it was made
          add |= i > 0 && !isOutcome(values.get(i - 1));
          places.write(t.to(), values.get(i), add);
        }
      }
    }
  }

  private static boolean isAll(Place p) {
    return !p.isRoot() && p.last() instanceof Place.Accessor.Any;
  }

  private static boolean isAllOfResult(Place p) {
    return isAll(p) && p.root() instanceof Place.Root.Result && p.accessors().size() == 1;
  }

  private void view(Statement.Transfer t, ModelPlaces places, State s) {
    if (t.from().isRoot()) {
      for (Sym base : places.read(t.from(), false)) {
        places
            .roots(new Place.Root.Result())
            .forEach(result -> new MapViews(e).mark(s, result, base));
      }
      return;
    }
    for (Sym base : places.read(t.from().parent(), false)) {
      if (e.engine.persons().types().isMap(base.type())) {
        for (Sym v : places.read(t.from(), false)) {
          places.write(
              new Place(new Place.Root.Result(), List.of(new Place.Accessor.Any())), v, false);
        }
        places
            .roots(new Place.Root.Result())
            .forEach(result -> new MapViews(e).mark(s, result, base));
      } else {
        places.write(Place.of(new Place.Root.Result()), base, false);
      }
    }
  }

  private void keep(Statement.Keep k, ModelPlaces places, State s) {
    Place container = k.elements().parent();
    Sym test = places.one(k.test(), false);
    for (Sym base : places.read(container, false)) {
      boolean all = k.passing() == Statement.Keep.Passing.AFTER;
      Sym element = all ? collectors.each(base, places, s) : collectors.some(base, places, s);
      Sym outcome = element == null || test == null ? null : outcome(k, element, test, places, s);
      FactSet facts =
          element == null || test == null
              ? FactSet.EMPTY
              : outcome == null
                  ? collectors.after(test, element, places, s)
                  : e.when(outcome, Test.TRUE);
      Sym kept =
          element == null || facts == null
              ? null
              : Sym.Held.of(element, e.alsoOfPlaces(facts), null);
      if (k.into().isPresent()) {
        for (Sym target : places.read(k.into().get(), false)) {
          if (kept != null) {
            e.memory.add(
                s.heap,
                target,
                Loc.ELEM,
                InstructionEvaluator.stored(s, kept, places.site(), "filter"),
                places.site());
          }
        }
        if (k.into().get().isRoot() && test != null && outcome != null && element != null) {
          tellAny(k, base, test, outcome, places, s);
        }
      } else if (Memory.isOneObject(base)) {
        e.memory.clear(s.heap, base);
        s.heap.remove(base.core(), Heap.SIZE);
        if (kept != null) {
          s.heap.put(base.core(), Loc.ELEM, kept);
        }
        if (element != null) {
          new MapViews(e).kept(s, base, element, facts, places.site());
        }
      }
    }
  }

  /** Says of what passed a filter what is known of whoever did not. */
  private void tellAny(
      Statement.Keep k, Sym base, Sym test, Sym outcome, ModelPlaces places, State s) {
    Sym each =
        e.engine.persons().types().isSingle(base.type()) || !memberships.tells(outcome)
            ? null
            : collectors.each(base, places, s);
    Sym asked = each == null ? null : outcome(k, each, test, places, s);
    if (each != null && asked != null) {
      memberships.filtered(s, base, each, asked, results(places));
    }
  }

  /** Returns whether an element passes; null where it does if a function returns. */
  private @Nullable Sym outcome(
      Statement.Keep k, Sym element, Sym test, ModelPlaces places, State s) {
    if (k.passing() == Statement.Keep.Passing.AFTER) {
      return null;
    }
    Sym outcome;
    if (k.membership()) {
      Sym in =
          e.memory.read(s.heap, test, Loc.ELEM, e.memory.elementType(test.type()), places.site());
      outcome = in == null ? Sym.Const.FALSE : ModelTests.member(element, in, test, s);
    } else {
      outcome = collectors.ask(test, element, places, s);
    }
    return k.passing() == Statement.Keep.Passing.IF ? outcome : Ops.not(outcome);
  }

  private void group(Statement.Group g, ModelPlaces places, State s) {
    Sym function = places.one(g.function(), false);
    for (Sym base : places.read(g.elements().parent(), false)) {
      for (Sym into : places.read(g.into(), false)) {
        if (function != null) {
          collectors.group(base, function, into, g.partition(), places, s, null);
        }
      }
    }
  }
}
