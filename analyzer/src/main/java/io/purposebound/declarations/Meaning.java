package io.purposebound.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * One of our annotations as it was written, or as an alias of a team means it.
 *
 * @param name simple name, {@code PersonalData}
 * @param values elements that were given
 */
record Meaning(String name, Map<String, Object> values) {
  static Map<String, Object> valuesOf(AnnotationNode node) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (node.values != null) {
      for (int i = 0; i + 1 < node.values.size(); i += 2) {
        values.put((String) node.values.get(i), node.values.get(i + 1));
      }
    }
    return values;
  }

  /** Returns the same with elements of the alias: its own win, its value is the purpose. */
  Meaning overriddenBy(Map<String, Object> own) {
    if (own.isEmpty()) {
      return this;
    }
    Map<String, Object> merged = new LinkedHashMap<>(values);
    own.forEach(
        (k, v) -> {
          if (k.equals("value") && !name.equals("DataUse")) {
            merged.put("purpose", v);
          } else if (!k.equals("value") || isStrings(v)) {
            merged.put(k, v);
          }
        });
    return new Meaning(name, merged);
  }

  private static boolean isStrings(Object v) {
    return v instanceof String
        || (v instanceof List<?> l && l.stream().allMatch(String.class::isInstance));
  }

  String string(String element, String otherwise) {
    return values.get(element) instanceof String s ? s : otherwise;
  }

  boolean flag(String element) {
    return Boolean.TRUE.equals(values.get(element));
  }

  Optional<String> constant(String element) {
    return values.get(element) instanceof String[] e ? Optional.of(e[1]) : Optional.empty();
  }

  List<String> strings(String element) {
    Object v = values.get(element);
    List<String> all = new ArrayList<>();
    if (v instanceof String s) {
      all.add(s);
    } else if (v instanceof List<?> l) {
      for (Object o : l) {
        if (o instanceof String s) {
          all.add(s);
        }
      }
    }
    return all;
  }
}
