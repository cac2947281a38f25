package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassIndex;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.FunctionValue;
import io.purposebound.models.Operand;
import io.purposebound.models.Place;
import io.purposebound.models.Spread;
import io.purposebound.models.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** What a library calls: functional values, methods of objects that it was given. */
final class ModelCalls {
  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final FunctionInvoker functions;
  private final Reflection reflection;

  ModelCalls(
      MethodEvaluator evaluator,
      CallEvaluator calls,
      FunctionInvoker functions,
      Reflection reflection) {
    this.e = evaluator;
    this.calls = calls;
    this.functions = functions;
    this.reflection = reflection;
  }

  /** Carries out a call statement. */
  void run(Statement.Call k, ModelPlaces places, State s) {
    if (k.method().isPresent() && k.callee().equals(Place.of(new Place.Root.Fresh()))) {
      List<Sym> args = arguments(k, Sym.Const.NULL, places, s);
      anywhere(k.method().get(), args == null ? List.of() : args, places, s);
      return;
    }
    for (Sym callee : places.read(k.callee(), false)) {
      if (k.method().isPresent() && isLink(k.callee())) {
        List<Sym> args = arguments(k, callee, places, s);
        intoLinked(callee, k.method().get(), args == null ? List.of() : args, places, s);
        continue;
      }
      List<Sym> args = arguments(k, callee, places, s);
      if (args == null) {
        return;
      }
      run(k, callee, args, places, s);
    }
  }

  /** The methods with this name, or this annotation, of objects that a container has made. */
  private void anywhere(String name, List<Sym> args, ModelPlaces places, State s) {
    for (String n : owners(name)) {
      CallInfo made = new CallInfo(new MethodKey(n, "<init>", "()V"), List.of(), true);
      Sym object = new Sym.Result(places.site(), made, JavaType.of(n));
      fitting(object, name, args, places, s);
    }
  }

  private Collection<String> owners(String name) {
    ClassIndex index = e.engine.types().index();
    if (!name.startsWith("@")) {
      return index.mentioningMembers(Set.of(name));
    }
    Set<String> names = new TreeSet<>();
    for (String n : index.typeNames()) {
      if (n.endsWith("/" + name.substring(1))) {
        names.add(n);
      }
    }
    return index.mentioningTypes(names);
  }

  private static boolean isLink(Place p) {
    return !p.isRoot()
        && p.last() instanceof Place.Accessor.Slot slot
        && slot.name().startsWith("_");
  }

  /** Returns the arguments; null where one is an element and there is none. */
  private @Nullable List<Sym> arguments(Statement.Call k, Sym callee, ModelPlaces places, State s) {
    List<Sym> args = new ArrayList<>();
    for (Operand o : k.arguments()) {
      if (o instanceof Place p) {
        Sym v =
            p.root() instanceof Place.Root.Fresh && p.isRoot()
                ? Sym.Const.NULL
                : places.one(p, true);
        if (v == null && !p.isRoot() && p.last() instanceof Place.Accessor.Any) {
          return null;
        }
        args.add(v == null ? Sym.Const.NULL : v);
      } else if (o instanceof FunctionValue f) {
        args.add(function(f, places, s));
      } else if (o instanceof Spread x) {
        args.addAll(spread(x, callee, places, s));
      }
    }
    return args;
  }

  private List<Sym> spread(Spread x, Sym callee, ModelPlaces places, State s) {
    if (x.place().root() instanceof Place.Root.Arguments) {
      return places.read(x.place(), false);
    }
    List<Sym> all = new ArrayList<>();
    Exact exact = e.exactOf(callee);
    for (Sym array : places.read(x.place(), false)) {
      if (exact != null && exact.shape() instanceof Shape.Member m) {
        all.addAll(reflection.spread(array, m.arity(), s, places.site()));
      } else {
        all.add(array);
      }
    }
    return all;
  }

  /** What an iterator gave before is not among what is left. */
  private boolean isMoved(Statement.Call k, ModelPlaces places) {
    for (Operand o : k.arguments()) {
      if (o instanceof Place p && !p.isRoot()) {
        for (Sym container : places.read(p.parent(), false)) {
          if (e.loops.isMoved(container, 0)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void run(Statement.Call k, Sym callee, List<Sym> args, ModelPlaces places, State s) {
    FactSet before = s.facts;
    for (Sym arg : args) {
      // the function runs only for values that came this far
      s.facts = s.facts.plus(e.present(arg));
    }
    FactSet passed = s.facts;
    State skipped = s.copy();
    Answer a = once(k, callee, args, places, s);
    FactSet inside = s.facts;
    Site here = places.site();
    boolean all = places.isVoid() && a.returns() && !isMoved(k, places);
    if (k.callee().root() instanceof Place.Root.Argument) {
      UnaryOperator<State> again =
          t -> {
            once(k, callee, args, places, t);
            return t;
          };
      new FunctionRounds(e).ran(skipped, s, here, k, all ? again : null);
    }
    s.facts =
        all
            ? before.plus(e.engine.persons().elements().ofAll(inside.minus(passed), here::equals))
            : before;
    Sym v = a.value();
    if (a.returns() && v != null && isFold(k) && isOutcome(v)) {
      fold(k, callee, args, places, s);
    } else if (a.returns() && v != null && k.result().isPresent()) {
      Sym held = Sym.Held.of(v, inside, null);
      for (int i = 0; i < k.part().size(); i++) {
        Sym part =
            held == null
                ? null
                : e.memory.read(
                    s.heap, held, Loc.ELEM, e.memory.elementType(held.type()), places.site());
        held = part;
      }
      if (held != null) {
        places.write(k.result().get(), held, false);
      }
    }
  }

  /** Whether the result goes into the next call, with the next element. */
  private static boolean isFold(Statement.Call k) {
    return k.part().isEmpty()
        && k.arguments().size() == 2
        && k.arguments().get(0) instanceof Place so
        && k.result().filter(so::equals).isPresent()
        && k.arguments().get(1) instanceof Place element
        && !element.isRoot()
        && element.last() instanceof Place.Accessor.Any;
  }

  private boolean isOutcome(Sym v) {
    return e.engine.declarations().hasChecks() && ModelTests.isTruth(v);
  }

  private void fold(Statement.Call k, Sym callee, List<Sym> args, ModelPlaces places, State s) {
    Sym element = args.get(1);
    State rounds = s.copy();
    Sym whole =
        new FunctionRounds(e)
            .folded(
                args.get(0),
                element,
                places.site(),
                k,
                now -> once(k, callee, List.of(now, element), places, rounds).value());
    Place to = k.result().orElseThrow();
    if (to.isRoot()) {
      places.resultBecomes(whole);
    } else {
      places.roots(to.root()).forEach(r -> s.heap.put(r.core(), Loc.ELEM, whole));
    }
  }

  private Answer once(Statement.Call k, Sym callee, List<Sym> args, ModelPlaces places, State s) {
    return k.method().isPresent()
        ? method(callee, k.method().get(), args, places, s)
        : functions.invoke(callee, args, s, places.site());
  }

  /** What is written to a library's stream reaches the program's own one that it wraps. */
  private void intoLinked(Sym object, String name, List<Sym> args, ModelPlaces places, State s) {
    Exact exact = e.exactOf(object);
    String type = exact == null ? object.type().name() : exact.type().name();
    for (ClassFile c : e.engine.types().lineage(type)) {
      for (Method m : c.isProgram() ? c.methods() : List.<Method>of()) {
        if (m.node().name.equals(name) && !m.isStatic() && !m.isAbstract() && !m.isBridge()) {
          List<Sym> all = new ArrayList<>();
          all.add(object);
          Type[] types = m.parameterTypes();
          for (int i = 0; i < types.length; i++) {
            JavaType t = JavaType.ofDescriptor(types[i].getDescriptor());
            all.add(i < args.size() ? args.get(i) : Ops.clean(t));
          }
          calls.call(new Call(m.key(), all, false, false, places.site()), s);
        }
      }
    }
  }

  /** Every method of an object with this name or annotation that takes the arguments. */
  private void fitting(Sym object, String name, List<Sym> args, ModelPlaces places, State s) {
    if (object.core() instanceof Join j) {
      for (Join.Alternative a : List.copyOf(j.alternatives())) {
        fitting(a.value(), name, args, places, s);
      }
      return;
    }
    Exact exact = e.exactOf(object);
    String type = exact == null ? object.type().name() : exact.type().name();
    for (ClassFile c : e.engine.types().lineage(type)) {
      for (Method m : c.isProgram() ? List.copyOf(c.methods()) : List.<Method>of()) {
        if (isNamed(m, name) && takes(m, args)) {
          List<Sym> all = new ArrayList<>();
          all.add(object);
          all.addAll(args);
          calls.call(new Call(m.key(), all, false, false, places.site()), s);
        }
      }
    }
  }

  private static boolean isNamed(Method m, String name) {
    if (m.isStatic() || m.isBridge() || m.isAbstract()) {
      return false;
    }
    List<AnnotationNode> all = m.node().visibleAnnotations;
    return name.startsWith("@")
        ? all != null && all.stream().anyMatch(a -> a.desc.endsWith("/" + name.substring(1) + ";"))
        : m.node().name.equals(name);
  }

  private boolean takes(Method m, List<Sym> args) {
    Type[] types = m.parameterTypes();
    boolean takes = types.length == args.size();
    for (int i = 0; takes && i < types.length; i++) {
      Exact exact = e.exactOf(args.get(i));
      String given = exact == null ? args.get(i).type().name() : exact.type().name();
      String taken = JavaType.ofDescriptor(types[i].getDescriptor()).name();
      takes =
          e.engine.types().isSubtype(given, taken)
              || (exact == null && e.engine.types().isSubtype(taken, given));
    }
    return takes;
  }

  private Answer method(Sym object, String name, List<Sym> args, ModelPlaces places, State s) {
    if (name.startsWith("@")) {
      fitting(object, name, args, places, s);
      return Answer.NOTHING;
    }
    Exact exact = e.exactOf(object);
    if (exact != null && exact.shape() instanceof Shape.Lambda) {
      return functions.invoke(object, args, s, places.site());
    }
    String type = exact == null ? object.type().name() : exact.type().name();
    for (ClassFile c : e.engine.types().lineage(type)) {
      for (Method m : c.methods()) {
        if (m.node().name.equals(name)
            && m.parameterTypes().length == args.size()
            && !m.isStatic()) {
          List<Sym> all = new ArrayList<>();
          all.add(object);
          all.addAll(args);
          return calls.call(new Call(m.key(), all, false, false, places.site()), s);
        }
      }
    }
    e.dependsOn(object);
    return Answer.NOTHING;
  }

  /** Returns a functional value that the library makes. */
  Sym function(FunctionValue f, ModelPlaces places, State s) {
    return composed(f.kind().word(), f.operands(), places, s);
  }

  /** Returns a value made of others, which it holds. */
  Sym composed(String operator, List<Place> operands, ModelPlaces places, State s) {
    Sym made =
        InstructionEvaluator.created(
            s,
            places.site(),
            "func " + operator + operands,
            JavaType.OBJECT,
            new Shape.Composed(operator, operands.size()));
    for (int i = 0; i < operands.size(); i++) {
      Place p = operands.get(i);
      // what is stored into is the container
      Sym v = places.one(operator.equals("into") ? p.parent() : p, false);
      if (v != null) {
        s.heap.put(made, Loc.captured(i), v);
      }
    }
    return made;
  }
}
