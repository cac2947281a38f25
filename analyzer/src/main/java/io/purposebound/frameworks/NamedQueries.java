package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.TypeHierarchy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;

/** Texts of queries that annotations of classes give names to, one by one or in a container. */
public final class NamedQueries {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private @Nullable Map<String, Text> texts;

  NamedQueries(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /**
   * A query's text.
   *
   * @param language what it is written in
   */
  public record Text(String text, String language) {}

  /** Returns the text of this name; empty where there is none or more than one. */
  Optional<Text> named(String name) {
    Map<String, Text> known = texts;
    if (known == null) {
      known = read();
      texts = known;
    }
    return Optional.ofNullable(known.get(name)).filter(t -> !t.text().isEmpty());
  }

  private Map<String, Text> read() {
    Map<String, Text> all = new HashMap<>();
    List<String> annotations = names.all(FrameworkNames.Kind.NAMED_QUERY);
    for (String c : types.index().mentioningTypes(annotations)) {
      Optional<ClassFile> found = types.find(c);
      if (found.isPresent()) {
        for (AnnotationNode a :
            Annotated.all(
                found.get().node().visibleAnnotations, found.get().node().invisibleAnnotations)) {
          read(a, all);
        }
      }
    }
    return all;
  }

  private void read(AnnotationNode a, Map<String, Text> all) {
    Optional<FrameworkNames.Row> row = names.of(Annotated.typeOf(a));
    if (row.isPresent() && row.get().kind() == FrameworkNames.Kind.NAMED_QUERY) {
      String text = Annotated.text(a, "query");
      Text known = all.put(Annotated.text(a, "name"), new Text(text, row.get().detail()));
      if (known != null && !known.text().equals(text)) {
        all.put(Annotated.text(a, "name"), new Text("", ""));
      }
    } else if (Annotated.element(a, "value").orElse(null) instanceof List<?> members) {
      for (Object m : members) {
        if (m instanceof AnnotationNode inner) {
          read(inner, all);
        }
      }
    }
  }
}
