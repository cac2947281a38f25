package io.purposebound.frameworks;

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
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Reads which interceptors a method registers, and for which paths. It reads a straight list of
 * registrations with constant paths, as people write it; of anything else nothing is known.
 */
final class WebRegistrations {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private final List<Registered> all = new ArrayList<>();

  /** The classes of interceptors that were met since the last registration. */
  private final Set<String> met = new TreeSet<>();

  /** The registration that is being read, null where there is none or it is not understood. */
  private @Nullable Registered now;

  private final List<String> texts = new ArrayList<>();
  private boolean constant = true;

  WebRegistrations(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /**
   * One registration.
   *
   * @param interceptor internal name of its class
   */
  record Registered(String interceptor, List<PathPattern> included, List<PathPattern> excluded) {}

  List<Registered> of(Method m) {
    MethodNode node = m.isAbstract() ? null : types.code(m);
    boolean registers =
        node != null
            && isConfiguration(m)
            && List.of(Type.getArgumentTypes(node.desc)).stream()
                .anyMatch(
                    t ->
                        t.getSort() == Type.OBJECT
                            && names.is(Kind.WEB_REGISTRY, t.getInternalName()));
    if (node == null || !registers) {
      return List.of();
    }
    for (AbstractInsnNode i : node.instructions) {
      if (i instanceof JumpInsnNode
          || i.getOpcode() == Opcodes.TABLESWITCH
          || i.getOpcode() == Opcodes.LOOKUPSWITCH) {
        return List.of(); // it may depend on something
      }
      read(i);
    }
    end();
    return List.copyOf(all);
  }

  /** Nothing tells that the container knows a class that does not say so. */
  private boolean isConfiguration(Method m) {
    for (AnnotationNode a :
        Annotated.all(m.owner().node().visibleAnnotations, m.owner().node().invisibleAnnotations)) {
      String type = Annotated.typeOf(a);
      boolean carries =
          types.find(type).stream()
              .flatMap(
                  c ->
                      Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations)
                          .stream())
              .anyMatch(up -> names.is(Kind.STEREOTYPE, Annotated.typeOf(up)));
      if (carries || names.is(Kind.STEREOTYPE, type)) {
        return true;
      }
    }
    return false;
  }

  /** The variable that a statement begins with is what is registered, any other may be a path. */
  private static boolean isFirst(AbstractInsnNode i) {
    AbstractInsnNode before = i.getPrevious();
    while (before != null && before.getOpcode() < 0) {
      before = before.getPrevious();
    }
    return before == null
        || before.getOpcode() == Opcodes.POP
        || before.getOpcode() == Opcodes.ASTORE;
  }

  private void end() {
    Registered r = now;
    if (r != null) {
      all.add(r);
    }
    now = null;
  }

  private void read(AbstractInsnNode i) {
    if (i instanceof MethodInsnNode call) {
      call(call);
    } else if (i instanceof LdcInsnNode l) {
      texts.add(String.valueOf(l.cst));
    } else if (i instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
      meet(Type.getObjectType(made.desc));
    } else if (i instanceof FieldInsnNode f) {
      meet(Type.getType(f.desc));
      constant = false;
    } else if (i instanceof VarInsnNode) {
      constant &= isFirst(i);
    } else if (i instanceof InvokeDynamicInsnNode) {
      constant = false;
    }
  }

  private void call(MethodInsnNode call) {
    if (names.is(Kind.WEB_REGISTER, call.owner, call.name)) {
      end();
      now =
          met.size() == 1
              ? new Registered(met.iterator().next(), new ArrayList<>(), new ArrayList<>())
              : null;
      met.clear();
    } else if (names.is(Kind.WEB_INCLUDE, call.owner, call.name)) {
      paths(true);
    } else if (names.is(Kind.WEB_EXCLUDE, call.owner, call.name)) {
      paths(false);
    } else if (isList(call)) {
      return; // of constants
    } else if (call.getOpcode() != Opcodes.INVOKESPECIAL) {
      meet(Type.getReturnType(call.desc));
      constant = false;
      return;
    }
    texts.clear();
    constant = true;
  }

  private static boolean isList(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        && (call.owner.equals("java/util/List") && call.name.equals("of")
            || call.owner.equals("java/util/Arrays") && call.name.equals("asList"));
  }

  private void paths(boolean include) {
    Registered r = now;
    if (r == null) {
      return;
    }
    if (!constant || texts.isEmpty() || texts.stream().anyMatch(PathPattern::isOpen)) {
      now = null;
      return;
    }
    texts.forEach(t -> (include ? r.included() : r.excluded()).add(PathPattern.of(t)));
  }

  private void meet(Type t) {
    if (t.getSort() == Type.OBJECT
        && names.all(Kind.WEB_INTERCEPTOR).stream()
            .anyMatch(i -> types.isSubtype(t.getInternalName(), i))) {
      met.add(t.getInternalName());
    }
  }
}
