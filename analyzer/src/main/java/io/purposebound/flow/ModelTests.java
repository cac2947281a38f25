package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import io.purposebound.models.TestStatement;
import org.jspecify.annotations.Nullable;

/** What a library's predicates say: the outcome as a value that conditions can be read off. */
final class ModelTests {
  private final MethodEvaluator e;
  private final CollectorRunner collectors;

  ModelTests(MethodEvaluator evaluator, CollectorRunner collectors) {
    this.e = evaluator;
    this.collectors = collectors;
  }

  /** Returns the result of a test. */
  Sym value(TestStatement t, ModelPlaces places, State s) {
    switch (t.kind()) {
      case ANY, ALL, NONE -> {
        Sym container = places.one(t.subject().parent(), false);
        Sym function = t.other().map(o -> places.one(o, false)).orElse(null);
        if (container == null || function == null) {
          return Ops.clean(JavaType.of("Z"));
        }
        Sym element = collectors.each(container, places, s);
        if (element == null) {
          return Ops.truth(t.kind() != TestStatement.Kind.ANY);
        }
        Sym outcome = collectors.ask(function, element, places, s);
        Sym.Kind kind =
            switch (t.kind()) {
              case ANY -> Sym.Kind.ANY;
              case ALL -> Sym.Kind.ALL;
              default -> Sym.Kind.NONE;
            };
        return Ops.test(kind, outcome, element, container);
      }
      case PRESENT, EMPTY -> {
        Sym container = places.one(t.subject(), false);
        Sym element =
            container == null
                ? null
                : e.memory.read(
                    s.heap,
                    container,
                    Loc.ELEM,
                    e.memory.elementType(container.type()),
                    places.site());
        Sym present =
            element == null || container == null ? Sym.Const.FALSE : present(element, container, s);
        return t.kind() == TestStatement.Kind.PRESENT ? present : Ops.not(present);
      }
      case MEMBER -> {
        Sym container = places.one(t.subject(), false);
        Sym value = t.other().map(o -> places.one(o, false)).orElse(null);
        Sym element =
            container == null
                ? null
                : e.memory.read(
                    s.heap,
                    container,
                    Loc.ELEM,
                    e.memory.elementType(container.type()),
                    places.site());
        if (element == null || container == null || value == null) {
          return Ops.clean(JavaType.of("Z"));
        }
        Sym member = member(value, element, container, s);
        FactSet asked = e.when(member, Test.TRUE);
        s.made = asked == null ? s.made : s.made.plus(asked);
        return member;
      }
      default -> {
        Sym a = orNull(places.one(t.subject(), false));
        Sym b = orNull(t.other().map(o -> places.one(o, false)).orElse(null));
        return simple(t.kind(), a, b);
      }
    }
  }

  /** Returns whether a value is among the elements of a container. */
  static Sym member(Sym value, Sym element, Sym container, State s) {
    Sym others = s.heap.get(container.core(), Heap.OTHERS);
    if (others == null && SummaryBuilder.rootOf(container.core()) instanceof Sym.Param) {
      // the caller may know
      others = container.core();
    }
    return others == null
        ? Ops.test(Sym.Kind.MEMBER, value, element)
        : Ops.test(Sym.Kind.MEMBER, value, element, others);
  }

  /** Returns how many elements a container holds, and what is known where it is none. */
  static Sym sizeOf(Sym container, Call c, State s) {
    Sym any = s.heap.get(container.core(), Heap.ANY);
    return any == null
        ? Ops.size(container)
        : Ops.size(container, any, JavaType.ofDescriptor(c.resultDescriptor()));
  }

  private Sym present(Sym element, Sym container, State s) {
    Sym any = s.heap.get(container.core(), Heap.ANY);
    if (any != null) {
      return Ops.test(Sym.Kind.PRESENT, element, container.core(), any);
    }
    return isIterator(container)
        ? Ops.test(Sym.Kind.PRESENT, element, container.core())
        : Ops.test(Sym.Kind.PRESENT, element);
  }

  private boolean isIterator(Sym container) {
    return e.engine.types().isSubtype(container.type().name(), "java/util/Iterator")
        || e.engine.types().isSubtype(container.type().name(), "java/util/Enumeration");
  }

  private static Sym orNull(@Nullable Sym v) {
    return v == null ? Sym.Const.NULL : v;
  }

  private static Sym simple(TestStatement.Kind kind, Sym a, Sym b) {
    return switch (kind) {
      case EQUAL -> Ops.equal(a, b);
      case NULL -> Ops.equal(a, Sym.Const.NULL);
      case NONNULL -> Ops.not(Ops.equal(a, Sym.Const.NULL));
      case TRUE -> Ops.equal(a, new Sym.Const("true", JavaType.of("java/lang/String")));
      case NOT -> Ops.not(a);
      case AND -> Ops.test(Sym.Kind.AND, a, b);
      case OR -> Ops.test(Sym.Kind.OR, a, b);
      case XOR -> Ops.not(Ops.equal(a, b));
      default -> throw new IllegalStateException("test " + kind);
    };
  }
}
