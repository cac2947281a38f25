package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.PatternNames;
import io.purposebound.policy.ElementRef;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The declared uses, found as sources are ({@link SourceElements}): by name first; what is declared
 * of a member is asked only where its name is one of a use's. A demand of consent counts as a use.
 */
final class UseElements {
  private final TypeHierarchy types;
  private final Declarations declarations;
  private final Set<String> names = new HashSet<>();

  UseElements(TypeHierarchy types, Declarations declarations) {
    this.types = types;
    this.declarations = declarations;
    PatternNames patterns = new PatternNames(types.index());
    declarations.policy().declarations().uses().forEach(e -> named(e.element(), patterns));
    declarations.policy().declarations().requires().forEach(e -> named(e.element(), patterns));
    declarations.annotated().forEach(this::annotated);
    names.addAll(declarations.packs().methodNames());
    if (!declarations.packs().serviceAnnotations().isEmpty()
        || !declarations.packs().serviceFactories().isEmpty()) {
      declarations.serviceInterfaces().forEach(c -> c.methods().forEach(this::name));
    }
  }

  private void named(ElementRef e, PatternNames patterns) {
    if (e.pattern().isClassPattern()) {
      for (String owner : patterns.classes(e.pattern())) {
        types.find(owner).ifPresent(c -> c.methods().forEach(this::name));
      }
    } else {
      names.addAll(patterns.members(e.pattern()));
    }
  }

  private void annotated(ClassFile c) {
    c.node().fields.stream()
        .filter(f -> !declarations.field(c.name(), f.name).uses().isEmpty())
        .forEach(f -> names.add(f.name));
    c.methods().stream().filter(m -> isUse(declarations.method(m.key()))).forEach(this::name);
  }

  private void name(Method m) {
    names.add(m.node().name);
  }

  private static boolean isUse(MethodDecls d) {
    return !d.uses().isEmpty()
        || !d.requires().isEmpty()
        || d.parameters().stream().anyMatch(p -> !p.requires().isEmpty());
  }

  /** Returns the names of members of which one is a use. */
  Set<String> names() {
    return names;
  }

  /** Returns whether a method is a use itself or names one. */
  boolean isTouching(Method m) {
    if (names.contains(m.node().name) && isUse(declarations.method(m.key()))) {
      return true;
    }
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c) {
        if (isUse(c.owner, c.name, c.desc)) {
          return true;
        }
      } else if (i instanceof FieldInsnNode f) {
        if (isUseField(f.owner, f.name)) {
          return true;
        }
      } else if (i instanceof InvokeDynamicInsnNode d) {
        for (Object a : d.bsmArgs) {
          if (a instanceof Handle h
              && h.getDesc().startsWith("(")
              && isUse(h.getOwner(), h.getName(), h.getDesc())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isUse(String owner, String name, String desc) {
    return names.contains(name) && isUse(declarations.method(owner, name, desc));
  }

  private boolean isUseField(String owner, String name) {
    return names.contains(name)
        && types
            .fieldOwner(owner, name)
            .filter(c -> !declarations.field(c.name(), name).uses().isEmpty())
            .isPresent();
  }
}
