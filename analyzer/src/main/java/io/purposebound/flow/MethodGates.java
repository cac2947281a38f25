package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.frameworks.FrameworkNames.Kind;
import io.purposebound.frameworks.Gate;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a framework checks before a method runs and of what it returns. A call on the object itself
 * does not pass the framework, so the method is evaluated without it then.
 */
final class MethodGates {
  /** Where the elements of what is filtered stand for one of them. */
  private static final Sym ROWS = new Sym.Global("#filtered");

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final AdviceCalls advice;
  private final List<Gate> gates;

  MethodGates(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.calls = new CallEvaluator(evaluator);
    this.advice = new AdviceCalls(evaluator, calls);
    this.gates =
        evaluator.inputs.direct()
            ? List.of()
            : evaluator.engine.frameworks().gates(evaluator.method);
  }

  /** Adds what holds when the method is entered. */
  void enter(State s) {
    if (e.inputs.direct()) {
      return;
    }
    Site site = e.body.site(0);
    for (Gate g : gates) {
      if (g.kind() == Kind.PRECONDITION) {
        s.facts = s.facts.plus(facts(g, new ExpressionValues(e, calls, s, site)));
      } else if (g.kind() == Kind.PREFILTER) {
        prefilter(g, s, site);
      }
    }
    advice.enter(s, site);
  }

  /** Returns the result with what holds of it, and adds what holds when it is returned. */
  @Nullable Sym returned(State s, @Nullable Sym result, Site site) {
    Sym r = result;
    for (Gate g : gates) {
      if (r != null && g.kind() == Kind.POSTCONDITION) {
        ExpressionValues values = new ExpressionValues(e, calls, s, site).with("returnObject", r);
        s.facts = s.facts.plus(facts(g, values));
      } else if (r != null && g.kind() == Kind.POSTFILTER) {
        r = Sym.Held.of(r, filtered(g, resultType(), s, site), null);
      }
    }
    return r;
  }

  private JavaType resultType() {
    return e.engine.generics().result(e.engine.selfType(e.method.owner()), e.method);
  }

  private FactSet facts(Gate g, ExpressionValues values) {
    FactSet facts = e.when(values.value(g.condition()), Test.TRUE);
    String unresolved = values.unresolved();
    if (unresolved != null) {
      e.engine.frameworks().unresolvedExpression(e.method.key(), g.text(), unresolved);
    }
    return facts == null ? FactSet.EMPTY : e.alsoOfPlaces(facts);
  }

  private FactSet filtered(Gate g, JavaType container, State s, Site site) {
    Sym row =
        new Sym.Read(
            ROWS, new Loc.Slot("element"), e.engine.frameworks().attributes().element(container));
    ExpressionValues values = new ExpressionValues(e, calls, s, site).with("filterObject", row);
    return new RowFacts(e).ofRow(facts(g, values), row, site);
  }

  private void prefilter(Gate g, State s, Site site) {
    List<String> names = e.engine.frameworks().parameterNames(e.method);
    List<JavaType> types =
        e.engine.generics().parameters(e.engine.selfType(e.method.owner()), e.method);
    Type[] erased = e.method.parameterTypes();
    int slot = e.method.isStatic() ? 0 : 1;
    for (int i = 0; i < types.size(); i++) {
      Sym v = s.locals[slot];
      boolean target =
          g.target().isEmpty()
              ? !e.engine.frameworks().attributes().element(types.get(i)).equals(types.get(i))
              : g.target().equals(names.get(i));
      if (target && v != null) {
        s.locals[slot] = Sym.Held.of(v, filtered(g, types.get(i), s, site), null);
        return;
      }
      slot += erased[i].getSize();
    }
  }
}
