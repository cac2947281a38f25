package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.PackRow;
import io.purposebound.models.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Calls into libraries that a model pack covers. Their code is not entered: builders and requests
 * keep what they are given, in a slot named after the setter, and everything else hands on what its
 * receiver and arguments carry.
 */
final class PackCalls {
  private static final List<String> SETTERS = List.of("set", "with", "add", "put", "get", "is");
  private static final List<String> BUILDS = List.of("build", "toBuilder");

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final FunctionInvoker functions;
  private final ModelInterpreter models;

  PackCalls(
      MethodEvaluator evaluator,
      CallEvaluator calls,
      FunctionInvoker functions,
      ModelInterpreter models) {
    this.e = evaluator;
    this.calls = calls;
    this.functions = functions;
    this.models = models;
  }

  /**
   * A method whose code a pack stands for.
   *
   * @param row what the pack says of it, null where the default applies
   * @param own bodies of the program that the call can reach as well
   */
  record Covered(@Nullable PackRow row, List<Method> own) {}

  /** Returns how a pack covers a call; null where none does. */
  @Nullable Covered covering(Call c) {
    String owner = c.key().owner();
    if (e.engine.packs().libraries().isEmpty() || owner.startsWith("java/")) {
      return null;
    }
    String type = owner;
    if (!c.isStatic() && !c.special()) {
      List<Exact> exacts = e.exactsOf(c.receiver());
      for (Exact x : exacts) {
        if (!(x.shape() instanceof Shape.Instance || x.shape() instanceof Shape.Library)) {
          return null;
        }
      }
      String known = exacts.size() == 1 ? exacts.get(0).type().name() : c.receiver().type().name();
      if (e.engine.types().isSubtype(known, owner)) {
        type = known;
      }
    }
    return e.engine.covered(new MethodKey(type, c.key().name(), c.key().desc()), c).orElse(null);
  }

  /** Finds out how packs cover a method as called on a type. */
  static Optional<Covered> compute(Engine engine, MethodKey key, Call c) {
    Optional<Method> m = engine.types().resolve(key.owner(), key.name(), key.desc());
    String owner = m.map(x -> x.owner().name()).orElse(key.owner());
    boolean program = m.isPresent() && m.get().owner().isProgram();
    boolean covered = engine.packs().covers(owner) || engine.packs().covers(key.owner());
    if (program || owner.startsWith("java/") || !covered) {
      return Optional.empty();
    }
    PackRow row = null;
    for (ClassFile up : engine.types().lineage(key.owner())) {
      row = engine.packs().row(up.name(), key.name(), key.desc()).orElse(null);
      if (row != null || c.isConstructor()) {
        break;
      }
    }
    List<Method> own = new ArrayList<>();
    if (!c.isStatic() && !c.special()) {
      for (Method target : engine.dispatcher().virtual(JavaType.of(key.owner()), key)) {
        if (target.owner().isProgram()) {
          own.add(target);
        }
      }
    }
    return Optional.of(new Covered(row, own));
  }

  /** Returns the call with what lambda arguments build in place of these. */
  Call prepared(Call c, State s) {
    List<Sym> args = new ArrayList<>(c.args());
    for (int i = c.shift(); i < args.size(); i++) {
      Exact exact = e.exactOf(args.get(i));
      if (exact != null && exact.shape() instanceof Shape.Lambda l) {
        args.set(i, built(c, i, l, s));
      }
    }
    return args.equals(c.args()) ? c : new Call(c.key(), args, c.isStatic(), c.special(), c.site());
  }

  /** Runs a lambda on fresh objects that hold what the other arguments carry. */
  private Sym built(Call c, int index, Shape.Lambda l, State s) {
    List<Sym> others = new ArrayList<>();
    for (int i = 0; i < c.args().size(); i++) {
      if (i != index) {
        others.addAll(e.memory.snapshot(s.heap, c.args().get(i)));
      }
    }
    List<Sym> carrying = others.stream().filter(o -> !(o.core() instanceof Sym.Const)).toList();
    List<Sym> given = new ArrayList<>();
    List<Sym> result = new ArrayList<>();
    Type[] types = Type.getArgumentTypes(l.samDesc());
    for (int i = 0; i < types.length; i++) {
      JavaType type = JavaType.ofDescriptor(types[i].getDescriptor());
      if (isObject(type)) {
        List<Sym> holds = isBuilder(type) ? List.of() : carrying;
        Sym fresh = created(s, c.site(), "lambda" + index + "." + i, type, holds);
        given.add(fresh);
        result.add(fresh);
      } else {
        given.add(carrying.isEmpty() ? Ops.clean(type) : Ops.computed(c.site(), carrying, type));
      }
    }
    FactSet before = s.facts;
    Answer a = functions.invoke(c.args().get(index), given, s, c.site());
    s.facts = before;
    Sym value = a.value();
    if (value != null && !(value.core() instanceof Sym.Const) && !result.contains(value)) {
      result.add(0, value);
    }
    if (result.size() == 1) {
      return result.get(0);
    }
    return result.isEmpty() ? Sym.Const.NULL : Ops.computed(c.site(), result, JavaType.OBJECT);
  }

  /** An object with a method that is given something and returns such an object. */
  private boolean isBuilder(JavaType type) {
    for (ClassFile c : e.engine.types().lineage(type.name())) {
      for (Method m : c.methods()) {
        Type result = Type.getReturnType(m.node().desc);
        if (!m.isStatic()
            && m.parameterTypes().length > 0
            && result.getSort() == Type.OBJECT
            && result.getInternalName().equals(c.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isObject(JavaType type) {
    return !type.isPrimitive()
        && !type.isArray()
        && !type.name().startsWith("java/")
        && !e.engine.types().find(type.name()).map(ClassFile::isProgram).orElse(false);
  }

  /** Evaluates a covered call. */
  Answer call(Call c, Covered covered, State s) {
    PackRow row = covered.row();
    if (covered.own().isEmpty()) {
      return library(c, row, s);
    }
    e.dependsOn(c.receiver());
    List<Answer> answers = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Method m : covered.own()) {
      State t = s.copy();
      answers.add(calls.body(c, m, t));
      states.add(t);
    }
    State t = s.copy();
    answers.add(library(c, row, t));
    states.add(t);
    return calls.joined(c, answers, states, s);
  }

  private Answer library(Call c, @Nullable PackRow row, State s) {
    if (row != null && !row.model().statements().isEmpty()) {
      return models.run(row.model(), c, s);
    }
    List<Sym> carried = carried(c, row, s);
    if (c.isConstructor()) {
      keep(c, Heap.OPAQUE, carried, s);
      return Answer.NOTHING;
    }
    JavaType type = calls.resultType(c);
    boolean use = row != null && row.isUse();
    boolean fluent = isFluent(c, type);
    if (!use && !c.isStatic() && !carried.isEmpty() && (fluent || !isObjectOrText(type))) {
      keep(c, new Loc.Slot(slot(c.key().name())), carried, s);
    }
    if (type.name().equals("V")) {
      return Answer.NOTHING;
    }
    if (type.name().equals("Z")) {
      return Answer.of(Ops.clean(type));
    }
    if (fluent && !use) {
      return Answer.of(c.receiver());
    }
    return Answer.of(result(c, carried, type, s));
  }

  private static boolean isObjectOrText(JavaType type) {
    return !type.name().equals("V") && !type.name().equals("Z");
  }

  /** The values that a call keeps or hands on. */
  private List<Sym> carried(Call c, @Nullable PackRow row, State s) {
    List<Sym> from = c.args().subList(c.shift(), c.args().size());
    if (row != null && !row.carried().isEmpty()) {
      from = new ArrayList<>();
      ModelPlaces places = new ModelPlaces(e, calls, c, s, JavaType.OBJECT);
      for (Place p : row.carried()) {
        from.addAll(places.read(p, false));
      }
    }
    List<Sym> all = new ArrayList<>();
    for (Sym v : from) {
      if (!v.equals(Sym.Const.NULL)) {
        all.addAll(e.memory.snapshot(s.heap, v));
      }
    }
    return all;
  }

  private boolean isFluent(Call c, JavaType type) {
    if (c.isStatic() || !isObject(type) || BUILDS.contains(c.key().name())) {
      return false;
    }
    String result = Type.getReturnType(c.key().desc()).getInternalName();
    return result.equals(c.key().owner())
        || e.engine.types().isSubtype(c.receiver().type().name(), type.name());
  }

  /** The receiver keeps the values, in addition to what is there. */
  private void keep(Call c, Loc at, List<Sym> values, State s) {
    if (values.isEmpty()) {
      return;
    }
    Sym value =
        values.size() == 1
            ? values.get(0)
            : Ops.computed(c.site(), List.copyOf(values), JavaType.OBJECT);
    Sym held =
        InstructionEvaluator.stored(
            s,
            value,
            c.site(),
            io.purposebound.declarations.Names.shortName(c.key().owner(), c.key().name()));
    Sym receiver = c.receiver();
    Sym old = s.heap.get(receiver.core(), at);
    if (old == null && Memory.isCreated(receiver.core())) {
      s.heap.put(receiver.core(), at, held);
    } else if (at.equals(Heap.OPAQUE)) {
      List<Sym> both = old == null ? List.of(held) : List.of(old, held);
      s.heap.put(receiver.core(), at, Ops.computed(c.site(), both, JavaType.OBJECT));
    } else {
      e.memory.add(s.heap, receiver, at, held, c.site());
    }
  }

  /** Names what a setter sets and a getter gets alike. */
  static String slot(String method) {
    for (String prefix : SETTERS) {
      int end = prefix.length();
      if (method.startsWith(prefix)
          && method.length() > end
          && Character.isUpperCase(method.charAt(end))) {
        return Character.toLowerCase(method.charAt(end)) + method.substring(end + 1);
      }
    }
    return method;
  }

  private Sym result(Call c, List<Sym> carried, JavaType type, State s) {
    boolean created = !c.isStatic() && Memory.isCreated(c.receiver().core());
    if (created && carried.isEmpty()) {
      Sym slot = s.heap.get(c.receiver().core(), new Loc.Slot(slot(c.key().name())));
      if (slot != null) {
        boolean same = slot.type().name().equals(type.name());
        return same || isObject(type) ? slot : Ops.computed(c.site(), List.of(slot), type);
      }
      if (isObject(type) && c.key().name().startsWith("build")) {
        return copy(c, type, s);
      }
    }
    List<Sym> from = new ArrayList<>();
    if (!c.isStatic()) {
      from.addAll(e.memory.snapshot(s.heap, c.receiver()));
    }
    from.addAll(carried);
    if (isObject(type)) {
      return created(s, c.site(), "covered", type, from);
    }
    return from.isEmpty() ? Ops.clean(type) : Ops.computed(c.site(), from, type);
  }

  /** What a builder builds holds what the builder held, each in its slot. */
  private Sym copy(Call c, JavaType type, State s) {
    Map<Loc, Sym> held = s.heap.places(c.receiver().core());
    Sym made = created(s, c.site(), "built", type, List.of());
    held.forEach(
        (l, v) -> {
          if (!Heap.isMark(l) || l.equals(Heap.OPAQUE)) {
            s.heap.put(made, l, v);
          }
        });
    return made;
  }

  private Sym created(State s, Site site, String part, JavaType type, List<Sym> content) {
    Sym made = InstructionEvaluator.created(s, site, part, type, Shape.LIBRARY);
    if (!content.isEmpty()) {
      Sym all = Ops.computed(site, List.copyOf(content), JavaType.OBJECT);
      s.heap.put(made, Heap.OPAQUE, all);
    }
    return made;
  }
}
