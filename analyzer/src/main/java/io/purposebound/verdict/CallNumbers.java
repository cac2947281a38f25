package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import io.purposebound.ir.Site;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Counts the calls of one name on a line, so that source text can tell which of them is meant. A
 * compiler writes them in the order in which they run; where it writes one twice ({@code finally}),
 * the copies follow each other.
 */
final class CallNumbers {
  private final TypeHierarchy types;

  CallNumbers(TypeHierarchy types) {
    this.types = types;
  }

  /**
   * Returns which call the outermost instruction of a site is.
   *
   * @param what how reports name it, {@code List.add} or {@code new Slot}
   */
  CallNumber of(Site site, String what) {
    int arguments = what.indexOf('(');
    String plain = arguments < 0 ? what : what.substring(0, arguments);
    String name = plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(' ')) + 1);
    MethodNode code = code(site.method());
    if (name.isEmpty() || code == null || site.index() >= code.instructions.size()) {
      return CallNumber.NONE;
    }
    AbstractInsnNode meant = code.instructions.get(site.index());
    boolean field = meant instanceof FieldInsnNode;
    int line = 0;
    int count = 0;
    int index = -1;
    for (AbstractInsnNode i : code.instructions) {
      if (i instanceof LineNumberNode l) {
        line = l.line;
      } else if (line == site.line() && name.equals(name(i))) {
        if (field != i instanceof FieldInsnNode) {
          return CallNumber.NONE; // source text tells only calls from calls
        }
        index = i == meant ? count : index;
        count++;
      }
    }
    return index < 0 ? CallNumber.NONE : new CallNumber(index, count);
  }

  /** Returns the name under which an instruction stands in source text, empty if under none. */
  private static String name(AbstractInsnNode i) {
    if (i instanceof MethodInsnNode call) {
      return call.name.equals("<init>") ? Names.simpleName(call.owner) : call.name;
    }
    if (i instanceof FieldInsnNode f) {
      return f.name;
    }
    if (i instanceof InvokeDynamicInsnNode made
        && made.bsmArgs.length > 1
        && made.bsmArgs[1] instanceof Handle h) {
      return h.getName();
    }
    return "";
  }

  private @Nullable MethodNode code(MethodKey key) {
    return types
        .find(key.owner())
        .flatMap(c -> c.method(key.name(), key.desc()))
        .map(types::code)
        .orElse(null);
  }
}
