package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which bodies a call can reach (class hierarchy analysis, Dean, Grove and Chambers 1995). */
final class Dispatcher {
  private static final int MAX_TARGETS = 16;

  private final TypeHierarchy types;
  private final Map<String, Optional<Method>> functional = new ConcurrentHashMap<>();
  private final Map<MethodKey, List<Method>> virtual = new ConcurrentHashMap<>();

  Dispatcher(TypeHierarchy types) {
    this.types = types;
  }

  /** Returns the one method that a static, special or exactly typed call reaches. */
  Optional<Method> exact(String type, MethodKey key) {
    return types
        .resolve(type, key.name(), key.desc())
        .filter(
            m ->
                !m.isAbstract() && !m.is(Opcodes.ACC_NATIVE) && types.isAnalysed(m.owner().name()));
  }

  /** Returns the bodies in the program and its libraries that a virtual call may reach. */
  List<Method> virtual(JavaType receiver, MethodKey key) {
    String type =
        receiver.equals(JavaType.OBJECT)
                || receiver.isArray()
                || !types.isSubtype(receiver.name(), key.owner())
            ? key.owner()
            : receiver.name();
    return virtual.computeIfAbsent(
        new MethodKey(type, key.name(), key.desc()), k -> compute(type, key));
  }

  private List<Method> compute(String type, MethodKey key) {
    if (type.startsWith("java/") || type.startsWith("[")) {
      return List.of();
    }
    Optional<ClassFile> declared = types.find(type);
    boolean isFunctional =
        declared.map(ClassFile::isInterface).orElse(false) && functionalMethod(type).isPresent();
    Set<Method> targets = new LinkedHashSet<>();
    Set<String> below = new LinkedHashSet<>(types.programSubtypes(type));
    if (declared.isPresent() && !declared.get().isProgram()) {
      if (declared.get().isAbstract() || below.size() <= 1) {
        below.addAll(types.dependencySubtypes(type));
      }
    }
    for (String name : below) {
      Optional<ClassFile> c = types.find(name);
      if (c.isEmpty() || c.get().isAbstract() || (isFunctional && c.get().isAnonymous())) {
        continue;
      }
      exact(name, key).ifPresent(targets::add);
      if (targets.size() > MAX_TARGETS) {
        return List.of();
      }
    }
    if (targets.isEmpty() && declared.isPresent()) {
      // only default methods, or a class that nothing at hand instantiates
      exact(type, key).ifPresent(targets::add);
    }
    return new ArrayList<>(targets);
  }

  /** Returns the one abstract method of a functional interface. */
  Optional<Method> functionalMethod(String type) {
    return functional.computeIfAbsent(type, this::findFunctionalMethod);
  }

  private Optional<Method> findFunctionalMethod(String type) {
    Optional<ClassFile> c = types.find(type);
    if (c.isEmpty() || !c.get().isInterface()) {
      return Optional.empty();
    }
    Method found = null;
    for (ClassFile up : types.lineage(type)) {
      if (!up.isInterface()) {
        continue;
      }
      for (Method m : up.methods()) {
        if (m.isAbstract() && !isObjectMethod(m) && !isImplemented(type, m)) {
          if (found != null && !found.node().name.equals(m.node().name)) {
            return Optional.empty();
          }
          found = found == null ? m : found;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean isImplemented(String type, Method m) {
    return types
        .resolve(type, m.node().name, m.node().desc)
        .filter(r -> !r.isAbstract() && r.owner().isInterface())
        .isPresent();
  }

  private static boolean isObjectMethod(Method m) {
    String n = m.node().name;
    return n.equals("equals") || n.equals("hashCode") || n.equals("toString");
  }

  /** Returns the body that an object of this class runs when used as a function. */
  Optional<Method> asFunction(String type, int arguments) {
    for (ClassFile up : types.lineage(type)) {
      if (up.isInterface()) {
        Optional<Method> sam = functionalMethod(up.name());
        if (sam.isPresent() && sam.get().parameterTypes().length == arguments) {
          Optional<Method> body = exact(type, sam.get().key());
          if (body.isPresent()) {
            return body;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether the type is an interface with one abstract method. */
  boolean isFunctional(@Nullable JavaType type) {
    return type != null && !type.isPrimitive() && functionalMethod(type.name()).isPresent();
  }
}
