package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.frameworks.Advice;
import io.purposebound.frameworks.FrameworkNames.Kind;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What aspects and interceptors check before a method runs: what holds wherever their code
 * proceeds, or returns where it only runs before.
 */
final class AdviceCalls {
  private static final Sym ASPECTS = new Sym.Global("#aspects");

  private final MethodEvaluator e;
  private final CallEvaluator calls;

  AdviceCalls(MethodEvaluator evaluator, CallEvaluator calls) {
    this.e = evaluator;
    this.calls = calls;
  }

  /** Adds what holds when the method is entered. */
  void enter(State s, Site site) {
    for (Advice a : e.engine.frameworks().advice(e.method)) {
      if (!a.code().isAbstract() && !e.engine.isRunning(a.code())) {
        run(a, s, site);
      }
    }
  }

  private void run(Advice a, State s, Site site) {
    State t = s.copy();
    List<Sym> args = new ArrayList<>();
    if (!a.code().isStatic()) {
      args.add(
          new Sym.Read(
              ASPECTS,
              new Loc.Slot(a.code().owner().name()),
              JavaType.of(a.code().owner().name())));
    }
    Type[] types = a.code().parameterTypes();
    for (int i = 0; i < types.length; i++) {
      args.add(argument(a.parameters().get(i), types[i], t, site));
    }
    FactSet before = e.takeProceeds();
    Answer answer = calls.bodyOf(a.code(), args, t, site);
    FactSet proceeds = e.takeProceeds();
    if (before != null) {
      e.proceeded(before);
    }
    s.made = s.made.plus(t.made);
    FactSet facts = lets(a, answer, t, proceeds);
    if (facts != null) {
      s.facts = s.facts.plus(e.alsoOfPlaces(facts));
    }
  }

  private @Nullable FactSet lets(Advice a, Answer answer, State t, @Nullable FactSet proceeds) {
    if (a.lets() == Advice.Lets.BY_PROCEEDING || !answer.returns()) {
      return a.lets() == Advice.Lets.BY_PROCEEDING ? proceeds : null;
    }
    Sym value = answer.value();
    if (a.lets() == Advice.Lets.BY_RETURNING || value == null) {
      return t.facts;
    }
    FactSet agreed = e.when(value, Test.TRUE);
    return agreed == null ? null : t.facts.plus(agreed);
  }

  private Sym argument(int what, Type type, State t, Site site) {
    int shift = e.method.isStatic() ? 0 : 1;
    if (what >= 0 && what + shift < e.params.size()) {
      return e.params.get(what + shift);
    } else if (what == Advice.TARGET && shift == 1) {
      return e.params.get(0);
    } else if (what == Advice.JOIN_POINT) {
      return joinPoint(JavaType.of(type.getInternalName()), t, site);
    }
    JavaType unknown = JavaType.ofDescriptor(type.getDescriptor());
    return unknown.isPrimitive()
        ? Ops.clean(unknown)
        : new Sym.Read(ASPECTS, new Loc.Slot("?" + type.getDescriptor()), unknown);
  }

  private Sym joinPoint(JavaType type, State t, Site site) {
    Sym point = InstructionEvaluator.created(t, site, "joinpoint", type, Shape.LIBRARY);
    JavaType objects = new JavaType("[", List.of(JavaType.OBJECT));
    Sym arguments = InstructionEvaluator.created(t, site, "arguments", objects, Shape.INSTANCE);
    int shift = e.method.isStatic() ? 0 : 1;
    for (int i = 0; i + shift < e.params.size(); i++) {
      t.heap.put(arguments, new Loc.At(Sym.Const.of(i)), e.params.get(i + shift));
    }
    answers(Kind.ARGUMENTS, type, point, arguments, t);
    answers(Kind.TARGET, type, point, e.params.get(0), t);
    return point;
  }

  private void answers(Kind kind, JavaType type, Sym point, @Nullable Sym value, State t) {
    for (Method m : e.engine.frameworks().adviceAccessors(kind, type.name())) {
      if (value != null) {
        t.heap.put(point, new Loc.Accessor(m.owner().name(), m.node().name, m.node().desc), value);
      }
    }
  }
}
