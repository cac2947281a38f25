package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.ir.Sym;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PurposeKeyEntry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.tree.FieldNode;

/**
 * Which purposes constants stand for. Constants are inlined by javac, so strings and numbers are
 * known by value.
 */
final class PurposeConstants {
  private final AnnotationReader annotations;
  private volatile Map<Object, String> byValue = Map.of();
  private volatile boolean indexed;

  PurposeConstants(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  Optional<String> of(Object constant, TypeHierarchy types, Policy policy) {
    if (constant instanceof Sym.Named named) {
      Optional<String> key =
          types
              .find(named.owner())
              .flatMap(c -> c.field(named.name()).flatMap(f -> keyOf(c, f, policy)));
      if (key.isPresent()) {
        return key;
      }
      return Optional.empty();
    }
    index(types, policy);
    String key = byValue.get(constant);
    if (key != null) {
      return Optional.of(key);
    }
    return constant instanceof String s
        ? policy.purposes().find(s).map(p -> p.key())
        : Optional.empty();
  }

  private Optional<String> keyOf(ClassFile c, FieldNode f, Policy policy) {
    Optional<String> annotated =
        annotations
            .read(f.visibleAnnotations, f.invisibleAnnotations)
            .first("PurposeKey")
            .map(m -> m.string("value", ""));
    if (annotated.isPresent()) {
      return annotated;
    }
    for (PurposeKeyEntry e : policy.declarations().purposeKeys()) {
      if (e.element().pattern().matchesField(c.binaryName(), f.name)) {
        return Optional.of(e.key().key());
      }
    }
    return Optional.empty();
  }

  private void index(TypeHierarchy types, Policy policy) {
    if (indexed) {
      return;
    }
    Map<Object, String> found = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
    for (ClassFile c : types.program()) {
      indexClass(c, policy, found);
    }
    for (PurposeKeyEntry e : policy.declarations().purposeKeys()) {
      if (!e.element().pattern().hasWildcardClass()) {
        types
            .find(e.element().pattern().classPattern().replace('.', '/'))
            .ifPresent(c -> indexClass(c, policy, found));
      }
    }
    byValue = found;
    indexed = true;
  }

  private void indexClass(ClassFile c, Policy policy, Map<Object, String> found) {
    for (FieldNode f : c.node().fields) {
      if (f.value != null) {
        keyOf(c, f, policy).ifPresent(k -> found.putIfAbsent(f.value, k));
      }
    }
  }
}
