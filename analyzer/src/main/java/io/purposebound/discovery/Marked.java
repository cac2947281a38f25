package io.purposebound.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * What the annotations of an element say of its data.
 *
 * @param names simple names of its annotations
 * @param name the name that the element has outside the program: of a column, a property or a
 *     request's parameter
 */
record Marked(List<String> names, Optional<String> name) {
  private static final Set<String> DATA =
      Set.of(
          "Column",
          "JsonProperty",
          "SerializedName",
          "XmlElement",
          "XmlAttribute",
          "JsonbProperty",
          "Field",
          "Property",
          "Email",
          "Schema",
          "JoinColumn",
          "ColumnTransformer",
          "TableField",
          "DynamoDbAttribute",
          "ExcelProperty");
  private static final Set<String> REQUEST =
      Set.of(
          "RequestParam",
          "PathVariable",
          "RequestHeader",
          "QueryParam",
          "PathParam",
          "FormParam",
          "HeaderParam",
          "RestQuery",
          "RestPath",
          "RestForm",
          "RequestPart",
          "QueryValue",
          "Query",
          "Part");

  Marked {
    names = List.copyOf(names);
  }

  static Marked of(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    List<String> names = new ArrayList<>();
    String said = null;
    for (List<AnnotationNode> list : java.util.Arrays.asList(visible, invisible)) {
      if (list == null) {
        continue;
      }
      for (AnnotationNode a : list) {
        String name = a.desc.substring(a.desc.lastIndexOf('/') + 1, a.desc.length() - 1);
        names.add(name);
        if (said == null && (DATA.contains(name) || REQUEST.contains(name))) {
          said = value(a);
        }
      }
    }
    return new Marked(names, Optional.ofNullable(said));
  }

  private static @Nullable String value(AnnotationNode a) {
    if (a.values == null) {
      return null;
    }
    for (int i = 0; i + 1 < a.values.size(); i += 2) {
      boolean named = a.values.get(i).equals("value") || a.values.get(i).equals("name");
      if (named && a.values.get(i + 1) instanceof String s && !s.isBlank()) {
        return s;
      }
    }
    return null;
  }

  /** Returns whether the element is mapped to something outside the program. */
  boolean isData() {
    return names.stream().anyMatch(DATA::contains);
  }

  boolean isEmail() {
    return names.contains("Email");
  }

  boolean isRequest() {
    return names.stream().anyMatch(REQUEST::contains);
  }

  /** Names the annotations that tell of data. */
  String words() {
    return String.join(
        " ", names.stream().filter(n -> DATA.contains(n)).map(n -> "@" + n).toList());
  }
}
