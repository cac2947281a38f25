package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.frameworks.FrameworkNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * Interceptors of requests: they run before the methods to which the paths of requests lead, and
 * only then, not where the program calls these methods itself.
 */
final class WebInterceptors {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private @Nullable List<Bound> bound;

  WebInterceptors(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
  }

  /**
   * An interceptor as a registry knows it.
   *
   * @param code runs before the request is taken, and lets it go on by returning true
   * @param included the paths that it is for; empty means all
   * @param excluded the paths that it is not for
   */
  record Bound(Method code, List<PathPattern> included, List<PathPattern> excluded) {}

  /** Returns the interceptors that are registered, in the order of the classes that do it. */
  List<Bound> all() {
    List<Bound> known = bound;
    if (known == null) {
      known = new ArrayList<>();
      for (String c : types.index().mentioningTypes(names.all(Kind.WEB_REGISTRY))) {
        ClassFile config = types.find(c).orElse(null);
        for (Method m : config == null ? List.<Method>of() : config.methods()) {
          for (WebRegistrations.Registered r : new WebRegistrations(types, names).of(m)) {
            add(r, known);
          }
        }
      }
      bound = known;
    }
    return known;
  }

  private void add(WebRegistrations.Registered r, List<Bound> all) {
    List<ClassFile> lineage = types.lineage(r.interceptor());
    Set<String> before = new TreeSet<>();
    for (ClassFile c : lineage) {
      names
          .of(c.name())
          .filter(row -> row.kind() == Kind.WEB_INTERCEPTOR)
          .ifPresent(row -> before.add(row.detail()));
    }
    for (ClassFile c : lineage) {
      for (Method m : c.methods()) {
        if (before.contains(m.node().name) && !m.isAbstract() && !m.isSynthetic()) {
          all.add(new Bound(m, r.included(), r.excluded()));
          return;
        }
      }
    }
  }

  /** Returns whether every request that leads to the method passes the interceptor. */
  boolean guards(Bound b, Method m) {
    List<PathPattern> paths = paths(m);
    if (paths.isEmpty()) {
      return false;
    }
    for (PathPattern path : paths) {
      boolean in =
          b.included().isEmpty() || b.included().stream().anyMatch(pattern -> pattern.covers(path));
      if (!in || b.excluded().stream().anyMatch(pattern -> pattern.meets(path))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the paths that lead to a method; empty if none does, or they cannot be told. */
  private List<PathPattern> paths(Method m) {
    Set<String> own = new TreeSet<>();
    if (!mapped(Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations), own)) {
      return List.of();
    }
    if ((m.owner().node().access & Opcodes.ACC_ABSTRACT) != 0) {
      return List.of(); // the classes below say where it stands
    }
    Set<String> above = new TreeSet<>();
    for (ClassFile c : types.lineage(m.owner().name())) {
      if (mapped(
          Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations), above)) {
        break; // the nearest counts, also a superclass's
      }
    }
    List<PathPattern> all = new ArrayList<>();
    for (String prefix : above.isEmpty() ? Set.of("") : above) {
      for (String path : own.isEmpty() ? Set.of("") : own) {
        String whole = prefix + "/" + path;
        if (PathPattern.isOpen(whole)) {
          return List.of();
        }
        all.add(PathPattern.of(whole));
      }
    }
    return all;
  }

  private boolean mapped(List<AnnotationNode> annotations, Set<String> paths) {
    boolean mapped = false;
    for (AnnotationNode a : annotations) {
      if (names.is(Kind.WEB_MAPPING, Annotated.typeOf(a))) {
        mapped = true;
        for (String element : List.of("value", "path")) {
          if (Annotated.element(a, element).orElse(null) instanceof List<?> l) {
            l.forEach(path -> paths.add(String.valueOf(path)));
          }
        }
      }
    }
    return mapped;
  }

  /** Returns what each parameter of an interceptor is given: an argument of the same type. */
  List<Integer> parameters(Method code, Method m) {
    List<Integer> all = new ArrayList<>();
    List<Type> arguments = List.of(m.parameterTypes());
    for (Type t : code.parameterTypes()) {
      boolean one = arguments.indexOf(t) == arguments.lastIndexOf(t);
      boolean found = one && arguments.contains(t) && !t.equals(Type.getType(Object.class));
      all.add(found ? arguments.indexOf(t) : Advice.UNKNOWN);
    }
    return all;
  }
}
