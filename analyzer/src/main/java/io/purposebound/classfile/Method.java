package io.purposebound.classfile;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method as declared.
 *
 * @param owner class that declares it
 * @param node its declaration; the code is there only in classes that were read with code
 */
public record Method(ClassFile owner, MethodNode node) {
  /** Returns its name. */
  public MethodKey key() {
    return new MethodKey(owner.name(), node.name, node.desc);
  }

  /** Returns whether it is static. */
  public boolean isStatic() {
    return is(Opcodes.ACC_STATIC);
  }

  /** Returns whether it has neither code nor native code. */
  public boolean isAbstract() {
    return is(Opcodes.ACC_ABSTRACT);
  }

  /** Returns whether the compiler made it. */
  public boolean isSynthetic() {
    return is(Opcodes.ACC_SYNTHETIC);
  }

  /** Returns whether it is a bridge to a method with other erased types. */
  public boolean isBridge() {
    return is(Opcodes.ACC_BRIDGE);
  }

  /** Returns whether this access flag of {@link Opcodes} is set. */
  public boolean is(int flag) {
    return (node.access & flag) != 0;
  }

  /** Returns whether it is a constructor. */
  public boolean isConstructor() {
    return node.name.equals("<init>");
  }

  /** Returns the erased parameter types. */
  public Type[] parameterTypes() {
    return Type.getArgumentTypes(node.desc);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Method m && m.node == node;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(node);
  }

  @Override
  public String toString() {
    return key().toString();
  }
}
