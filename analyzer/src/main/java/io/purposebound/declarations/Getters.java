package io.purposebound.declarations;

import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Recognises methods that only return a field of their object. */
final class Getters {
  private Getters() {}

  static Optional<String> field(MethodNode m) {
    if ((m.access & Opcodes.ACC_STATIC) != 0
        || !m.desc.startsWith("()")
        || m.instructions == null) {
      return Optional.empty();
    }
    AbstractInsnNode[] real = new AbstractInsnNode[3];
    int n = 0;
    for (AbstractInsnNode i : m.instructions) {
      if (i.getOpcode() >= 0) {
        if (n == 3) {
          return Optional.empty();
        }
        real[n++] = i;
      }
    }
    if (n == 3
        && real[0] instanceof VarInsnNode load
        && load.getOpcode() == Opcodes.ALOAD
        && load.var == 0
        && real[1] instanceof FieldInsnNode get
        && get.getOpcode() == Opcodes.GETFIELD
        && real[2].getOpcode() >= Opcodes.IRETURN
        && real[2].getOpcode() <= Opcodes.ARETURN) {
      return Optional.of(get.name);
    }
    return Optional.empty();
  }
}
