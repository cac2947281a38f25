package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What {@code invokedynamic} means: lambdas, string building, record methods, pattern switches. */
final class IndyEvaluator {
  /** The recipe of a text that is one argument and nothing else. */
  private static final String ONE_ARGUMENT = "\u0001";

  private final MethodEvaluator e;
  private final CallEvaluator calls;

  IndyEvaluator(MethodEvaluator evaluator, CallEvaluator calls) {
    this.e = evaluator;
    this.calls = calls;
  }

  void step(InvokeDynamicInsnNode d, State s, Site site) {
    Type[] types = Type.getArgumentTypes(d.desc);
    Sym[] args = new Sym[types.length];
    for (int i = types.length - 1; i >= 0; i--) {
      args[i] = s.pop(types[i].getSize());
    }
    Type result = Type.getReturnType(d.desc);
    Sym v =
        switch (d.bsm.getOwner()) {
          case "java/lang/invoke/LambdaMetafactory" -> lambda(d, List.of(args), s, site);
          case "java/lang/invoke/StringConcatFactory" -> concat(d, List.of(args), s, site);
          case "java/lang/runtime/ObjectMethods" -> recordMethod(d, List.of(args), site);
          case "java/lang/runtime/SwitchBootstraps" -> caseNumber(d, List.of(args));
          default ->
              Ops.computed(site, List.of(args), JavaType.ofDescriptor(result.getDescriptor()));
        };
    if (result.getSize() > 0) {
      s.push(v, result.getSize());
    }
  }

  private Sym concat(InvokeDynamicInsnNode d, List<Sym> args, State s, Site site) {
    List<Sym> parts = new ArrayList<>();
    for (Sym a : args) {
      Sym text = calls.text(a, s, site);
      if (!(text instanceof Sym.Const)) {
        parts.addAll(e.memory.snapshot(s.heap, text));
      }
    }
    if (parts.size() == 1 && d.bsmArgs.length > 0 && !d.bsmArgs[0].equals(ONE_ARGUMENT)) {
      // a text around the value makes something else of it
      parts.add(new Sym.Const(d.bsmArgs[0], JavaType.of("java/lang/String")));
    }
    return Ops.computed(site, parts, JavaType.of("java/lang/String"));
  }

  private static Sym recordMethod(InvokeDynamicInsnNode d, List<Sym> args, Site site) {
    return switch (d.name) {
      case "toString" -> Ops.computed(site, args, JavaType.of("java/lang/String"));
      case "equals" -> Ops.equal(args.get(0), args.get(1));
      default -> Ops.clean(JavaType.of("I"));
    };
  }

  private static Sym caseNumber(InvokeDynamicInsnNode d, List<Sym> args) {
    List<Sym> operands = new ArrayList<>();
    operands.add(args.get(0));
    operands.add(args.size() > 1 ? args.get(1) : Sym.Const.of(0));
    JavaType selector = JavaType.ofDescriptor(Type.getArgumentTypes(d.desc)[0].getDescriptor());
    for (Object label : d.bsmArgs) {
      operands.add(label(label, selector));
    }
    return new Sym.Op(null, Sym.Kind.SWITCH, operands, JavaType.of("I"));
  }

  private static Sym label(Object label, JavaType selector) {
    if (label instanceof String name
        && !selector.name().equals("java/lang/String")
        && !selector.name().startsWith("java/lang/")) {
      return new Sym.Const(new Sym.Named(selector.name(), name), selector);
    }
    if (label instanceof Type t) {
      return new Sym.Const(new Sym.Named(t.getInternalName(), "class"), JavaType.OBJECT);
    }
    if (label instanceof ConstantDynamic c) {
      return enumLabel(c);
    }
    return new Sym.Const(label, JavaType.OBJECT);
  }

  /** {@code EnumDesc.of(ClassDesc.of(…), name)} as javac writes it. */
  private static Sym enumLabel(ConstantDynamic c) {
    String owner = "";
    String name = "";
    for (int i = 0; i < c.getBootstrapMethodArgumentCount(); i++) {
      Object a = c.getBootstrapMethodArgument(i);
      if (a instanceof ConstantDynamic inner) {
        for (int k = 0; k < inner.getBootstrapMethodArgumentCount(); k++) {
          if (inner.getBootstrapMethodArgument(k) instanceof String t) {
            owner = t.replace('.', '/');
          }
        }
      } else if (a instanceof String t) {
        name = t;
      }
    }
    return new Sym.Const(new Sym.Named(owner, name), JavaType.of(owner));
  }

  private Sym lambda(InvokeDynamicInsnNode d, List<Sym> captured, State s, Site site) {
    if (d.bsmArgs.length < 3
        || !(d.bsmArgs[1] instanceof Handle target)
        || !(d.bsmArgs[2] instanceof Type instantiated)) {
      return Ops.clean(JavaType.OBJECT);
    }
    int tag = target.getTag();
    MethodKey key = new MethodKey(target.getOwner(), target.getName(), target.getDesc());
    Shape.Lambda shape =
        new Shape.Lambda(
            key,
            tag == Opcodes.H_INVOKESTATIC,
            tag == Opcodes.H_NEWINVOKESPECIAL,
            tag == Opcodes.H_INVOKESPECIAL,
            captured.size(),
            d.name,
            instantiated.getDescriptor(),
            site);
    JavaType type = JavaType.ofDescriptor(Type.getReturnType(d.desc).getDescriptor());
    Sym made = InstructionEvaluator.created(s, site, "", type, shape);
    for (int i = 0; i < captured.size(); i++) {
      s.heap.put(made, Loc.captured(i), Sym.Held.of(captured.get(i), s.facts, null));
    }
    analyseBody(shape, captured, s, site);
    return made;
  }

  /** A lambda's body is judged even where nobody is seen to run it. */
  private void analyseBody(Shape.Lambda shape, List<Sym> captured, State s, Site site) {
    if (!shape.isInline()) {
      return;
    }
    Optional<Method> body =
        e.engine
            .types()
            .find(shape.target().owner())
            .flatMap(c -> c.method(shape.target().name(), shape.target().desc()));
    if (body.isEmpty()) {
      return;
    }
    List<Sym> args = new ArrayList<>(captured);
    Type[] all = body.get().parameterTypes();
    int shift = shape.isStatic() ? 0 : 1;
    Type[] instantiated = Type.getArgumentTypes(shape.samDesc());
    for (int i = captured.size() - shift; i < all.length; i++) {
      int n = i - (captured.size() - shift);
      String desc =
          n < instantiated.length ? instantiated[n].getDescriptor() : all[i].getDescriptor();
      args.add(
          new Sym.Read(
              new Sym.Global(shape.target().owner()),
              new Loc.Slot(shape.target().name() + "[" + n + "]"),
              JavaType.ofDescriptor(desc)));
    }
    e.flows.inLambda(shape.target(), calls.flowsOf(body.get(), args, s.copy(), site));
  }
}
