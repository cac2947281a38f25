package io.purposebound.inventory;

import io.purposebound.declarations.Declarations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells which members carry an annotation that declares something.
 *
 * @param declarations knows the annotations
 */
record Annotated(Declarations declarations) {

  boolean isDeclared(MethodNode m) {
    return isDeclared(m.visibleAnnotations, m.invisibleAnnotations)
        || isDeclared(m.visibleParameterAnnotations)
        || isDeclared(m.invisibleParameterAnnotations);
  }

  private boolean isDeclared(List<AnnotationNode> @Nullable [] perParameter) {
    if (perParameter != null) {
      for (List<AnnotationNode> of : perParameter) {
        if (isDeclared(of, null)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isDeclared(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    return (visible != null || invisible != null) && declarations.isDeclared(visible, invisible);
  }
}
