package io.purposebound.discovery;

import io.purposebound.classfile.Method;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.LocalVariableNode;

/** The names of parameters, where the class file has them. */
final class ParameterNames {
  private ParameterNames() {}

  /** Returns a parameter's name, empty where the class file does not say it. */
  static String of(Method m, int index) {
    if (m.node().parameters != null && index < m.node().parameters.size()) {
      String name = m.node().parameters.get(index).name;
      if (name != null) {
        return name;
      }
    }
    int slot = m.isStatic() ? 0 : 1;
    Type[] types = m.parameterTypes();
    for (int i = 0; i < index; i++) {
      slot += types[i].getSize();
    }
    if (m.node().localVariables != null) {
      for (LocalVariableNode v : m.node().localVariables) {
        if (v.index == slot) {
          return v.name;
        }
      }
    }
    return "";
  }
}
