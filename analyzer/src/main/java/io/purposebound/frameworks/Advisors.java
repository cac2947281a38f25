package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.frameworks.FrameworkNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Interceptors that code binds to a pointcut: a factory's method that makes one advisor, with one
 * expression and one interceptor.
 */
final class Advisors {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private @Nullable List<Bound> bound;

  Advisors(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /**
   * An interceptor where it is put.
   *
   * @param pointcut says around which methods
   * @param code the method that is run
   */
  record Bound(String pointcut, Method code) {}

  /** Returns the interceptors that are bound, in the order of the classes that bind them. */
  List<Bound> all() {
    List<Bound> known = bound;
    if (known == null) {
      known = new ArrayList<>();
      for (String c : types.index().mentioningTypes(names.all(Kind.ADVISOR))) {
        ClassFile binding = types.find(c).orElse(null);
        for (Method m : binding == null ? List.<Method>of() : binding.methods()) {
          find(m, known);
        }
      }
      bound = known;
    }
    return known;
  }

  private void find(Method m, List<Bound> all) {
    boolean factory =
        Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations).stream()
            .anyMatch(a -> names.is(Kind.FACTORY, Annotated.typeOf(a)));
    MethodNode node = factory ? types.code(m) : null;
    if (node == null) {
      return;
    }
    Set<String> texts = new TreeSet<>();
    Set<String> interceptors = new TreeSet<>();
    int advisors = 0;
    for (Type t : Type.getArgumentTypes(node.desc)) {
      addInterceptor(t, interceptors);
    }
    for (AbstractInsnNode i : node.instructions) {
      if (i instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
        advisors += names.is(Kind.ADVISOR, made.desc) ? 1 : 0;
        addInterceptor(Type.getObjectType(made.desc), interceptors);
      } else if (i instanceof FieldInsnNode f && f.getOpcode() == Opcodes.GETFIELD) {
        addInterceptor(Type.getType(f.desc), interceptors);
      } else if (i instanceof MethodInsnNode call) {
        if (names.is(Kind.EXPRESSION, call.owner, call.name)) {
          texts.add(i.getPrevious() instanceof LdcInsnNode l ? String.valueOf(l.cst) : "");
        } else if (call.getOpcode() != Opcodes.INVOKESPECIAL) {
          addInterceptor(Type.getReturnType(call.desc), interceptors);
        }
      }
    }
    if (advisors == 1 && texts.size() == 1 && interceptors.size() == 1) {
      String text = texts.iterator().next();
      types.find(interceptors.iterator().next()).stream()
          .flatMap(c -> c.methods().stream())
          .filter(x -> x.node().name.equals("invoke") && !x.isSynthetic() && !x.isAbstract())
          .filter(x -> x.parameterTypes().length == 1)
          .forEach(x -> all.add(new Bound(text, x)));
    }
  }

  private void addInterceptor(Type t, Set<String> all) {
    if (t.getSort() == Type.OBJECT) {
      String name = t.getInternalName();
      boolean is =
          names.all(Kind.METHOD_INTERCEPTOR).stream()
              .anyMatch(i -> !i.equals(name) && types.isSubtype(name, i));
      if (is) {
        all.add(name);
      }
    }
  }
}
