package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.frameworks.Advice.Lets;
import io.purposebound.frameworks.FrameworkNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Finds the advice of aspects and interceptors that applies to a method. */
final class AdviceFinder {
  private final TypeHierarchy types;
  private final FrameworkNames names;
  private final ParameterNames parameterNames;
  private final Advisors advisors;
  private final WebInterceptors web;
  private @Nullable List<ClassFile> aspects;
  private @Nullable List<ClassFile> interceptors;

  AdviceFinder(TypeHierarchy types, FrameworkNames names) {
    this.types = types;
    this.names = names;
    this.parameterNames = new ParameterNames(names);
    this.advisors = new Advisors(types, names);
    this.web = new WebInterceptors(types, names);
  }

  List<Advice> of(Method m, Gates.Notes notes) {
    if (m.isSynthetic() || m.isStatic() || m.is(Opcodes.ACC_PRIVATE) || m.isConstructor()) {
      return List.of();
    }
    List<Advice> all = new ArrayList<>();
    for (ClassFile aspect : aspects()) {
      for (Method code : aspect.methods()) {
        for (AnnotationNode a : own(code)) {
          Optional<FrameworkNames.Row> row = names.of(Annotated.typeOf(a));
          boolean around = row.filter(r -> r.kind() == Kind.AROUND).isPresent();
          if (around || row.filter(r -> r.kind() == Kind.BEFORE).isPresent()) {
            Lets lets = around ? Lets.BY_PROCEEDING : Lets.BY_RETURNING;
            pointcut(Annotated.text(a, "value", "pointcut"), lets, code, m, notes)
                .ifPresent(all::add);
          }
        }
      }
    }
    for (Advisors.Bound bound : advisors.all()) {
      pointcut(bound.pointcut(), Lets.BY_PROCEEDING, bound.code(), m, notes).ifPresent(all::add);
    }
    for (ClassFile i : interceptors()) {
      if (isBound(i, m) || isNamed(i, m)) {
        for (Method code : i.methods()) {
          if (own(code).stream().anyMatch(a -> names.is(Kind.AROUND_INVOKE, Annotated.typeOf(a)))) {
            all.add(new Advice(code, Lets.BY_PROCEEDING, List.of(Advice.JOIN_POINT)));
          }
        }
      }
    }
    for (WebInterceptors.Bound bound : web.all()) {
      if (web.guards(bound, m)) {
        Method code = bound.code();
        all.add(new Advice(code, Lets.BY_RETURNING_TRUE, web.parameters(code, m)));
      }
    }
    return all;
  }

  private static List<AnnotationNode> own(Method m) {
    return Annotated.all(m.node().visibleAnnotations, m.node().invisibleAnnotations);
  }

  private static List<AnnotationNode> own(ClassFile c) {
    return Annotated.all(c.node().visibleAnnotations, c.node().invisibleAnnotations);
  }

  private Optional<Advice> pointcut(
      String text, Lets lets, Method code, Method m, Gates.Notes notes) {
    if (m.owner().equals(code.owner())) {
      return Optional.empty();
    }
    PointcutMatcher matcher = new PointcutMatcher(types, names, m);
    switch (matcher.matches(text, code)) {
      case YES -> {
        return Optional.of(new Advice(code, lets, parameters(code, matcher.bound())));
      }
      case UNKNOWN -> {
        if (matcher.isUnresolved()) {
          notes.unresolved(
              code.key(),
              "which methods the pointcut \"" + text + "\" picks cannot be told before run time");
        }
      }
      case NO -> {}
    }
    return Optional.empty();
  }

  private List<Integer> parameters(Method code, Map<String, Integer> bound) {
    List<String> own = parameterNames.of(code);
    List<Integer> all = new ArrayList<>();
    Type[] given = code.parameterTypes();
    for (int i = 0; i < given.length; i++) {
      Integer argument = bound.get(own.get(i));
      all.add(
          argument != null
              ? argument
              : isJoinPoint(given[i].getInternalName()) ? Advice.JOIN_POINT : Advice.UNKNOWN);
    }
    return all;
  }

  private boolean isJoinPoint(String type) {
    for (ClassFile c : types.lineage(type)) {
      for (Method m : c.methods()) {
        if (names.is(Kind.ARGUMENTS, c.name(), m.node().name)
            || names.is(Kind.PROCEED, c.name(), m.node().name)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<ClassFile> aspects() {
    List<ClassFile> known = aspects;
    if (known == null) {
      known = marked(Kind.ASPECT);
      aspects = known;
    }
    return known;
  }

  /** Classes with an interceptor's method, however they are bound. */
  private List<ClassFile> interceptors() {
    List<ClassFile> known = interceptors;
    if (known == null) {
      known = new ArrayList<>();
      for (String c : types.index().mentioningTypes(names.all(Kind.AROUND_INVOKE))) {
        types.find(c).ifPresent(known::add);
      }
      interceptors = known;
    }
    return known;
  }

  /** Returns the methods of aspects and interceptors. */
  List<Method> code() {
    List<Method> all = new ArrayList<>();
    aspects().forEach(c -> all.addAll(c.methods()));
    interceptors().forEach(c -> all.addAll(c.methods()));
    advisors.all().forEach(b -> all.add(b.code()));
    web.all().forEach(b -> all.add(b.code()));
    return all;
  }

  private List<ClassFile> marked(Kind kind) {
    List<ClassFile> all = new ArrayList<>();
    for (String c : types.index().mentioningTypes(names.all(kind))) {
      types
          .find(c)
          .filter(f -> own(f).stream().anyMatch(a -> names.is(kind, Annotated.typeOf(a))))
          .ifPresent(all::add);
    }
    return all;
  }

  /** An interceptor and a method, or its class, carry the same binding, with the same values. */
  private boolean isBound(ClassFile interceptor, Method m) {
    Set<String> needed = bindings(own(interceptor));
    if (needed.isEmpty()
        || own(interceptor).stream()
            .noneMatch(a -> names.is(Kind.INTERCEPTOR, Annotated.typeOf(a)))) {
      return false;
    }
    Set<String> there = bindings(own(m));
    there.addAll(bindings(own(m.owner())));
    return there.containsAll(needed);
  }

  private Set<String> bindings(List<AnnotationNode> all) {
    Set<String> found = new TreeSet<>();
    for (AnnotationNode a : all) {
      boolean binding =
          types
              .find(Annotated.typeOf(a))
              .map(
                  c ->
                      own(c).stream()
                          .anyMatch(x -> names.is(Kind.INTERCEPTOR_BINDING, Annotated.typeOf(x))))
              .orElse(false);
      if (binding) {
        found.add(a.desc + (a.values == null ? "" : text(a.values)));
      }
    }
    return found;
  }

  private static String text(List<Object> values) {
    StringBuilder b = new StringBuilder();
    for (Object v : values) {
      b.append(v instanceof String[] e ? String.join(".", e) : String.valueOf(v)).append(';');
    }
    return b.toString();
  }

  private boolean isNamed(ClassFile interceptor, Method m) {
    List<AnnotationNode> all = new ArrayList<>(own(m));
    all.addAll(own(m.owner()));
    for (AnnotationNode a : all) {
      if (names.is(Kind.INTERCEPTORS, Annotated.typeOf(a))
          && Annotated.element(a, "value").orElse(null) instanceof List<?> l
          && l.contains(Type.getObjectType(interceptor.name()))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a call runs what the advice is about. */
  boolean isProceed(MethodKey key) {
    return means(Kind.PROCEED, key);
  }

  private boolean means(Kind kind, MethodKey key) {
    if (names.is(kind, key.owner(), key.name())) {
      return true;
    }
    for (ClassFile c : types.lineage(key.owner())) {
      if (names.is(kind, c.name(), key.name())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the accessors of a join point's type that answer this. */
  List<Method> accessors(Kind kind, String type) {
    List<Method> all = new ArrayList<>();
    for (ClassFile c : types.lineage(type)) {
      for (Method m : c.methods()) {
        if (m.node().desc.startsWith("()") && means(kind, new MethodKey(type, m.node().name, ""))) {
          all.add(m);
        }
      }
    }
    return all;
  }
}
