package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** What collectors make of a container's elements, checks on the way included. */
final class CollectorRunner {
  private static final int MAX_GROUPS = 12;
  private static final List<String> ALL = List.of("toList", "toSet", "toCollection");

  private final MethodEvaluator e;
  private final FunctionInvoker functions;

  CollectorRunner(MethodEvaluator evaluator, FunctionInvoker functions) {
    this.e = evaluator;
    this.functions = functions;
  }

  /** Returns one element as a value of its own; of a container of one, the element. */
  @Nullable Sym each(Sym container, ModelPlaces places, State s) {
    return each(container, Picks.EACH, places, s);
  }

  /** Returns one of the elements that a filter lets pass. */
  @Nullable Sym some(Sym container, ModelPlaces places, State s) {
    return each(container, Picks.KEPT, places, s);
  }

  private @Nullable Sym each(Sym container, String part, ModelPlaces places, State s) {
    return e.engine.persons().types().isSingle(container.type())
        ? e.memory.read(
            s.heap, container, Loc.ELEM, e.memory.elementType(container.type()), places.site())
        : new EntryPicks(e).pick(s, container, places.site(), part);
  }

  /** Applies a predicate to an element, which has passed what came before. */
  Sym ask(Sym predicate, Sym element, ModelPlaces places, State s) {
    FactSet before = s.facts;
    FactSet passed = e.present(element);
    s.learn(passed);
    Answer a = run(predicate, List.of(element), places, s);
    s.facts = before;
    return a.value() == null ? Ops.clean(JavaType.of("Z")) : Sym.Held.of(a.value(), passed, null);
  }

  /** Returns what holds of an element for which a function returned; null if it never does. */
  @Nullable FactSet after(Sym function, Sym element, ModelPlaces places, State s) {
    FactSet before = s.facts;
    s.learn(e.present(element));
    Answer a = run(function, List.of(element), places, s);
    FactSet inside = s.facts;
    s.facts = before;
    return a.returns() ? inside : null;
  }

  private @Nullable Sym apply(Sym function, List<Sym> args, ModelPlaces places, State s) {
    FactSet before = s.facts;
    args.forEach(arg -> s.learn(e.present(arg)));
    Answer a = run(function, args, places, s);
    Sym v = a.value();
    Sym held = v == null ? null : Sym.Held.of(v, s.facts, null);
    s.facts = before;
    return a.returns() ? held : null;
  }

  private Answer run(Sym function, List<Sym> args, ModelPlaces places, State s) {
    State skipped = s.copy();
    Answer a = functions.invoke(function, args, s, places.site());
    e.perhaps(skipped, s, places.site(), function.core());
    return a;
  }

  private @Nullable Sym content(Sym container, ModelPlaces places, State s) {
    return e.memory.read(
        s.heap, container, Loc.ELEM, e.memory.elementType(container.type()), places.site());
  }

  private Sym part(Sym collector, int i, ModelPlaces places, State s) {
    Sym v = e.memory.read(s.heap, collector, Loc.captured(i), JavaType.OBJECT, places.site());
    return v == null ? Sym.Const.NULL : v;
  }

  /** Returns whether a collector makes a container of all elements. */
  boolean keepsAll(Sym collector) {
    Exact exact = e.exactOf(collector);
    return exact != null
        && exact.shape() instanceof Shape.Composed c
        && ALL.contains(c.operator().replace("collector:", ""));
  }

  Sym collect(Sym elements, Sym collector, ModelPlaces places, State s) {
    Exact exact = e.exactOf(collector);
    Sym any = content(elements, places, s);
    if (exact == null || !(exact.shape() instanceof Shape.Composed c)) {
      e.dependsOn(collector);
      List<Sym> parts = any == null ? List.of() : List.of(any);
      return new Sym.Op(places.site(), Sym.Kind.ASSUMED, parts, JavaType.OBJECT);
    }
    String kind = c.operator().replace("collector:", "");
    int n = c.operands();
    return switch (kind) {
      case "toList", "toSet" -> filled(kind + of(elements), any, places, s);
      case "toCollection" -> {
        Sym made = apply(part(collector, 0, places, s), List.of(), places, s);
        Sym target = made == null ? places.container("collected" + of(elements)) : made;
        if (any != null) {
          e.memory.add(s.heap, target, Loc.ELEM, any, places.site());
        }
        yield target;
      }
      case "toMap" -> toMap(elements, collector, places, s);
      case "joining" -> computed(any, places);
      case "grouping", "partitioning" -> {
        Sym map = places.created("grouped" + of(elements), JavaType.of("java/util/Map"));
        Sym down = n > 1 ? part(collector, 1, places, s) : null;
        group(
            elements,
            part(collector, 0, places, s),
            map,
            kind.equals("partitioning"),
            places,
            s,
            down);
        yield map;
      }
      case "mapping", "flatMapping" -> {
        Sym element = each(elements, places, s);
        Sym v =
            element == null
                ? null
                : apply(part(collector, 0, places, s), List.of(element), places, s);
        if (v != null && kind.equals("flatMapping")) {
          v = content(v, places, s);
        }
        yield collect(
            filled("mapped" + of(elements), v, places, s),
            part(collector, 1, places, s),
            places,
            s);
      }
      case "filtering" -> {
        Sym kept = kept(elements, part(collector, 0, places, s), Test.TRUE, places, s);
        yield collect(
            filled("filtered" + of(elements), kept, places, s),
            part(collector, 1, places, s),
            places,
            s);
      }
      case "reducing" -> reduced(elements, collector, n, places, s);
      case "selecting" -> optional(any, places, s);
      case "computing" -> {
        Sym element = each(elements, places, s);
        Sym v =
            element == null
                ? null
                : apply(part(collector, 0, places, s), List.of(element), places, s);
        yield computed(v, places);
      }
      case "counting" -> Ops.clean(JavaType.of("java/lang/Long"));
      case "collectingAndThen" -> {
        Sym down = collect(elements, part(collector, 0, places, s), places, s);
        Sym v = apply(part(collector, 1, places, s), List.of(down), places, s);
        yield v == null ? Sym.Const.NULL : v;
      }
      case "teeing" -> {
        Sym a = collect(elements, part(collector, 0, places, s), places, s);
        Sym b = collect(elements, part(collector, 1, places, s), places, s);
        Sym v = apply(part(collector, 2, places, s), List.of(a, b), places, s);
        yield v == null ? Sym.Const.NULL : v;
      }
      default -> custom(elements, collector, n, places, s);
    };
  }

  private Sym computed(@Nullable Sym v, ModelPlaces places) {
    List<Sym> parts = v == null ? List.of() : List.of(v);
    return Ops.computed(places.site(), parts, JavaType.of("java/lang/String"));
  }

  /** Containers made for different groups are different ones. */
  private static String of(Sym elements) {
    return elements.core() instanceof Sym.Alloc a && a.part().startsWith("collected")
        ? " of " + a.part()
        : "";
  }

  private Sym filled(String part, @Nullable Sym v, ModelPlaces places, State s) {
    Sym made = places.container("collected " + part);
    if (v != null) {
      s.heap.put(made, Loc.ELEM, InstructionEvaluator.stored(s, v, places.site(), "collect"));
    }
    return made;
  }

  private Sym optional(@Nullable Sym v, ModelPlaces places, State s) {
    Sym made = places.created("optional", JavaType.of("java/util/Optional"));
    if (v != null) {
      s.heap.put(made, Loc.ELEM, v);
    }
    return made;
  }

  private @Nullable Sym kept(Sym elements, Sym predicate, Test t, ModelPlaces places, State s) {
    Sym element = some(elements, places, s);
    if (element == null) {
      return null;
    }
    FactSet facts = e.when(ask(predicate, element, places, s), t);
    return facts == null ? null : Sym.Held.of(element, e.alsoOfPlaces(facts), null);
  }

  private Sym toMap(Sym elements, Sym collector, ModelPlaces places, State s) {
    Sym map = places.created("map" + of(elements), JavaType.of("java/util/Map"));
    Sym element = each(elements, places, s);
    if (element != null) {
      Sym k = apply(part(collector, 0, places, s), List.of(element), places, s);
      Sym v = apply(part(collector, 1, places, s), List.of(element), places, s);
      Sym keys = places.container("keys of map" + of(elements));
      s.heap.put(map, Loc.KEYS, keys);
      if (k != null) {
        s.heap.put(keys, Loc.ELEM, k);
      }
      if (v != null) {
        Loc at = k == null ? Loc.ELEM : new Loc.At(ModelPlaces.key(k));
        s.heap.put(map, at, InstructionEvaluator.stored(s, v, places.site(), "toMap"));
      }
    }
    return map;
  }

  private Sym reduced(Sym elements, Sym collector, int n, ModelPlaces places, State s) {
    Sym element = each(elements, places, s);
    List<Sym> parts = new ArrayList<>();
    if (element != null) {
      Sym v = n == 3 ? apply(part(collector, 1, places, s), List.of(element), places, s) : element;
      Sym op = part(collector, n - 1, places, s);
      if (v != null) {
        parts.add(v);
        Sym w = apply(op, List.of(v, v), places, s);
        if (w != null) {
          parts.add(w);
        }
      }
    }
    if (n > 1) {
      parts.add(part(collector, 0, places, s));
    }
    Sym all = e.memory.choose(parts, "reduced", JavaType.OBJECT, places.site());
    return n == 1 ? optional(all, places, s) : all == null ? Sym.Const.NULL : all;
  }

  private Sym custom(Sym elements, Sym collector, int n, ModelPlaces places, State s) {
    Sym made = apply(part(collector, 0, places, s), List.of(), places, s);
    Sym element = each(elements, places, s);
    if (made != null && element != null) {
      apply(part(collector, 1, places, s), List.of(made, element), places, s);
    }
    if (n > 2 && made != null) {
      Sym v = apply(part(collector, n - 1, places, s), List.of(made), places, s);
      return v == null ? Sym.Const.NULL : v;
    }
    return made == null ? Sym.Const.NULL : made;
  }

  /** Groups elements by a function; by an outcome, each group holds those with that outcome. */
  void group(
      Sym elements,
      Sym function,
      Sym into,
      boolean partition,
      ModelPlaces places,
      State s,
      @Nullable Sym downstream) {
    Sym element = some(elements, places, s);
    if (element == null) {
      return;
    }
    Sym key = ask(function, element, places, s);
    Group g = new Group(elements, element, key, into, downstream);
    if (partition
        || key.type().name().equals("Z")
        || key.type().name().equals("java/lang/Boolean")) {
      groupFor(Sym.Const.of(1), Test.TRUE, g, places, s);
      groupFor(Sym.Const.of(0), Test.FALSE, g, places, s);
      return;
    }
    List<Sym.Const> constants = constants(key.type());
    for (Sym.Const c : constants) {
      groupFor(c, new Test.Is(c), g, places, s);
    }
    Sym keys = places.container("keys of groups" + of(elements));
    s.heap.put(keys, Loc.ELEM, key);
    s.heap.put(into.core(), Loc.KEYS, keys);
    if (constants.isEmpty()) {
      Sym group = grouped("group", element, places, s, downstream);
      e.memory.add(s.heap, into, Loc.ELEM, group, places.site());
    }
  }

  private record Group(Sym elements, Sym element, Sym key, Sym into, @Nullable Sym downstream) {}

  /** The constants of an enum; few enough to have a group each. */
  private List<Sym.Const> constants(JavaType type) {
    ClassFile c = e.engine.types().find(type.name()).filter(ClassFile::isEnum).orElse(null);
    if (c == null || type.name().startsWith("java/")) {
      return List.of();
    }
    List<Sym.Const> all = new ArrayList<>();
    for (FieldNode f : c.node().fields) {
      if ((f.access & Opcodes.ACC_ENUM) != 0) {
        all.add(new Sym.Const(new Sym.Named(c.name(), f.name), type));
      }
    }
    return all.size() <= MAX_GROUPS ? all : List.of();
  }

  /** The elements with this outcome are others than those with another. */
  private void groupFor(Sym.Const outcome, Test test, Group g, ModelPlaces places, State s) {
    FactSet facts = e.when(g.key(), test);
    Sym element = each(g.elements(), Picks.KEPT + outcome, places, s);
    if (facts != null && element != null) {
      FactSet said = e.engine.persons().replaced(facts, g.element().core(), element.core());
      Sym member = Sym.Held.of(element, said, null);
      Sym group = grouped("group" + outcome, member, places, s, g.downstream());
      s.heap.put(g.into().core(), new Loc.At(outcome), group);
    }
  }

  private Sym grouped(
      String part, Sym element, ModelPlaces places, State s, @Nullable Sym downstream) {
    Sym made = filled(part, element, places, s);
    return downstream == null ? made : collect(made, downstream, places, s);
  }
}
