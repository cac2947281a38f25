package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls of methods whose code is at hand: their summaries, specialised as far as it matters. */
final class BodyCalls {
  private static final int MAX_ROUNDS = 4;

  private final MethodEvaluator e;
  private final CallEvaluator calls;

  BodyCalls(MethodEvaluator evaluator, CallEvaluator calls) {
    this.e = evaluator;
    this.calls = calls;
  }

  Answer call(Method m, Call c, State s) {
    List<Sym> args = c.args();
    e.engine.reach(m);
    if (e.engine.isBeyondStack(m)) {
      return calls.withoutCode(c, s);
    }
    MethodSummary summary = summary(m, args, s, c.site(), isDirect(m, c));
    if (isCircular(m, summary)) {
      return calls.withoutCode(c, s);
    }
    if (e.engine.isOpaque(m)) {
      e.engine.cut(e.method);
      return calls.withoutCode(c, s);
    }
    if (e.engine.isCut(m)) {
      e.engine.cut(e.method);
    }
    Instantiation in = new Instantiation(e, args, s.heap, c.site());
    in.flows(summary.flows(), s).forEach(e.flows::add);
    FactSet proceeds = summary.proceeds();
    if (proceeds != null) {
      e.proceeded(s.facts.plus(in.apply(proceeds)));
    }
    lambdas(summary, in, s);
    Sym exception = summary.thrown() == null ? null : in.apply(summary.thrown());
    if (exception != null) {
      calls.threw(exception);
    }
    s.made = s.made.plus(in.apply(summary.made()));
    if (!summary.returns()) {
      in.effects(summary, s);
      return isCutHere(m) ? calls.withoutCode(c, s) : Answer.NEVER;
    }
    Sym result = summary.result() == null ? null : in.apply(summary.result());
    FactSet facts = in.apply(summary.facts());
    in.effects(summary, s);
    s.facts = s.facts.plus(facts);
    return Answer.of(isCutHere(m) ? orAssumed(c, result, s) : result);
  }

  private boolean isCutHere(Method m) {
    return e.method.owner().isProgram() && e.engine.isCut(m);
  }

  /**
   * A library's code that was not followed to its end may have passed on what it was given, into
   * its result or into an object of its own.
   */
  private @Nullable Sym orAssumed(Call c, @Nullable Sym result, State s) {
    List<Sym> given = new ArrayList<>();
    for (Sym arg : c.args().subList(c.shift(), c.args().size())) {
      if (!(arg.core() instanceof Sym.Const)) {
        given.addAll(e.memory.snapshot(s.heap, arg));
      }
    }
    if (!c.isStatic()) {
      if (!given.isEmpty()) {
        keep(c.receiver(), given, s, c.site());
      }
      given.addAll(e.memory.snapshot(s.heap, c.receiver()));
    }
    String type = c.resultDescriptor();
    if (given.isEmpty() || type.equals("V") || type.equals("Z")) {
      return result;
    }
    if (result != null && keep(result, given, s, c.site())) {
      return result;
    }
    if (result != null) {
      given.add(result);
    }
    return new Sym.Op(c.site(), Sym.Kind.ASSUMED, given, calls.resultType(c));
  }

  /** Puts data into a library's object that was created here; returns whether it is one. */
  private boolean keep(Sym object, List<Sym> given, State s, Site site) {
    Sym o = object.core();
    boolean program = e.engine.types().find(o.type().name()).map(t -> t.isProgram()).orElse(false);
    if (!Memory.isCreated(o) || o.type().isArray() || program) {
      return false;
    }
    List<Sym> all = new ArrayList<>(given);
    Sym old = s.heap.get(o, Heap.OPAQUE);
    if (old != null) {
      all.add(old);
    }
    s.heap.put(o, Heap.OPAQUE, new Sym.Op(site, Sym.Kind.ASSUMED, all, JavaType.OBJECT));
    return true;
  }

  /**
   * A call on the object itself passes no proxy that a framework put around it, a call by the
   * program none that is for requests.
   */
  private boolean isDirect(Method m, Call c) {
    return isOnItself(m, c) || !c.isStatic() && e.engine.frameworks().isForRequests(m);
  }

  private boolean isOnItself(Method m, Call c) {
    return !c.isStatic()
        && !e.method.isStatic()
        && (c.special() || c.receiver().core() instanceof Sym.Param p && p.index() == 0)
        && !m.isConstructor()
        && e.engine.types().isSubtype(e.method.owner().name(), m.owner().name())
        && e.engine.frameworks().isIntercepted(m);
  }

  /**
   * A wrapper whose only known delegate is a wrapper again: by what is known it neither returns nor
   * throws, so what ends the chain is not at hand.
   */
  private boolean isCircular(Method m, MethodSummary summary) {
    return !summary.returns() && summary.thrown() == null && !m.isStatic() && e.engine.isDone(m);
  }

  private void lambdas(MethodSummary summary, Instantiation in, State s) {
    Map<io.purposebound.classfile.MethodKey, List<PendingFlow>> mapped = new HashMap<>();
    summary.lambdas().forEach((k, v) -> mapped.put(k, in.flows(v, s)));
    e.flows.merge(mapped, summary.run());
  }

  List<PendingFlow> flowsOf(Method m, List<Sym> args, State s, Site site) {
    MethodSummary summary = summary(m, args, s, site, false);
    return new ArrayList<>(new Instantiation(e, args, s.heap, site).flows(summary.flows(), s));
  }

  /** Returns the summary for these arguments. */
  private MethodSummary summary(Method m, List<Sym> args, State s, Site site, boolean direct) {
    Map<Sym, List<Exact>> exact = new LinkedHashMap<>();
    Map<Integer, Integer> same = new HashMap<>();
    MethodSummary summary = e.engine.summary(m, new Specialisation(exact, same, direct));
    if (summary.writesInputs()) {
      same = overlaps(args);
      if (!same.isEmpty()) {
        summary = e.engine.summary(m, new Specialisation(exact, same, direct));
      }
    }
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Instantiation in = new Instantiation(e, args, s.heap, site);
      boolean more = false;
      for (Sym path : summary.dispatch()) {
        if (exact.containsKey(path)) {
          continue;
        }
        Sym here = in.apply(path).core();
        List<Exact> known =
            here instanceof Sym.Const c ? constant(c, path.type()) : e.exactsOf(here);
        if (!known.isEmpty() && known.size() <= 6) {
          exact.put(path, known);
          more = true;
        } else {
          e.dependsOn(here);
        }
      }
      if (!more) {
        return summary;
      }
      summary = e.engine.summary(m, new Specialisation(exact, same, direct));
    }
    return summary;
  }

  /** Names by which members are looked up, truth values and enum constants decide what runs. */
  private static List<Exact> constant(Sym.Const c, JavaType declared) {
    boolean name =
        c.value() instanceof String
            || (c.value() instanceof Sym.Named n && n.name().equals("class"));
    if (name) {
      return List.of(new Exact(c.type(), new Shape.Constant(c.value())));
    }
    boolean decision = c.value() instanceof Integer || c.value() instanceof Sym.Named;
    return decision ? List.of(new Exact(declared, new Shape.Constant(c.value()))) : List.of();
  }

  /** Two parameters may be one object; a callee that writes to inputs is told. */
  private static Map<Integer, Integer> overlaps(List<Sym> args) {
    Map<Integer, Integer> same = new HashMap<>();
    for (int i = 1; i < args.size(); i++) {
      Sym a = args.get(i).core();
      if (a instanceof Sym.Const || a.type().isPrimitive()) {
        continue;
      }
      for (int k = 0; k < i; k++) {
        if (args.get(k).core().equals(a)) {
          same.put(i, k);
          break;
        }
      }
    }
    return same;
  }
}
