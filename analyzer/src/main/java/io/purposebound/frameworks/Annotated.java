package io.purposebound.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads the annotations of frameworks. */
final class Annotated {
  private Annotated() {}

  static List<AnnotationNode> all(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    List<AnnotationNode> all = new ArrayList<>();
    if (visible != null) {
      all.addAll(visible);
    }
    if (invisible != null) {
      all.addAll(invisible);
    }
    return all;
  }

  static String typeOf(AnnotationNode a) {
    return a.desc.substring(1, a.desc.length() - 1);
  }

  static Optional<Object> element(AnnotationNode a, String name) {
    if (a.values != null) {
      for (int i = 0; i + 1 < a.values.size(); i += 2) {
        if (a.values.get(i).equals(name)) {
          return Optional.of(a.values.get(i + 1));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the text of an element, the first where there are several; empty where there is none.
   */
  static String text(AnnotationNode a, String... names) {
    for (String name : names) {
      Optional<Object> value = element(a, name);
      Object v = value.orElse("");
      if (v instanceof List<?> l && !l.isEmpty()) {
        StringBuilder b = new StringBuilder();
        l.forEach(x -> b.append(b.length() > 0 ? " " : "").append(x));
        v = b.toString();
      }
      if (v instanceof String s && !s.isBlank()) {
        return s;
      }
    }
    return "";
  }
}
