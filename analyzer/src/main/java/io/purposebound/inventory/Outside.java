package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.policy.PatternRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Which members code that was not given may refer to: another module, a library, a framework. What
 * is public is only known to have no other callers where the classes are a whole program.
 */
final class Outside {
  private static final String MAIN = "([Ljava/lang/String;)V";

  private final TypeHierarchy types;
  private final Declarations declarations;
  private final boolean severalRoots;
  private @Nullable Boolean whole;

  /**
   * @param severalRoots whether the classes of several modules are judged as one program
   */
  Outside(TypeHierarchy types, Declarations declarations, boolean severalRoots) {
    this.types = types;
    this.declarations = declarations;
    this.severalRoots = severalRoots;
  }

  /** Returns whether something else may call a method. */
  boolean mayCall(Method m) {
    for (PatternRef p : declarations.policy().scope().entries()) {
      if (declarations.matcher().matches(p.pattern(), m.key())) {
        return true;
      }
    }
    if (isForeign(m.node().visibleAnnotations) || isForeign(m.node().invisibleAnnotations)) {
      return true; // a framework's: it knows why
    }
    for (Method declared : declarations.declarationsOf(m.key())) {
      if (!declared.owner().isProgram()
          || (isVisible(declared.owner(), declared.node().access) && !isWhole())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether something else may read or write a field. */
  boolean mayAccess(ClassFile owner, FieldNode f) {
    return isForeign(f.visibleAnnotations)
        || isForeign(f.invisibleAnnotations)
        || (isVisible(owner, f.access) && !isWhole());
  }

  /** Returns whether the classes of all modules were given together. */
  boolean isAllModules() {
    return severalRoots && !declarations.policy().scope().openWorld();
  }

  private boolean isWhole() {
    Boolean known = whole;
    if (known == null) {
      known =
          !declarations.policy().scope().openWorld()
              && (severalRoots || types.program().stream().anyMatch(Outside::isApplication));
      whole = known;
    }
    return known;
  }

  private static boolean isApplication(ClassFile c) {
    return c.method("main", MAIN).filter(m -> m.isStatic() && m.is(Opcodes.ACC_PUBLIC)).isPresent();
  }

  private static boolean isForeign(@Nullable List<AnnotationNode> annotations) {
    return annotations != null
        && annotations.stream()
            .anyMatch(
                a -> !a.desc.startsWith("Lio/purposebound/") && !a.desc.startsWith("Ljava/lang/"));
  }

  private boolean isVisible(ClassFile owner, int access) {
    return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
        && (isVisible(owner)
            || types.programSubtypes(owner.name()).stream()
                .anyMatch(s -> types.find(s).filter(this::isVisible).isPresent()));
  }

  private boolean isVisible(ClassFile c) {
    for (String name = c.name(); ; name = name.substring(0, name.lastIndexOf('$'))) {
      if (types.find(name).filter(x -> (x.node().access & Opcodes.ACC_PUBLIC) == 0).isPresent()) {
        return false;
      }
      if (name.lastIndexOf('$') <= name.lastIndexOf('/') + 1) {
        return true;
      }
    }
  }
}
