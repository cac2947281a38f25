package io.purposebound.verdict;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.CheckDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import io.purposebound.ir.Sym;
import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.PurposeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/** Writes the call of a declared check of the program that would cover a flow. */
final class CheckCalls {
  private final Declarations declarations;
  private final TypeHierarchy types;

  /** Methods that are one declared check, by the class that has them. */
  private final Map<String, List<Check>> checksOf = new HashMap<>();

  /**
   * A method that is a check.
   *
   * @param method the method
   * @param declared its only check
   * @param parameters its parameters' types
   */
  private record Check(Method method, CheckDecl declared, List<Type> parameters) {}

  private @Nullable List<String> asking;

  CheckCalls(Declarations declarations) {
    this.declarations = declarations;
    this.types = declarations.types();
  }

  /**
   * What is to be asked.
   *
   * @param person as the code says it
   * @param type internal name of the person's type
   * @param purpose purpose of the use
   * @param basis that the check has to stand on
   * @param in class in which it is to be asked, by internal name
   */
  record Wanted(String person, String type, PurposeKey purpose, LegalBasis basis, String in) {}

  /**
   * The call of a check.
   *
   * @param code an expression
   * @param granted which outcome of it lets data pass
   */
  record Call(String code, Remedy.Granted granted) {}

  /** Returns the call that asks, empty where no declared check fits. */
  Optional<Call> call(Wanted w) {
    Map<String, String> atHand = fields(w.in());
    List<String> owners = new ArrayList<>(atHand.keySet());
    owners.add(w.type());
    owners.addAll(asking());
    for (String owner : owners) {
      Map<String, Call> fitting = new TreeMap<>();
      for (Check c : checksOf(owner)) {
        Method m = c.method();
        CheckDecl check = c.declared();
        Call call = mayAsk(c, w) ? call(m, check, atHand.get(owner), w) : null;
        if (call != null) {
          fitting.put(rank(check, call), call);
        }
      }
      if (!fitting.isEmpty()) {
        return Optional.of(fitting.values().iterator().next());
      }
    }
    return Optional.empty();
  }

  /** The program's classes that have declared checks, by name; looked for once. */
  private List<String> asking() {
    if (asking == null) {
      Set<String> owners = new HashSet<>();
      declarations.methodsMet().keySet().forEach(k -> owners.add(k.owner()));
      asking =
          owners.stream()
              .sorted()
              .filter(o -> types.find(o).filter(ClassFile::isProgram).isPresent())
              .filter(o -> !checksOf(o).isEmpty())
              .toList();
    }
    return asking;
  }

  private List<Check> checksOf(String owner) {
    List<Check> known = checksOf.get(owner);
    if (known == null) {
      known = new ArrayList<>();
      for (Method m : types.find(owner).map(ClassFile::methods).orElse(List.of())) {
        List<CheckDecl> checks =
            m.isSynthetic() ? List.of() : declarations.method(m.key()).checks();
        if (checks.size() == 1) {
          known.add(new Check(m, checks.get(0), List.of(m.parameterTypes())));
        }
      }
      checksOf.put(owner, known);
    }
    return known;
  }

  /** Most checks of a large program ask about somebody else. */
  private boolean mayAsk(Check c, Wanted w) {
    return c.parameters().isEmpty()
        || c.declared().subjects().stream()
            .anyMatch(
                i ->
                    i >= 0
                        && i < c.parameters().size()
                        && accepts(c.parameters().get(i), w.type()));
  }

  /** The weakest basis that is enough, then conditions before statements, then by name. */
  private static String rank(CheckDecl c, Call call) {
    boolean condition = call.granted() != Remedy.Granted.RETURNS;
    return c.basis().ordinal() + (condition ? "a" : "b") + call.code();
  }

  /** Fields of a class and those around it, by type. */
  private Map<String, String> fields(String in) {
    Map<String, String> all = new LinkedHashMap<>();
    String owner = in;
    while (true) {
      for (ClassFile c : types.lineage(owner)) {
        for (FieldNode f : c.node().fields) {
          if (f.desc.startsWith("L") && !f.name.startsWith("this$")) {
            all.putIfAbsent(f.desc.substring(1, f.desc.length() - 1), f.name);
          }
        }
      }
      int dollar = owner.lastIndexOf('$');
      if (dollar <= 0) {
        return all;
      }
      owner = owner.substring(0, dollar);
    }
  }

  private @Nullable Call call(Method m, CheckDecl check, @Nullable String field, Wanted w) {
    if (check.ambient() || !check.basis().satisfies(w.basis())) {
      return null;
    }
    Type[] parameters = m.parameterTypes();
    List<String> arguments = new ArrayList<>();
    boolean person = false;
    boolean purpose =
        check.purposes().stream().anyMatch(k -> new PurposeKey(k).covers(w.purpose()));
    for (int i = 0; i < parameters.length; i++) {
      if (check.subjects().contains(i) && accepts(parameters[i], w.type()) && !person) {
        arguments.add(w.person());
        person = true;
      } else if (check.purposeParameter() == i) {
        String constant = constant(parameters[i], w.purpose());
        if (constant == null) {
          return null;
        }
        arguments.add(constant);
        purpose = true;
      } else {
        return null;
      }
    }
    boolean own = parameters.length == 0 && accepts(Type.getObjectType(m.owner().name()), w.type());
    if (!purpose || !(person || own)) {
      return null;
    }
    String receiver = own ? w.person() : receiver(m, field);
    String call = receiver + "." + m.node().name + "(" + String.join(", ", arguments) + ")";
    return granted(call, check, Type.getReturnType(m.node().desc));
  }

  private boolean accepts(Type parameter, String type) {
    return parameter.getSort() == Type.OBJECT
        ? types.isSubtype(type, parameter.getInternalName())
        : parameter.getDescriptor().equals(type);
  }

  private static String receiver(Method m, @Nullable String field) {
    String simple = Names.simpleName(m.owner().name());
    return m.isStatic()
        ? simple
        : field != null ? field : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  private @Nullable Call granted(String call, CheckDecl check, Type result) {
    String name = result.getInternalName();
    if (result.getSort() == Type.BOOLEAN) {
      boolean yes = check.grantedWhen().contains("true");
      return new Call(call, yes ? Remedy.Granted.TRUE : Remedy.Granted.FALSE);
    } else if (result.getSort() == Type.VOID) {
      return new Call(call, Remedy.Granted.RETURNS);
    } else if (types.find(name).map(ClassFile::isEnum).orElse(false)
        && check.grantedWhen().size() == 1) {
      String constant = check.grantedWhen().iterator().next();
      return new Call(call + " == " + Names.simpleName(name) + "." + constant, Remedy.Granted.TRUE);
    }
    return null;
  }

  /** The constant for a purpose: the nearest that covers it. */
  private @Nullable String constant(Type parameter, PurposeKey purpose) {
    if (parameter.getClassName().equals("java.lang.String")) {
      return declarations.purposeKey(purpose.key()).map(k -> "\"" + k + "\"").orElse(null);
    }
    if (parameter.getSort() != Type.OBJECT) {
      return null;
    }
    String owner = parameter.getInternalName();
    String best = null;
    int length = -1;
    for (FieldNode f : types.find(owner).map(c -> c.node().fields).orElse(List.of())) {
      Optional<String> key = declarations.purposeKey(new Sym.Named(owner, f.name));
      if (key.isPresent()
          && new PurposeKey(key.get()).covers(purpose)
          && key.get().length() > length) {
        best = Names.simpleName(owner) + "." + f.name;
        length = key.get().length();
      }
    }
    return best;
  }
}
