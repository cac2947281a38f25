package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.ModelLibrary;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/**
 * Containers of libraries that keep their elements in another container: their own code says where
 * these are, while a row of the platform's interface would look for them in the object itself.
 */
final class Decorators {
  private final TypeHierarchy types;
  private final ModelLibrary models;
  private final Map<String, Boolean> known = new HashMap<>();

  Decorators(TypeHierarchy types, ModelLibrary models) {
    this.types = types;
    this.models = models;
  }

  /**
   * Returns whether a library's method is to be followed by its code although the platform's types
   * above its class have rows.
   */
  boolean isFollowed(MethodKey key) {
    ClassFile c = types.find(key.owner()).orElse(null);
    return c != null
        && !c.isProgram()
        && !c.isInterface()
        && known.computeIfAbsent(c.name(), n -> isDecorator(c))
        && types
            .resolve(key.owner(), key.name(), key.desc())
            .filter(m -> !m.isAbstract() && !m.owner().name().startsWith("java/"))
            .isPresent();
  }

  private boolean isDecorator(ClassFile c) {
    return isContainer(c.name())
        && types.lineage(c.name()).stream()
            .noneMatch(up -> !up.name().startsWith("java/") && models.describes(up.name()))
        && keepsContainer(c);
  }

  private boolean keepsContainer(ClassFile c) {
    for (ClassFile up : types.lineage(c.name())) {
      if (up.name().startsWith("java/") || up.isInterface()) {
        continue;
      }
      for (FieldNode f : up.node().fields) {
        if ((f.access & Opcodes.ACC_STATIC) == 0
            && f.desc.startsWith("L")
            && isContainer(Type.getType(f.desc).getInternalName())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isContainer(String type) {
    return types.isSubtype(type, "java/util/Map") || types.isSubtype(type, "java/util/Collection");
  }
}
