package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Which members the program's code refers to, by name and number of parameters alone: whose member
 * it is depends on subtypes and generics, and a name too many only keeps a note back.
 */
final class MemberMentions {
  private static final List<String> LOOKUPS =
      List.of(
          "getMethod",
          "getDeclaredMethod",
          "getMethods",
          "getDeclaredMethods",
          "getField",
          "getDeclaredField",
          "getFields",
          "getDeclaredFields",
          "findVirtual",
          "findStatic",
          "findSpecial",
          "findVarHandle");

  private final Set<String> methods = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  /**
   * Reads the classes of the program that mention one of these names.
   *
   * @param names of the members in question
   */
  MemberMentions(TypeHierarchy types, Collection<String> names) {
    Set<String> reading = new HashSet<>(types.index().mentioningMembers(names));
    Set<String> reflective = types.index().mentioningMembers(LOOKUPS);
    reading.addAll(reflective);
    for (String name : reading) {
      types
          .find(name)
          .filter(ClassFile::isProgram)
          .ifPresent(c -> c.methods().forEach(m -> add(types, m, reflective.contains(name))));
    }
  }

  /** Returns whether code calls, or makes a function of, a method that may be this one. */
  boolean has(Method m) {
    return methods.contains(key(m.node().name, m.node().desc)) || texts.contains(m.node().name);
  }

  /** Returns whether code reads or writes a field that may be this one. */
  boolean hasField(String name) {
    return fields.contains(name) || texts.contains(name);
  }

  private void add(TypeHierarchy types, Method in, boolean withTexts) {
    for (AbstractInsnNode i : types.code(in).instructions) {
      if (i instanceof MethodInsnNode call) {
        if (!isItself(in, call)) {
          methods.add(key(call.name, call.desc));
        }
      } else if (i instanceof FieldInsnNode f) {
        fields.add(f.name);
      } else if (i instanceof InvokeDynamicInsnNode made) {
        for (Object o : made.bsmArgs) {
          add(o);
        }
      } else if (i instanceof LdcInsnNode constant && withTexts) {
        if (constant.cst instanceof String s) {
          texts.add(s);
        }
      }
    }
  }

  private void add(Object argument) {
    if (argument instanceof Handle h) {
      if (h.getDesc().startsWith("(")) {
        methods.add(key(h.getName(), h.getDesc()));
      } else {
        fields.add(h.getName());
      }
    }
  }

  /** A recursion and the bridge to a method need somebody else who calls. */
  private static boolean isItself(Method in, MethodInsnNode call) {
    return call.owner.equals(in.owner().name())
        && call.name.equals(in.node().name)
        && (in.isBridge() || call.desc.equals(in.node().desc));
  }

  private static String key(String name, String desc) {
    return name + "/" + Type.getArgumentCount(desc);
  }
}
