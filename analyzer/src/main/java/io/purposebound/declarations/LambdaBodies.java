package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** Which method a lambda's body is written in. */
final class LambdaBodies {
  private LambdaBodies() {}

  static Optional<MethodKey> around(TypeHierarchy types, MethodKey lambda) {
    Optional<ClassFile> c = types.find(lambda.owner());
    if (c.isEmpty()) {
      return Optional.empty();
    }
    for (Method m : c.get().methods()) {
      for (AbstractInsnNode i : types.code(m).instructions) {
        if (i instanceof InvokeDynamicInsnNode d) {
          for (Object a : d.bsmArgs) {
            if (a instanceof Handle h
                && h.getName().equals(lambda.name())
                && h.getDesc().equals(lambda.desc())) {
              return Optional.of(m.key());
            }
          }
        }
      }
    }
    return Optional.empty();
  }
}
