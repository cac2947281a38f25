package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.frameworks.Attribute;
import io.purposebound.frameworks.Term;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Evaluates a security expression as if it stood in the method: its calls are calls. */
final class ExpressionValues extends ConditionValues {
  private static final Sym BEANS = new Sym.Global("#beans");

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final State state;
  private final Site site;
  private final Map<String, Sym> variables = new HashMap<>();
  private @Nullable String unresolved;

  ExpressionValues(MethodEvaluator evaluator, CallEvaluator calls, State state, Site site) {
    this.e = evaluator;
    this.calls = calls;
    this.state = state;
    this.site = site;
    List<String> names = e.engine.frameworks().parameterNames(e.method);
    int shift = e.method.isStatic() ? 0 : 1;
    for (int i = 0; i < names.size() && i + shift < e.params.size(); i++) {
      if (!names.get(i).isEmpty()) {
        variables.put(names.get(i), e.params.get(i + shift));
      }
      variables.put("p" + i, e.params.get(i + shift));
      variables.put("a" + i, e.params.get(i + shift));
    }
  }

  /** Names one more value. */
  ExpressionValues with(String name, Sym value) {
    variables.put(name, value);
    return this;
  }

  /** Returns what could not be resolved, null if all could. */
  @Nullable String unresolved() {
    return unresolved;
  }

  @Override
  @Nullable Sym term(Term t) {
    if (t instanceof Term.Literal l) {
      return l.value() instanceof Boolean b
          ? Ops.truth(b)
          : new Sym.Const(
              l.value(), JavaType.of(l.value() instanceof String ? "java/lang/String" : "I"));
    } else if (t instanceof Term.Null) {
      return Sym.Const.NULL;
    } else if (t instanceof Term.Parameter p) {
      return variable(p.name());
    } else if (t instanceof Term.Bean b) {
      return bean(b.name());
    } else if (t instanceof Term.Path p) {
      return constant(p.names());
    } else if (t instanceof Term.Member m) {
      return member(m);
    } else if (t instanceof Term.Call c) {
      return call(c);
    }
    return null;
  }

  private @Nullable Sym variable(String name) {
    Sym v = variables.get(name);
    if (v == null) {
      unresolved = "it names '" + name + "', and the method has no such parameter";
    }
    return v;
  }

  private @Nullable Sym bean(String name) {
    Optional<String> type = e.engine.frameworks().bean(name);
    if (type.isEmpty()) {
      unresolved = "no class is the bean '" + name + "'";
      return null;
    }
    return new Sym.Read(BEANS, new Loc.Slot(name), JavaType.of(type.get()));
  }

  private @Nullable Sym constant(List<String> names) {
    String name = names.get(names.size() - 1);
    List<String> parts = names.subList(0, names.size() - 1);
    for (int nested = 0; nested < parts.size(); nested++) {
      int outer = parts.size() - nested;
      String owner =
          String.join("/", parts.subList(0, outer))
              + (nested == 0 ? "" : "$" + String.join("$", parts.subList(outer, parts.size())));
      Optional<ClassFile> c = e.engine.types().find(owner);
      if (c.isPresent() && c.get().field(name).isPresent()) {
        Object value = c.get().field(name).get().value;
        return new Sym.Const(
            value == null ? new Sym.Named(owner, name) : value,
            JavaType.ofDescriptor(c.get().field(name).get().desc));
      }
    }
    return null;
  }

  private @Nullable Sym member(Term.Member m) {
    Sym of = term(m.of());
    if (of == null) {
      return null;
    }
    String n = m.name();
    String upper = Character.toUpperCase(n.charAt(0)) + n.substring(1);
    for (String name : List.of("get" + upper, "is" + upper, n)) {
      Method found = method(of.type(), name, List.of());
      if (found != null) {
        return invoke(found, of, List.of());
      }
    }
    Optional<Attribute> a = e.engine.frameworks().attributes().find(of.type(), n);
    return a.map(x -> (Sym) new Sym.Read(of.core(), x.place(), x.type())).orElse(null);
  }

  private @Nullable Sym call(Term.Call c) {
    Sym on = term(c.on());
    if (on == null) {
      return null;
    }
    List<Sym> args = new ArrayList<>();
    for (Term a : c.arguments()) {
      Sym v = term(a);
      if (v == null) {
        return null;
      }
      args.add(v);
    }
    Method m = method(on.type(), c.name(), args);
    if (m == null) {
      unresolved = on.type().name().replace('/', '.') + " has no method '" + c.name() + "'";
      return null;
    }
    return invoke(m, on, args);
  }

  private @Nullable Sym invoke(Method m, Sym on, List<Sym> given) {
    List<Sym> args = new ArrayList<>(List.of(on));
    Type[] types = m.parameterTypes();
    for (int i = 0; i < given.size(); i++) {
      args.add(converted(given.get(i), types[i]));
    }
    MethodKey key = new MethodKey(on.type().name(), m.node().name, m.node().desc);
    return calls.call(new Call(key, args, false, false, site), state).value();
  }

  /** A text that is given for an enum names its constant. */
  private Sym converted(Sym v, Type to) {
    return v instanceof Sym.Const c
            && c.value() instanceof String name
            && to.getSort() == Type.OBJECT
            && e.engine.types().find(to.getInternalName()).map(ClassFile::isEnum).orElse(false)
        ? new Sym.Const(
            new Sym.Named(to.getInternalName(), name), JavaType.of(to.getInternalName()))
        : v;
  }

  private @Nullable Method method(JavaType on, String name, List<Sym> args) {
    Method best = null;
    int score = -1;
    for (ClassFile c : e.engine.types().lineage(on.name())) {
      for (Method m : c.methods()) {
        if (m.node().name.equals(name)
            && !m.isBridge()
            && m.parameterTypes().length == args.size()) {
          int fits = fitting(m, args);
          if (fits > score) {
            score = fits;
            best = m;
          }
        }
      }
    }
    return best;
  }

  private int fitting(Method m, List<Sym> args) {
    int fits = 0;
    Type[] types = m.parameterTypes();
    for (int i = 0; i < types.length; i++) {
      JavaType given = args.get(i).type();
      JavaType wanted = JavaType.ofDescriptor(types[i].getDescriptor());
      if (given.name().equals(wanted.name())
          || (!wanted.isPrimitive() && e.engine.types().isSubtype(given.name(), wanted.name()))) {
        fits++;
      }
    }
    return fits;
  }
}
