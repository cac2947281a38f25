package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.ReflectedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/**
 * Classes and members that are looked up by constant names, as values that can be called later
 * (after Livshits, Whaley and Lam 2005).
 */
final class Reflection {
  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final FieldEvaluator fields;

  Reflection(MethodEvaluator evaluator, CallEvaluator calls, FieldEvaluator fields) {
    this.e = evaluator;
    this.calls = calls;
    this.fields = fields;
  }

  /** Returns what is looked up; null where it cannot be told. */
  @Nullable Sym find(ReflectedValue r, ModelPlaces places, JavaType type, State s) {
    Sym first = places.one(r.operands().get(0), false);
    if (first == null) {
      return null;
    }
    switch (r.kind()) {
      case CLASS -> {
        String name = text(first);
        return name == null ? null : named(name.replace('.', '/'));
      }
      case CLASS_OF -> {
        Exact exact = exactly(first);
        return exact != null && exact.shape() instanceof Shape.Instance
            ? named(exact.type().name())
            : Ops.clean(type);
      }
      case NAME -> {
        Exact exact = exactly(first);
        return exact != null && exact.shape() instanceof Shape.Member m
            ? new Sym.Const(m.key().name(), JavaType.of("java/lang/String"))
            : Ops.clean(type);
      }
      default -> {
        Shape.Member m = member(r, first, places, s);
        return m == null
            ? null
            : InstructionEvaluator.created(s, places.site(), "member " + m.key(), type, m);
      }
    }
  }

  private Shape.@Nullable Member member(ReflectedValue r, Sym type, ModelPlaces places, State s) {
    String owner = classNamed(type);
    boolean constructor = r.kind() == ReflectedValue.Kind.CONSTRUCTOR;
    Sym named = constructor ? null : places.one(r.operands().get(1), false);
    String name = constructor ? "<init>" : text(named);
    if (owner == null || name == null) {
      return null;
    }
    if (r.kind() == ReflectedValue.Kind.FIELD) {
      return field(owner, name);
    }
    int at = constructor ? 1 : 2;
    Sym types = r.operands().size() > at ? places.one(r.operands().get(at), false) : null;
    return method(owner, name, parameters(types, s, places.site()), r.operands().size() > at);
  }

  private Shape.@Nullable Member field(String owner, String name) {
    Optional<ClassFile> declaring = e.engine.types().fieldOwner(owner, name);
    FieldNode node = declaring.flatMap(c -> c.field(name)).orElse(null);
    return declaring.isEmpty() || node == null
        ? null
        : new Shape.Member(
            new MethodKey(declaring.get().name(), name, node.desc),
            Shape.MemberKind.FIELD,
            (node.access & Opcodes.ACC_STATIC) != 0);
  }

  private Shape.@Nullable Member method(
      String owner, String name, @Nullable List<String> parameters, boolean overloaded) {
    boolean constructor = name.equals("<init>");
    List<Method> found = new ArrayList<>();
    for (ClassFile c : e.engine.types().lineage(owner)) {
      for (Method m : c.methods()) {
        if (m.node().name.equals(name) && !m.isBridge() && fits(m, parameters, overloaded)) {
          found.add(m);
        }
      }
      if (!found.isEmpty() || constructor) {
        break;
      }
    }
    if (found.size() != 1) {
      return null;
    }
    Method m = found.get(0);
    return new Shape.Member(
        new MethodKey(owner, name, m.node().desc),
        constructor ? Shape.MemberKind.CONSTRUCTOR : Shape.MemberKind.METHOD,
        m.isStatic());
  }

  private static boolean fits(Method m, @Nullable List<String> parameters, boolean overloaded) {
    Type[] types = m.parameterTypes();
    if (parameters == null) {
      return overloaded || types.length == 0;
    }
    if (types.length != parameters.size()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!parameters.get(i).equals(types[i].getInternalName())) {
        return false;
      }
    }
    return true;
  }

  /** Returns the internal names of parameter types; null where one is not known. */
  private @Nullable List<String> parameters(@Nullable Sym types, State s, Site site) {
    if (types == null
        || !Memory.isCreated(types.core())
        || s.heap.get(types.core(), Loc.ELEM) != null) {
      return null;
    }
    List<String> all = new ArrayList<>();
    for (Sym v : spread(types, -1, s, site)) {
      String name = classNamed(v);
      if (name == null) {
        return null;
      }
      all.add(name);
    }
    return all;
  }

  /** What an input is exactly is for the callers to say. */
  private @Nullable Exact exactly(Sym v) {
    Exact exact = e.exactOf(v);
    if (exact == null) {
      e.dependsOn(v);
    }
    return exact;
  }

  private @Nullable Object constant(Sym v) {
    if (v.core() instanceof Sym.Const c) {
      return c.value();
    }
    Exact exact = exactly(v);
    return exact != null && exact.shape() instanceof Shape.Constant c ? c.value() : null;
  }

  private @Nullable String classNamed(Sym v) {
    if (constant(v) instanceof Sym.Named n) {
      return n.name().equals("class") ? n.owner() : n.name().equals("TYPE") ? primitive(n) : null;
    }
    return null;
  }

  private static String primitive(Sym.Named n) {
    return switch (n.owner()) {
      case "java/lang/Integer" -> "I";
      case "java/lang/Long" -> "J";
      case "java/lang/Boolean" -> "Z";
      case "java/lang/Double" -> "D";
      case "java/lang/Float" -> "F";
      case "java/lang/Character" -> "C";
      case "java/lang/Short" -> "S";
      case "java/lang/Byte" -> "B";
      default -> "V";
    };
  }

  private @Nullable String text(@Nullable Sym v) {
    return v != null && constant(v) instanceof String t ? t : null;
  }

  private @Nullable Sym named(String internalName) {
    return e.engine.types().find(internalName).isEmpty()
        ? null
        : new Sym.Const(new Sym.Named(internalName, "class"), JavaType.of("java/lang/Class"));
  }

  /**
   * Returns the elements of an array by position.
   *
   * @param wanted how many are needed, negative where only those count that are known
   */
  List<Sym> spread(Sym array, int wanted, State s, Site site) {
    int known = 0;
    for (Loc l : s.heap.places(array.core()).keySet()) {
      if (l instanceof Loc.At at
          && at.key() instanceof Sym.Const c
          && c.value() instanceof Integer i) {
        known = Math.max(known, i + 1);
      }
    }
    List<Sym> all = new ArrayList<>();
    JavaType type = e.memory.elementType(array.type());
    for (int i = 0; i < (wanted < 0 ? known : wanted); i++) {
      Sym v =
          array.core() instanceof Sym.Const
              ? null
              : e.memory.read(s.heap, array, new Loc.At(Sym.Const.of(i)), type, site);
      all.add(v == null ? Sym.Const.NULL : v);
    }
    return all;
  }

  /** Calls a method or constructor, or reads or writes a field; a receiver comes first. */
  Answer invoke(Shape.Member m, List<Sym> given, State s, Site site) {
    int receivers = m.isStatic() || m.kind() == Shape.MemberKind.CONSTRUCTOR ? 0 : 1;
    List<Sym> args = new ArrayList<>(given);
    if (m.kind() == Shape.MemberKind.FIELD) {
      return access(m, args, s, site);
    }
    if (receivers == 0 && args.size() > m.arity()) {
      args.remove(0);
    }
    if (m.kind() == Shape.MemberKind.CONSTRUCTOR) {
      Sym made =
          InstructionEvaluator.created(s, site, "", JavaType.of(m.key().owner()), Shape.INSTANCE);
      args.add(0, made);
      Answer a = calls.call(new Call(m.key(), args, false, true, site), s);
      return a.returns() ? Answer.of(made) : a;
    }
    if (receivers == 1 && !args.isEmpty() && args.get(0).type().equals(JavaType.OBJECT)) {
      args.set(0, new Sym.Cast(args.get(0), JavaType.of(m.key().owner())));
    }
    return args.size() < m.arity() + receivers
        ? Answer.of(new Sym.Op(site, Sym.Kind.ASSUMED, args, JavaType.OBJECT))
        : calls.call(new Call(m.key(), args, m.isStatic(), false, site), s);
  }

  private Answer access(Shape.Member m, List<Sym> args, State s, Site site) {
    boolean noReceiver =
        m.isStatic() && (args.isEmpty() || !args.get(0).equals(Sym.Const.NULL) || args.size() == 2);
    if (m.isStatic() && !noReceiver || m.isStatic() && args.size() == 2) {
      args.remove(0);
    }
    String owner = m.key().owner();
    String name = m.key().name();
    if (m.isStatic()) {
      if (args.isEmpty()) {
        return Answer.of(fields.readStatic(s, owner, name, m.key().desc(), site));
      }
      fields.write(s, new Sym.Global(owner), owner, name, args.get(0), site);
      return Answer.NOTHING;
    }
    if (args.isEmpty()) {
      return Answer.NOTHING;
    }
    if (args.size() == 1) {
      return Answer.of(fields.read(s, args.get(0), owner, name, m.key().desc(), site));
    }
    fields.write(s, args.get(0), owner, name, args.get(args.size() - 1), site);
    return Answer.NOTHING;
  }
}
