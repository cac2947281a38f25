package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.ir.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells where a local variable or parameter is at hand, by the variables that compilers note.
 *
 * @param types finds the code of methods
 */
record Scope(TypeHierarchy types) {

  /** Returns whether a method has a local variable or parameter of that name. */
  boolean declares(MethodKey method, String name) {
    return variables(method).stream().anyMatch(v -> v.name.equals(name));
  }

  /** Returns whether the variable of a method can be named at a place. */
  boolean reaches(MethodKey method, String name, Site at) {
    MethodNode node = code(method);
    if (node == null || !at.method().equals(method)) {
      return false;
    }
    InsnList all = node.instructions;
    return variables(method).stream()
        .anyMatch(
            v ->
                v.name.equals(name)
                    && all.indexOf(v.start) <= at.index()
                    && at.index() < all.indexOf(v.end));
  }

  /** Returns whether a place lies in a loop that another place does not lie in. */
  boolean inLoopWithout(Site at, Site other) {
    MethodNode node = code(at.method());
    if (node == null) {
      return false;
    }
    boolean same = other.method().equals(at.method());
    for (AbstractInsnNode i : node.instructions) {
      if (i instanceof JumpInsnNode back) {
        int from = node.instructions.indexOf(back);
        int head = node.instructions.indexOf(back.label);
        boolean around = head <= at.index() && at.index() <= from;
        if (around && !(same && head <= other.index() && other.index() <= from)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<LocalVariableNode> variables(MethodKey method) {
    MethodNode node = code(method);
    return node == null || node.localVariables == null ? List.of() : node.localVariables;
  }

  private @Nullable MethodNode code(MethodKey key) {
    Optional<MethodNode> node =
        types.find(key.owner()).flatMap(c -> c.method(key.name(), key.desc())).map(types::code);
    return node.orElse(null);
  }
}
