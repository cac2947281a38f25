package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import io.purposebound.models.TestStatement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a library's predicates say: the outcome as a value that conditions can be read off. */
final class ModelTests {
  private final MethodEvaluator e;
  private final CollectorRunner collectors;

  ModelTests(MethodEvaluator evaluator, CollectorRunner collectors) {
    this.e = evaluator;
    this.collectors = collectors;
  }

  /** Returns whether a value is a truth value; the two constants are numbers in bytecode. */
  static boolean isTruth(Sym v) {
    if (v.core() instanceof Join j && j.type().name().equals("I")) {
      return j.alternatives().stream().allMatch(a -> isBit(a.value().core()));
    }
    return v.type().name().equals("Z") || v.type().name().equals("java/lang/Boolean");
  }

  private static boolean isBit(Sym v) {
    return v instanceof Sym.Const c && c.value() instanceof Integer i && (i == 0 || i == 1);
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
        Sym refused = s.heap.get(container.core(), Filling.REFUSED);
        if (refused != null && Ops.equal(value, Sym.Const.FALSE).equals(Sym.Const.TRUE)) {
          return refused;
        }
        Sym member = member(value, element, container, s);
        FactSet asked = e.when(member, Test.TRUE);
        s.made = asked == null ? s.made : s.made.plus(asked);
        return member;
      }
      case SUPERSET, DISJOINT -> {
        Sym of = places.one(t.subject(), false);
        Sym in = t.other().map(o -> places.one(o, false)).orElse(null);
        return of == null || in == null
            ? Ops.clean(JavaType.of("Z"))
            : t.kind() == TestStatement.Kind.SUPERSET
                ? members(t.kind(), of, in, places, s)
                : Ops.test(
                    Sym.Kind.AND,
                    members(t.kind(), of, in, places, s),
                    members(t.kind(), in, of, places, s));
      }
      default -> {
        Sym a = orNull(places.one(t.subject(), false));
        Sym b = orNull(t.other().map(o -> places.one(o, false)).orElse(null));
        return simple(t.kind(), a, b);
      }
    }
  }

  /** Returns whether all elements of one container are in another, or none is. */
  private Sym members(TestStatement.Kind kind, Sym of, Sym in, ModelPlaces places, State s) {
    Sym element =
        e.memory.read(s.heap, of, Loc.ELEM, e.memory.elementType(of.type()), places.site());
    Sym each = element == null ? null : collectors.each(in, places, s);
    if (each == null || element == null) {
      return Ops.clean(JavaType.of("Z"));
    }
    boolean all = kind == TestStatement.Kind.SUPERSET;
    Sym known = all ? constants(element, of, in, s) : null;
    Sym member = member(each, element, of, s);
    Sym outcome =
        known == null
            ? Ops.test(all ? Sym.Kind.ALL : Sym.Kind.NONE, member, each, in.core())
            : known;
    FactSet asked = e.when(known == null ? member : known, Test.TRUE);
    s.made = asked == null ? s.made : s.made.plus(asked);
    return outcome;
  }

  /** Whether each of some constants is in a container; null where they are not known. */
  private static @Nullable Sym constants(Sym element, Sym of, Sym in, State s) {
    Sym all = null;
    for (Map.Entry<Loc, Sym> held : s.heap.places(in.core()).entrySet()) {
      if (held.getKey().isElement()) {
        if (!(held.getValue().core() instanceof Sym.Const)) {
          return null;
        }
        Sym one = member(held.getValue(), element, of, s);
        all = all == null ? one : Ops.test(Sym.Kind.AND, all, one);
      }
    }
    return all;
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
