package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.AnnotationNode;

/** Finds the classes that entities and tables are named after. */
final class Entities {
  private final TypeHierarchy types;
  private final FrameworkNames names;

  Entities(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /** Returns the class that a query calls so; {@code kept} is what its repository keeps. */
  Optional<JavaType> named(String name, JavaType kept) {
    if (name.isEmpty()) {
      return Optional.of(kept);
    }
    if (kept.name().length() > 1 && isNamed(kept.name(), name)) {
      return Optional.of(kept);
    }
    Set<String> candidates =
        new TreeSet<>(types.index().mentioningTypes(names.all(FrameworkNames.Kind.TABLE)));
    for (String c : types.index().classes()) {
      if (simpleNameFits(c, name)) {
        candidates.add(c);
      }
    }
    candidates.removeIf(c -> !isNamed(c, name));
    String near = packageOf(kept.name());
    return candidates.stream()
        .min(
            Comparator.comparing((String c) -> !packageOf(c).equals(near))
                .thenComparing(c -> !isEntity(c))
                .thenComparing(c -> c))
        .map(JavaType::of);
  }

  private static String packageOf(String c) {
    return c.substring(0, c.lastIndexOf('/') + 1);
  }

  private boolean isEntity(String c) {
    return types
        .find(c)
        .map(
            f ->
                Annotated.all(f.node().visibleAnnotations, f.node().invisibleAnnotations).stream()
                    .anyMatch(a -> names.is(FrameworkNames.Kind.TABLE, Annotated.typeOf(a))))
        .orElse(false);
  }

  private static boolean simpleNameFits(String c, String name) {
    return fits(Names.simpleName(c), name);
  }

  /** The name of a class, in snake case or not, in the singular or the plural. */
  private static boolean fits(String simple, String name) {
    String a = Attributes.plain(simple);
    String b = Attributes.plain(name);
    return a.equals(b) || (a + "s").equals(b) || (a + "es").equals(b);
  }

  private boolean isNamed(String c, String name) {
    Optional<ClassFile> file = types.find(c);
    if (file.isEmpty()) {
      return false;
    }
    for (AnnotationNode a :
        Annotated.all(
            file.get().node().visibleAnnotations, file.get().node().invisibleAnnotations)) {
      if (names.is(FrameworkNames.Kind.TABLE, Annotated.typeOf(a))) {
        String given = Annotated.text(a, "name", "value");
        if (!given.isEmpty() && given.equalsIgnoreCase(name)) {
          return true;
        }
      }
    }
    return simpleNameFits(c, name);
  }
}
