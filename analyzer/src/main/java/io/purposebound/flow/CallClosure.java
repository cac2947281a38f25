package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Some methods and members, and, backwards along calls, everything that may run or read them. Only
 * classes whose constant pools name one of them are read.
 */
final class CallClosure {
  /** How many calls within libraries a member may be away from the program. */
  private static final int MAX_LIBRARY_CALLS = 5;

  private final TypeHierarchy types;
  private final Dispatcher dispatcher;
  private final Set<Method> touching = new LinkedHashSet<>();

  /** What makes a method that names it one of them: members, by name and descriptor. */
  private final Map<String, Set<String>> members = new LinkedHashMap<>();

  /** Names and descriptors of the methods. */
  private final Set<String> called = new HashSet<>();

  private final Stop stop;
  private final Set<MethodKey> fresh = new LinkedHashSet<>();
  private final Set<MethodKey> freshInLibraries = new LinkedHashSet<>();

  CallClosure(TypeHierarchy types, Dispatcher dispatcher, Stop stop) {
    this.types = types;
    this.dispatcher = dispatcher;
    this.stop = stop;
  }

  /** Returns the methods. */
  Set<Method> methods() {
    return touching;
  }

  boolean contains(Method m) {
    return touching.contains(m);
  }

  /** Adds a member: whoever names it is one of them. */
  void member(String owner, String name, String desc) {
    if (members.computeIfAbsent(name + desc, k -> new HashSet<>()).add(owner)) {
      // what a library does with the program's own members is seen from the program
      (types.find(owner).filter(ClassFile::isProgram).isPresent() ? fresh : freshInLibraries)
          .add(new MethodKey(owner, name, desc));
    }
  }

  /** Adds a method. */
  void mark(Method m) {
    if (!touching.add(m)) {
      return;
    }
    String name = m.node().name;
    ClassFile c = m.owner();
    if (name.equals("<clinit>") || name.equals("<init>")) {
      fieldsWritten(m);
    }
    if (name.equals("<clinit>")) {
      return;
    }
    (c.isProgram() ? fresh : freshInLibraries).add(m.key());
    called.add(name + m.node().desc);
    if (c.isProgram() && !m.isStatic() && !m.isConstructor() && overrides(m)) {
      // whoever has made the object may run it, however it is called
      for (Method init : c.methods()) {
        if (init.isConstructor()) {
          member(c.name(), "<init>", init.node().desc);
        }
      }
    }
  }

  /** What is set up with personal data at hand, such as a function in a constant. */
  private void fieldsWritten(Method m) {
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof FieldInsnNode f
          && (f.getOpcode() == Opcodes.PUTFIELD || f.getOpcode() == Opcodes.PUTSTATIC)
          && f.desc.length() > 1) {
        member(f.owner, f.name, f.desc);
      }
    }
  }

  private boolean overrides(Method m) {
    for (ClassFile up : types.lineage(m.owner().name())) {
      if (!up.equals(m.owner()) && up.method(m.node().name, m.node().desc).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Goes backwards from what was added until nothing is new. */
  void spread() {
    for (int round = 0; !fresh.isEmpty() || !freshInLibraries.isEmpty(); round++) {
      List<MethodKey> everywhere = new ArrayList<>(freshInLibraries);
      List<MethodKey> keys = new ArrayList<>(fresh);
      keys.addAll(everywhere);
      fresh.clear();
      freshInLibraries.clear();
      types.index().mentioning(keys, true).forEach(this::look);
      if (round < MAX_LIBRARY_CALLS) {
        types.index().mentioning(everywhere, false).forEach(this::look);
      }
    }
  }

  private void look(String name) {
    stop.check();
    types
        .find(name)
        .ifPresent(
            c -> {
              for (Method m : c.methods()) {
                if (!m.isAbstract() && !touching.contains(m) && isTouching(m)) {
                  mark(m);
                }
              }
            });
  }

  private boolean isTouching(Method m) {
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c) {
        if (isMember(c.owner, c.name, c.desc)
            || isTouching(c.getOpcode(), new MethodKey(c.owner, c.name, c.desc))) {
          return true;
        }
      } else if (i instanceof FieldInsnNode f) {
        if (isMember(f.owner, f.name, f.desc)) {
          return true;
        }
      } else if (i instanceof InvokeDynamicInsnNode d) {
        for (Object a : d.bsmArgs) {
          if (a instanceof Handle h
              && (isMember(h.getOwner(), h.getName(), h.getDesc())
                  || isTouching(
                      opcode(h), new MethodKey(h.getOwner(), h.getName(), h.getDesc())))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int opcode(Handle h) {
    return h.getTag() == Opcodes.H_INVOKESTATIC || h.getTag() == Opcodes.H_INVOKESPECIAL
        ? Opcodes.INVOKESTATIC
        : Opcodes.INVOKEVIRTUAL;
  }

  /** Returns whether the engine may enter one of the methods that touch personal data. */
  private boolean isTouching(int op, MethodKey key) {
    if (!called.contains(key.name() + key.desc())) {
      return false;
    }
    if (op == Opcodes.INVOKESTATIC || op == Opcodes.INVOKESPECIAL || key.name().equals("<init>")) {
      return types
          .resolve(key.owner(), key.name(), key.desc())
          .filter(touching::contains)
          .isPresent();
    }
    for (Method m : dispatcher.virtual(JavaType.of(key.owner()), key)) {
      if (touching.contains(m)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMember(String owner, String name, String desc) {
    Set<String> owners = members.get(name + desc);
    if (owners == null) {
      return false;
    }
    if (owners.contains(owner)) {
      return true;
    }
    if (owner.startsWith("java/") || name.equals("<init>")) {
      return false;
    }
    for (String o : owners) {
      if (types.isSubtype(o, owner) || types.isSubtype(owner, o)) {
        return true;
      }
    }
    return false;
  }
}
