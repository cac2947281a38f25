package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs functional values: lambdas, method references, objects, and functions made of functions. */
final class FunctionInvoker {
  private static final int MAX_DEPTH = 12;

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final BodyCalls bodies;
  private final Reflection reflection;
  private int depth;

  FunctionInvoker(
      MethodEvaluator evaluator, CallEvaluator calls, BodyCalls bodies, Reflection reflection) {
    this.reflection = reflection;
    this.e = evaluator;
    this.calls = calls;
    this.bodies = bodies;
  }

  /** Runs a functional value; unknown ones run nothing of the program. */
  Answer invoke(Sym function, List<Sym> args, State s, Site site) {
    if (depth > MAX_DEPTH || function.core() instanceof Sym.Const) {
      return Answer.NOTHING;
    }
    depth++;
    try {
      return run(function, args, s, site);
    } finally {
      depth--;
    }
  }

  private Answer run(Sym function, List<Sym> args, State s, Site site) {
    List<Exact> exacts = e.exactsOf(function);
    if (exacts.size() > 1 && !(function.core() instanceof Join)) {
      List<Answer> answers = new ArrayList<>();
      List<State> states = new ArrayList<>();
      for (Exact x : exacts) {
        State t = s.copy();
        answers.add(invokeAs(function, x, args, t, site));
        states.add(t);
      }
      Call c = new Call(new MethodKey("", "", "()V"), args, true, false, site);
      return calls.joined(c, answers, states, s);
    }
    Exact exact = exacts.size() == 1 ? exacts.get(0) : null;
    boolean parts = exact == null || exact.shape() instanceof Shape.Composed;
    if (parts && function.core() instanceof Join j) {
      // the parts of one do not go with those of another
      return onEach(j, args, s, site);
    }
    if (exact == null) {
      e.dependsOn(function);
      return Answer.of(assumed(args, site));
    }
    return invokeAs(function, exact, args, s, site);
  }

  /** Runs a functional value of which is known what it is. */
  Answer invokeAs(Sym function, Exact exact, List<Sym> args, State s, Site site) {
    if (exact.shape() instanceof Shape.Lambda l) {
      return lambda(function, l, args, s, site);
    }
    if (exact.shape() instanceof Shape.DeclaredCheck check) {
      List<Sym> all = new ArrayList<>();
      all.add(function);
      all.addAll(args);
      MethodKey sam =
          new MethodKey("java/util/function/Predicate", "test", "(Ljava/lang/Object;)Z");
      return calls.askFunction(check, exact, new Call(sam, all, false, false, site), s);
    }
    if (exact.shape() instanceof Shape.Member m) {
      return reflection.invoke(m, args, s, site);
    }
    if (exact.shape() instanceof Shape.Composed c) {
      return composed(function, c, args, s, site);
    }
    Optional<Method> body = e.engine.dispatcher().asFunction(exact.type().name(), args.size());
    if (body.isEmpty()) {
      return Answer.of(assumed(args, site));
    }
    List<Sym> all = new ArrayList<>();
    all.add(function);
    all.addAll(args);
    return calls.call(new Call(body.get().key(), all, false, false, site), s);
  }

  private Sym assumed(List<Sym> args, Site site) {
    return new Sym.Op(site, Sym.Kind.ASSUMED, args, JavaType.OBJECT);
  }

  private Answer onEach(Join j, List<Sym> args, State s, Site site) {
    List<Answer> answers = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Join.Alternative a : List.copyOf(j.alternatives())) {
      if (a.value().core() instanceof Sym.Const) {
        continue;
      }
      State t = s.copy();
      t.facts = t.facts.plus(a.facts());
      answers.add(invoke(a.value(), args, t, site));
      states.add(t);
    }
    if (answers.isEmpty()) {
      return Answer.NOTHING;
    }
    Call c = new Call(new MethodKey("", "", "()V"), args, true, false, site);
    return calls.joined(c, answers, states, s);
  }

  private Answer lambda(Sym function, Shape.Lambda l, List<Sym> args, State s, Site site) {
    List<Sym> all = new ArrayList<>();
    for (int i = 0; i < l.captured(); i++) {
      Sym v = e.memory.read(s.heap, function, Loc.captured(i), JavaType.OBJECT, site);
      all.add(v == null ? Sym.Const.NULL : v);
    }
    all.addAll(args);
    e.flows.ran(l.target());
    // a reference's use site is the reference; an inline body has lines of its own
    Site at = l.isInline() ? site : l.created().equals(site) ? site : l.created().under(site);
    if (l.isInline()) {
      Optional<Method> body =
          e.engine
              .types()
              .find(l.target().owner())
              .flatMap(c -> c.method(l.target().name(), l.target().desc()));
      if (body.isPresent()) {
        return bodies.call(
            body.get(), new Call(l.target(), typed(all, body.get()), l.isStatic(), true, at), s);
      }
    }
    if (l.isConstructor()) {
      Sym made =
          InstructionEvaluator.created(s, at, "", JavaType.of(l.target().owner()), Shape.INSTANCE);
      List<Sym> with = new ArrayList<>();
      with.add(made);
      with.addAll(all);
      Answer a = calls.call(new Call(l.target(), with, false, true, at), s);
      return a.returns() ? Answer.of(made) : a;
    }
    if (!l.isStatic() && !all.isEmpty() && all.get(0).type().equals(JavaType.OBJECT)) {
      all.set(0, new Sym.Cast(all.get(0), JavaType.of(l.target().owner())));
    }
    return calls.call(new Call(l.target(), all, l.isStatic(), l.isSpecial(), at), s);
  }

  private List<Sym> typed(List<Sym> args, Method body) {
    List<Sym> all = new ArrayList<>();
    org.objectweb.asm.Type[] types = body.parameterTypes();
    int shift = body.isStatic() ? 0 : 1;
    for (int i = 0; i < args.size(); i++) {
      Sym a = args.get(i);
      boolean untyped = a.type().equals(JavaType.OBJECT) && !(a instanceof Sym.Const);
      if (untyped && i >= shift && i - shift < types.length) {
        JavaType t = JavaType.ofDescriptor(types[i - shift].getDescriptor());
        a = t.equals(JavaType.OBJECT) ? a : new Sym.Cast(a, t);
      }
      all.add(a);
    }
    return all;
  }

  private Sym part(Sym function, int i, State s, Site site) {
    Sym v = e.memory.read(s.heap, function, Loc.captured(i), JavaType.OBJECT, site);
    return v == null ? Sym.Const.NULL : v;
  }

  /** Runs the handler of a proxy: with the proxy, the method and the array of arguments. */
  Answer handled(Call c, Shape.Composed proxy, State s) {
    Sym handler = part(c.receiver(), 0, s, c.site());
    boolean isStatic = false;
    Sym method =
        InstructionEvaluator.created(
            s,
            c.site(),
            "method of proxy",
            JavaType.of("java/lang/reflect/Method"),
            new Shape.Member(c.key(), Shape.MemberKind.METHOD, isStatic));
    Sym array =
        InstructionEvaluator.created(
            s,
            c.site(),
            "arguments of proxy",
            new JavaType("[", List.of(JavaType.OBJECT)),
            Shape.INSTANCE);
    for (int i = 1; i < c.args().size(); i++) {
      Sym stored = InstructionEvaluator.stored(s, c.args().get(i), c.site(), "array element");
      e.memory.write(s.heap, array, new Loc.At(Sym.Const.of(i - 1)), stored, c.site());
    }
    return invoke(handler, List.of(c.receiver(), method, array), s, c.site());
  }

  private static Sym listed(String part, State s, Site site) {
    return InstructionEvaluator.created(
        s, site, part, JavaType.of("java/util/List"), Shape.LIBRARY);
  }

  /** Two rounds of a fold: the first result goes into the second. */
  private Answer folding(Sym function, List<Sym> args, State s, Site site) {
    Sym seed = orNull(invoke(part(function, 0, s, site), List.of(), s, site).value());
    Sym fold = part(function, 1, s, site);
    Sym x = args.isEmpty() ? Sym.Const.NULL : args.get(0);
    Sym once = orNull(invoke(fold, List.of(seed, x), s, site).value());
    return invoke(fold, List.of(once, x), s, site);
  }

  private static Sym orNull(@Nullable Sym v) {
    return v == null ? Sym.Const.NULL : v;
  }

  /** Runs a call again that awaited a value. */
  private Answer staged(Sym function, Shape.Composed c, State s, Site site) {
    List<Sym> args = new ArrayList<>();
    for (int i = 0; i < c.operands() - 1; i++) {
      args.add(part(function, i, s, site));
    }
    calls.again(Stages.call(c, args, site), part(function, c.operands() - 1, s, site), s);
    return Answer.NOTHING;
  }

  private Answer composed(Sym function, Shape.Composed c, List<Sym> args, State s, Site site) {
    return switch (c.operator()) {
      case "identity" -> Answer.of(args.isEmpty() ? Sym.Const.NULL : args.get(0));
      case "const" -> Answer.of(part(function, 0, s, site));
      case "equalTo" -> Answer.of(Ops.equal(part(function, 0, s, site), args.get(0)));
      case "not" -> {
        Answer a = invoke(part(function, 0, s, site), args, s, site);
        yield a.value() == null ? a : Answer.of(Ops.not(a.value()));
      }
      case "and", "or" -> {
        Answer a = invoke(part(function, 0, s, site), args, s, site);
        Answer b = invoke(part(function, 1, s, site), args, s, site);
        Sym x = a.value() == null ? Sym.Const.FALSE : a.value();
        Sym y = b.value() == null ? Sym.Const.FALSE : b.value();
        yield Answer.of(Ops.test(c.operator().equals("and") ? Sym.Kind.AND : Sym.Kind.OR, x, y));
      }
      case "compose" -> {
        Answer a = invoke(part(function, 0, s, site), args, s, site);
        yield a.returns()
            ? invoke(
                part(function, 1, s, site),
                List.of(a.value() == null ? Sym.Const.NULL : a.value()),
                s,
                site)
            : a;
      }
      case "sequence" -> {
        invoke(part(function, 0, s, site), args, s, site);
        yield invoke(part(function, 1, s, site), args, s, site);
      }
      case "listing" -> {
        Sym made = listed("listing", s, site);
        if (!args.isEmpty()) {
          e.memory.add(s.heap, made, Loc.ELEM, args.get(0), site);
        }
        yield Answer.of(made);
      }
      case "folding" -> folding(function, args, s, site);
      case "emitting" -> {
        Sym into = listed("emitted", s, site);
        Sym downstream =
            InstructionEvaluator.created(
                s, site, "downstream", JavaType.OBJECT, new Shape.Composed("into", 1));
        s.heap.put(downstream, Loc.captured(0), into);
        List<Sym> all = new ArrayList<>(List.of(Sym.Const.NULL));
        all.addAll(args);
        all.add(downstream);
        invoke(part(function, 0, s, site), all, s, site);
        Sym v = e.memory.read(s.heap, into, Loc.ELEM, JavaType.OBJECT, site);
        yield v == null ? Answer.NOTHING : Answer.of(v);
      }
      case "bind" -> {
        List<Sym> all = new ArrayList<>();
        all.add(part(function, 1, s, site));
        all.addAll(args);
        yield invoke(part(function, 0, s, site), all, s, site);
      }
      case "into" -> {
        if (!args.isEmpty()) {
          Sym v = Sym.Held.of(args.get(0), s.facts, new Hop(Hop.Kind.STORED, site, "mapMulti"));
          e.memory.add(s.heap, part(function, 0, s, site), Loc.ELEM, v, site);
        }
        yield Answer.NOTHING;
      }
      default -> Stages.isStage(c) ? staged(function, c, s, site) : Answer.of(assumed(args, site));
    };
  }
}
