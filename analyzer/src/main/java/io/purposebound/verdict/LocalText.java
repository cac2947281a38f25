package io.purposebound.verdict;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Says values as the code at a place says them: {@code post.author()} where the loop's variable is
 * {@code post}, read off the instructions that load them. Only what javac makes of plain paths is
 * understood; the rest has no local text.
 */
final class LocalText {
  private static final int MAX_PATH = 8;

  private final Declarations declarations;
  private final TypeHierarchy types;

  LocalText(Declarations declarations) {
    this.declarations = declarations;
    this.types = declarations.types();
  }

  /** A path in source, its parts from a variable on, and the instruction before the first. */
  private record Path(List<String> parts, @Nullable AbstractInsnNode before) {
    Path then(String part) {
      List<String> all = new ArrayList<>(parts);
      all.add(part);
      return new Path(all, before);
    }
  }

  /**
   * Returns the person of a datum as the code says it that reads the datum.
   *
   * @param datum names the datum and its holder
   * @param read where it is read
   */
  Optional<String> person(Sym datum, Sym person, Site read) {
    if (!(datum.core() instanceof Sym.Read r)) {
      return Optional.empty();
    }
    Path path = endingAt(read.innermost());
    if (path == null || path.parts().size() < 2) {
      return Optional.empty();
    }
    List<String> holder = path.parts().subList(0, path.parts().size() - 1);
    return relative(person, r.base().core(), holder);
  }

  /** A value as a path from a holder, or as one of the objects on the way to the holder. */
  private Optional<String> relative(Sym value, Sym holder, List<String> text) {
    List<String> parts = text;
    Sym at = holder;
    while (true) {
      String more = from(at, value);
      if (more != null) {
        return Optional.of(String.join(".", parts) + more);
      }
      if (parts.size() < 2 || !(at instanceof Sym.Read r) || r.loc().isElement()) {
        return Optional.empty();
      }
      at = r.base().core();
      parts = parts.subList(0, parts.size() - 1);
    }
  }

  /**
   * Returns the path from one value to another, empty where they are one; null if there is none.
   */
  private @Nullable String from(Sym start, Sym value) {
    StringBuilder path = new StringBuilder();
    Sym v = value.core();
    for (int i = 0; i < MAX_PATH; i++) {
      if (v.equals(start)) {
        return path.toString();
      }
      if (!(v instanceof Sym.Read r)) {
        return null;
      }
      String step = step(r.loc());
      if (step == null) {
        return null;
      }
      path.insert(0, "." + step);
      v = r.base().core();
    }
    return null;
  }

  /** Returns how source reads a place: the accessor of a field where there is one. */
  @Nullable String step(Loc loc) {
    if (loc instanceof Loc.Accessor a) {
      return a.name() + "()";
    }
    if (!(loc instanceof Loc.Field f)) {
      return null;
    }
    Optional<ClassFile> c = types.find(f.owner());
    for (Method m : c.map(ClassFile::methods).orElse(List.of())) {
      if (m.node().desc.startsWith("()")
          && !m.isStatic()
          && !m.is(Opcodes.ACC_PRIVATE)
          && declarations.getterField(m).filter(f.name()::equals).isPresent()) {
        return m.node().name + "()";
      }
    }
    return f.name();
  }

  /**
   * Returns an argument of the call at a place as its code says it.
   *
   * @param argument counted without the receiver; -1 for the receiver
   */
  Optional<String> argument(Site call, int argument) {
    AbstractInsnNode i = instruction(call.innermost());
    if (!(i instanceof MethodInsnNode m)) {
      return Optional.empty();
    }
    MethodNode node = code(call.innermost().method());
    int count = Type.getArgumentTypes(m.desc).length;
    AbstractInsnNode end = previous(m);
    for (int n = count - 1; n >= argument; n--) {
      Path path = end == null || node == null ? null : path(node, end);
      if (path == null) {
        return Optional.empty();
      }
      if (n == argument) {
        return Optional.of(String.join(".", path.parts()));
      }
      end = path.before();
    }
    return Optional.empty();
  }

  /** Returns the condition right before a constant that is returned there, in words. */
  Optional<String> condition(Site returned) {
    Site s = returned.innermost();
    MethodNode node = code(s.method());
    AbstractInsnNode constant = before(instruction(s));
    return node != null && before(constant) instanceof JumpInsnNode jump
        ? condition(node, jump, false)
        : Optional.empty();
  }

  /** Returns the condition under which a branch is taken, or is not taken, in words. */
  Optional<String> condition(MethodNode node, JumpInsnNode jump, boolean taken) {
    AbstractInsnNode asked = previous(jump);
    Path path = asked == null ? null : path(node, asked);
    if (path == null) {
      return Optional.empty();
    }
    boolean own = path.parts().size() > 1 && path.parts().get(0).equals("this");
    String text =
        String.join(".", own ? path.parts().subList(1, path.parts().size()) : path.parts());
    return switch (jump.getOpcode()) {
      case Opcodes.IFNONNULL -> Optional.of(text + (taken ? " is not null" : " is null"));
      case Opcodes.IFNULL -> Optional.of(text + (taken ? " is null" : " is not null"));
      case Opcodes.IFEQ -> Optional.of(text + (taken ? " does not hold" : " holds"));
      case Opcodes.IFNE -> Optional.of(text + (taken ? " holds" : " does not hold"));
      default -> Optional.empty();
    };
  }

  private static @Nullable AbstractInsnNode before(@Nullable AbstractInsnNode i) {
    return i == null ? null : previous(i);
  }

  /** Returns the method that the instruction at a place calls. */
  Optional<MethodKey> called(Site site) {
    return instruction(site.innermost()) instanceof MethodInsnNode m
        ? Optional.of(new MethodKey(m.owner, m.name, m.desc))
        : Optional.empty();
  }

  private @Nullable MethodNode code(MethodKey key) {
    return types
        .find(key.owner())
        .flatMap(c -> c.method(key.name(), key.desc()))
        .map(types::code)
        .orElse(null);
  }

  private @Nullable AbstractInsnNode instruction(Site site) {
    MethodNode node = code(site.method());
    return node == null || site.index() >= node.instructions.size()
        ? null
        : node.instructions.get(site.index());
  }

  private @Nullable Path endingAt(Site site) {
    MethodNode node = code(site.method());
    AbstractInsnNode i = instruction(site);
    return node == null || i == null ? null : path(node, i);
  }

  private static @Nullable AbstractInsnNode previous(AbstractInsnNode i) {
    AbstractInsnNode p = i.getPrevious();
    while (p != null && p.getOpcode() < 0) {
      p = p.getPrevious();
    }
    return p;
  }

  private @Nullable Path path(MethodNode node, AbstractInsnNode end) {
    AbstractInsnNode before = previous(end);
    if (end instanceof VarInsnNode v
        && v.getOpcode() >= Opcodes.ILOAD
        && v.getOpcode() <= Opcodes.ALOAD) {
      String name = variable(node, v);
      return name == null ? null : new Path(List.of(name), before);
    } else if (end instanceof FieldInsnNode f && f.getOpcode() == Opcodes.GETSTATIC) {
      return new Path(List.of(Names.simpleName(f.owner) + "." + f.name), before);
    } else if (before == null) {
      return null;
    } else if (end instanceof FieldInsnNode f && f.getOpcode() == Opcodes.GETFIELD) {
      Path of = path(node, before);
      return of == null
          ? null
          : of.parts().equals(List.of("this"))
              ? new Path(List.of(f.name), of.before())
              : of.then(f.name);
    } else if (end instanceof MethodInsnNode m && m.desc.startsWith("()")) {
      Path of = m.getOpcode() == Opcodes.INVOKESTATIC ? null : path(node, before);
      return of == null ? null : isUnboxing(m) ? of : of.then(m.name + "()");
    } else if (end instanceof MethodInsnNode m && isLookUp(m)) {
      String key = key(node, before);
      AbstractInsnNode receiver = key == null ? null : previous(before);
      Path of = receiver == null ? null : path(node, receiver);
      return of == null ? null : of.then(m.name + "(" + key + ")");
    } else if (end instanceof MethodInsnNode m
        && m.name.equals("valueOf")
        && m.owner.startsWith("java/lang/")) {
      return path(node, before);
    } else if (end instanceof TypeInsnNode && end.getOpcode() == Opcodes.CHECKCAST) {
      return path(node, before);
    }
    return null;
  }

  /** One element by a number or a key: {@code posts.get(i)}. */
  private static boolean isLookUp(MethodInsnNode m) {
    boolean virtual =
        m.getOpcode() == Opcodes.INVOKEINTERFACE || m.getOpcode() == Opcodes.INVOKEVIRTUAL;
    return virtual && m.name.equals("get") && Type.getArgumentTypes(m.desc).length == 1;
  }

  /** A variable or a small number as source says it. */
  private static @Nullable String key(MethodNode node, AbstractInsnNode i) {
    if (i instanceof VarInsnNode v && v.getOpcode() <= Opcodes.ALOAD) {
      return variable(node, v);
    }
    int constant = i.getOpcode() - Opcodes.ICONST_0;
    return constant >= 0 && constant <= 5 ? String.valueOf(constant) : null;
  }

  private static boolean isUnboxing(MethodInsnNode m) {
    return m.owner.startsWith("java/lang/") && m.name.endsWith("Value");
  }

  private static @Nullable String variable(MethodNode node, VarInsnNode load) {
    if (node.localVariables == null) {
      return null;
    }
    int at = node.instructions.indexOf(load);
    for (LocalVariableNode v : node.localVariables) {
      if (v.index == load.var
          && node.instructions.indexOf(v.start) <= at
          && at <= node.instructions.indexOf(v.end)) {
        return v.name;
      }
    }
    return null;
  }
}
