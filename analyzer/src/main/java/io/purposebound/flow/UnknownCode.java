package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.policy.FlowEntry;
import io.purposebound.policy.FlowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The default for code that is not there: the result carries what receiver and arguments carry,
 * nothing else changes, functions that are passed are run on what is passed.
 */
final class UnknownCode {
  private static final List<String> FRESH =
      List.of(
          "next",
          "poll",
          "take",
          "read",
          "pop",
          "remove",
          "create",
          "new",
          "build",
          "generate",
          "random",
          "open",
          "receive",
          "fetch",
          "load");

  private final MethodEvaluator e;
  private final FunctionInvoker functions;

  UnknownCode(MethodEvaluator evaluator, FunctionInvoker functions) {
    this.e = evaluator;
    this.functions = functions;
  }

  Answer call(Call c, State s) {
    boolean library = c.key().owner().startsWith("java/");
    runFunctions(c, s);
    if (c.isConstructor()) {
      // of the program's own objects it changes no field; those of libraries hold what it was given
      boolean holds =
          c.receiver() instanceof Sym.Alloc
              || (c.receiver() instanceof Sym.Param && !e.method.owner().isProgram());
      if (c.args().size() > 1 && holds) {
        List<Sym> given = c.args().subList(1, c.args().size());
        // what a platform object is called tells where data go: new File("training.csv")
        List<Sym> rest = isNamed(c) ? given : carrying(given);
        if (!rest.isEmpty()) {
          s.heap.put(
              c.receiver().core(), Heap.OPAQUE, Ops.computed(c.site(), rest, JavaType.OBJECT));
        }
      }
      return Answer.NOTHING;
    }
    JavaType type = type(c);
    if (type.name().equals("V")) {
      return Answer.NOTHING;
    }
    if (type.name().equals("Z")) {
      return Answer.of(library ? Ops.clean(type) : result(c, type));
    }
    if (!c.isStatic() && c.args().size() == 1) {
      if (!library) {
        return Answer.of(isFresh(c.key().name()) ? result(c, type) : accessor(c, s));
      }
      return Answer.of(Ops.computed(c.site(), e.memory.snapshot(s.heap, c.receiver()), type));
    }
    if (library) {
      List<Sym> operands = new ArrayList<>();
      c.args().forEach(a -> operands.addAll(e.memory.snapshot(s.heap, a)));
      return Answer.of(Ops.computed(c.site(), operands, type));
    }
    return Answer.of(result(c, type));
  }

  private static boolean isNamed(Call c) {
    return c.key().owner().startsWith("java/io/") && c.key().desc().contains("Ljava/lang/String;");
  }

  private static List<Sym> carrying(List<Sym> args) {
    return args.stream().filter(a -> !(a instanceof Sym.Const)).toList();
  }

  private Sym result(Call c, JavaType type) {
    return new Sym.Result(c.site(), new CallInfo(c.key(), c.args(), c.isStatic()), type);
  }

  private static boolean isFresh(String name) {
    for (String prefix : FRESH) {
      if (name.startsWith(prefix)
          && (name.length() == prefix.length()
              || Character.isUpperCase(name.charAt(prefix.length())))) {
        return true;
      }
    }
    return false;
  }

  /** What an accessor answers that cannot be looked into: a field that cannot be seen. */
  Sym accessor(Call c, State s) {
    Optional<Method> m = e.engine.types().resolve(c.key().owner(), c.key().name(), c.key().desc());
    String owner = m.map(x -> x.owner().name()).orElse(c.key().owner());
    Loc loc = new Loc.Accessor(owner, c.key().name(), c.key().desc());
    JavaType type = type(c);
    if (Memory.isCreated(c.receiver().core())) {
      return new Sym.Read(c.receiver().core(), loc, type);
    }
    Sym v = e.memory.read(s.heap, c.receiver(), loc, type, c.site());
    return v == null ? Memory.zero(type) : v;
  }

  private JavaType type(Call c) {
    JavaType base = c.isStatic() ? JavaType.of(c.key().owner()) : c.receiver().type();
    Optional<Method> m = e.engine.types().resolve(c.key().owner(), c.key().name(), c.key().desc());
    List<JavaType> given = c.args().stream().skip(c.shift()).map(Sym::type).toList();
    return m.map(x -> e.engine.generics().result(base, x, given))
        .orElseGet(() -> JavaType.ofDescriptor(c.resultDescriptor()));
  }

  private void runFunctions(Call c, State s) {
    for (int i = c.shift(); i < c.args().size(); i++) {
      Sym f = c.args().get(i);
      Exact exact = e.exactOf(f);
      if (exact == null || !(exact.shape() instanceof Shape.Lambda l)) {
        continue;
      }
      List<Sym> others = new ArrayList<>(c.args());
      others.remove(i);
      List<Sym> args = new ArrayList<>();
      org.objectweb.asm.Type[] types = org.objectweb.asm.Type.getArgumentTypes(l.samDesc());
      for (org.objectweb.asm.Type t : types) {
        args.add(argument(others, JavaType.ofDescriptor(t.getDescriptor()), c.site()));
      }
      functions.invoke(f, args, s.copy(), c.site());
    }
  }

  private Sym argument(List<Sym> from, JavaType type, Site site) {
    return new Sym.Op(site, Sym.Kind.ASSUMED, carrying(from), type);
  }

  /** A method that the policy describes. */
  Answer described(Call c, List<FlowEntry> flows, State s) {
    Sym result = null;
    for (FlowEntry f : flows) {
      Sym from = place(c, f.from());
      if (from == null) {
        continue;
      }
      if (f.to() instanceof FlowPlace.Return) {
        result =
            result == null
                ? new Sym.Op(c.site(), Sym.Kind.COMPUTED, List.of(from), type(c))
                : new Sym.Op(c.site(), Sym.Kind.COMPUTED, List.of(result, from), type(c));
      } else {
        Sym to = place(c, f.to());
        if (to != null) {
          Sym v = Ops.computed(c.site(), List.of(from), JavaType.OBJECT);
          Sym held = InstructionEvaluator.stored(s, v, c.site(), c.key().name());
          Sym old = s.heap.get(to.core(), Heap.OPAQUE);
          s.heap.put(
              to.core(),
              Heap.OPAQUE,
              old == null ? held : Ops.computed(c.site(), List.of(old, held), JavaType.OBJECT));
        }
      }
    }
    JavaType type = type(c);
    return Answer.of(result == null && !type.name().equals("V") ? Ops.clean(type) : result);
  }

  private static @Nullable Sym place(Call c, FlowPlace p) {
    if (p instanceof FlowPlace.Argument a) {
      int i = a.number() + c.shift();
      return i < c.args().size() ? c.args().get(i) : null;
    }
    return p instanceof FlowPlace.Receiver && !c.isStatic() ? c.receiver() : null;
  }
}
