package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The types whose values carry personal data by what their fields and accessors are declared to
 * hold, at any depth, and who handles such values.
 */
final class CarrierTypes {
  private final TypeHierarchy types;
  private final Set<String> carriers = new TreeSet<>();
  private final Set<MethodKey> members = new LinkedHashSet<>();
  private Set<String> mentioning = Set.of();

  CarrierTypes(TypeHierarchy types) {
    this.types = types;
  }

  void add(String type) {
    carriers.add(type);
  }

  /** Adds what holds a carrier, and what is below one, until there is nothing more to add. */
  void close() {
    int before = -1;
    while (before != carriers.size() && !carriers.isEmpty()) {
      before = carriers.size();
      mentioning = types.index().mentioningTypes(carriers);
      for (String name : mentioning) {
        if (!carriers.contains(name)) {
          types.find(name).filter(this::holdsCarrier).ifPresent(c -> carriers.add(name));
        }
      }
    }
    for (String name : mentioning) {
      types.find(name).ifPresent(this::collectMembers);
    }
  }

  private boolean holdsCarrier(ClassFile c) {
    if (isNamedIn(c.node().signature)
        || (c.superName() != null && carriers.contains(c.superName()))
        || c.interfaces().stream().anyMatch(carriers::contains)) {
      return true;
    }
    for (FieldNode f : c.node().fields) {
      if ((f.access & Opcodes.ACC_STATIC) == 0 && (isNamedIn(f.desc) || isNamedIn(f.signature))) {
        return true;
      }
    }
    for (Method m : c.methods()) {
      String desc = m.node().desc;
      if (m.isAbstract()
          && desc.startsWith("()")
          && (isNamedIn(desc) || isNamedIn(m.node().signature))) {
        return true;
      }
    }
    return false;
  }

  private void collectMembers(ClassFile c) {
    for (FieldNode f : c.node().fields) {
      if (isNamedIn(f.desc) || isNamedIn(f.signature)) {
        members.add(new MethodKey(c.name(), f.name, f.desc));
      }
    }
    for (Method m : c.methods()) {
      if (isNamedIn(m.node().desc) || isNamedIn(m.node().signature)) {
        members.add(m.key());
      }
    }
  }

  /** Returns the classes that mention a carrier. */
  Set<String> mentioning() {
    return mentioning;
  }

  /** Returns the fields and methods whose declarations mention a carrier. */
  Set<MethodKey> members() {
    return members;
  }

  /** Returns whether a method is of a carrier or has to do with values of one. */
  boolean isHandledBy(Method m) {
    if (carriers.isEmpty() || !mentioning.contains(m.owner().name())) {
      return false;
    }
    if (carriers.contains(m.owner().name())
        || isNamedIn(m.node().desc)
        || isNamedIn(m.node().signature)) {
      return true;
    }
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (isNamedIn(i)) {
        return true;
      }
    }
    if (m.node().localVariables != null) {
      for (LocalVariableNode v : m.node().localVariables) {
        if (isNamedIn(v.desc) || isNamedIn(v.signature)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNamedIn(AbstractInsnNode i) {
    if (i instanceof MethodInsnNode c) {
      return carriers.contains(c.owner) || isNamedIn(c.desc);
    } else if (i instanceof FieldInsnNode f) {
      return carriers.contains(f.owner) || isNamedIn(f.desc);
    } else if (i instanceof TypeInsnNode t) {
      return carriers.contains(t.desc) || isNamedIn(t.desc);
    } else if (i instanceof InvokeDynamicInsnNode d) {
      for (Object a : d.bsmArgs) {
        if ((a instanceof Type t && isNamedIn(t.getDescriptor()))
            || (a instanceof Handle h
                && (carriers.contains(h.getOwner()) || isNamedIn(h.getDesc())))) {
          return true;
        }
      }
      return isNamedIn(d.desc);
    }
    return false;
  }

  /** Returns whether a descriptor or signature names a carrier. */
  private boolean isNamedIn(@Nullable String text) {
    if (text == null) {
      return false;
    }
    for (int i = text.indexOf('L'); i >= 0; i = text.indexOf('L', i + 1)) {
      int end = i + 1;
      while (end < text.length() && ";<.>(:".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (carriers.contains(text.substring(i + 1, end))) {
        return true;
      }
    }
    return false;
  }
}
