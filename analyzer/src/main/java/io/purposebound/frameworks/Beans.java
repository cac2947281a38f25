package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import java.beans.Introspector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Which class the object of a name has. */
final class Beans {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Beans(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /** Returns the internal name of the class of the object of this name. */
  Optional<String> named(String name) {
    Optional<String> found = known.get(name);
    if (found == null) {
      found = byStereotype(name).or(() -> byFactory(name)).or(() -> byClass(name));
      known.put(name, found);
    }
    return found;
  }

  private Optional<String> byStereotype(String name) {
    for (String c : types.index().mentioningTypes(names.all(FrameworkNames.Kind.STEREOTYPE))) {
      ClassFile file = types.find(c).orElse(null);
      if (file == null) {
        continue;
      }
      for (AnnotationNode a :
          Annotated.all(file.node().visibleAnnotations, file.node().invisibleAnnotations)) {
        if (names.is(FrameworkNames.Kind.STEREOTYPE, Annotated.typeOf(a))) {
          String given = Annotated.text(a, "value");
          if (given.isEmpty() ? isOwnName(c, name) : given.equals(name)) {
            return Optional.of(c);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwnName(String c, String name) {
    return Introspector.decapitalize(Names.simpleName(c)).equals(name);
  }

  private Optional<String> byFactory(String name) {
    for (String c : types.index().mentioningTypes(names.all(FrameworkNames.Kind.FACTORY))) {
      for (Method m : types.find(c).map(ClassFile::methods).orElse(List.of())) {
        for (AnnotationNode a :
            Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations)) {
          if (names.is(FrameworkNames.Kind.FACTORY, Annotated.typeOf(a))) {
            String given = Annotated.text(a, "value", "name");
            if (given.isEmpty()
                ? m.node().name.equals(name)
                : List.of(given.split(" ")).contains(name)) {
              return Optional.of(Type.getReturnType(m.node().desc).getInternalName());
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> byClass(String name) {
    for (String c : types.index().classes()) {
      if (isOwnName(c, name)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }
}
