package io.purposebound.frameworks;

import io.purposebound.classfile.Method;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** What parameters are called: by an annotation, else as compiled. */
final class ParameterNames {
  private final FrameworkNames names;

  ParameterNames(FrameworkNames names) {
    this.names = names;
  }

  /** Returns a name for each parameter; an empty one where none is known. */
  List<String> of(Method m) {
    List<String> all = new ArrayList<>();
    Type[] types = m.parameterTypes();
    int slot = m.isStatic() ? 0 : 1;
    for (int i = 0; i < types.length; i++) {
      String name = annotated(m.node(), i);
      if (name.isEmpty()) {
        name = compiled(m.node(), i, slot);
      }
      all.add(name);
      slot += types[i].getSize();
    }
    return all;
  }

  private String annotated(MethodNode n, int i) {
    List<AnnotationNode> all = new ArrayList<>();
    if (n.visibleParameterAnnotations != null && i < n.visibleParameterAnnotations.length) {
      all.addAll(Annotated.all(n.visibleParameterAnnotations[i], null));
    }
    if (n.invisibleParameterAnnotations != null && i < n.invisibleParameterAnnotations.length) {
      all.addAll(Annotated.all(null, n.invisibleParameterAnnotations[i]));
    }
    for (AnnotationNode a : all) {
      if (names.is(FrameworkNames.Kind.PARAMETER, Annotated.typeOf(a))) {
        return Annotated.text(a, "value");
      }
    }
    return "";
  }

  private static String compiled(MethodNode n, int i, int slot) {
    if (n.parameters != null && i < n.parameters.size() && n.parameters.get(i).name != null) {
      return n.parameters.get(i).name;
    }
    if (n.localVariables != null) {
      for (LocalVariableNode v : n.localVariables) {
        if (v.index == slot) {
          return v.name;
        }
      }
    }
    return "";
  }
}
