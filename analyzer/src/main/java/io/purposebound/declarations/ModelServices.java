package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.PackLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Interfaces of the program that a library implements so that calling them asks a model: those that
 * carry an annotation that says so, and those whose class the library's factory is given.
 */
final class ModelServices {
  static final String PURPOSE = "use_ai_system.inference";

  private final TypeHierarchy types;
  private final PackLibrary packs;
  private @Nullable Set<String> annotations;
  private @Nullable Set<String> given;

  ModelServices(TypeHierarchy types, PackLibrary packs) {
    this.types = types;
    this.packs = packs;
  }

  /** Returns whether calling this method of the program asks a model. */
  boolean isService(Method m) {
    ClassFile c = m.owner();
    if (!c.isProgram() || !c.isInterface() || !m.isAbstract() || packs.libraries().isEmpty()) {
      return false;
    }
    return given().contains(c.name()) || isAnnotated(c);
  }

  /** Returns the program's interfaces that a library implements to ask a model, sorted by name. */
  List<ClassFile> interfaces() {
    Set<String> candidates = new TreeSet<>(given());
    List<String> named = packs.serviceAnnotations().stream().map(n -> n.replace('.', '/')).toList();
    candidates.addAll(types.index().mentioningTypes(named));
    List<ClassFile> all = new ArrayList<>();
    for (String name : candidates) {
      types.find(name).filter(c -> c.isProgram() && c.isInterface()).ifPresent(all::add);
    }
    return all;
  }

  private synchronized Set<String> annotations() {
    if (annotations == null) {
      Set<String> all = new TreeSet<>();
      packs.serviceAnnotations().forEach(n -> all.add("L" + n.replace('.', '/') + ";"));
      annotations = all;
    }
    return annotations;
  }

  private boolean isAnnotated(ClassFile c) {
    Set<String> known = annotations();
    if (known.isEmpty()) {
      return false;
    }
    if (any(c.node().visibleAnnotations, known) || any(c.node().invisibleAnnotations, known)) {
      return true;
    }
    for (Method m : c.methods()) {
      if (any(m.node().visibleAnnotations, known)) {
        return true;
      }
      List<AnnotationNode>[] parameters = m.node().visibleParameterAnnotations;
      if (parameters != null) {
        for (List<AnnotationNode> p : parameters) {
          if (any(p, known)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean any(@Nullable List<AnnotationNode> annotations, Set<String> known) {
    return annotations != null && annotations.stream().anyMatch(a -> known.contains(a.desc));
  }

  /** The interfaces whose class constants stand right before a call of a factory. */
  synchronized Set<String> given() {
    if (given == null) {
      Set<String> found = new TreeSet<>();
      List<String> factories = packs.serviceFactories();
      if (!factories.isEmpty()) {
        for (String name : types.index().mentioning(keys(factories), true)) {
          types.find(name).ifPresent(c -> collect(c, factories, found));
        }
      }
      given = found;
    }
    return given;
  }

  /** The factories' methods with their descriptors. */
  private List<MethodKey> keys(List<String> factories) {
    List<MethodKey> keys = new ArrayList<>();
    for (String f : factories) {
      String owner = f.substring(0, f.indexOf('#')).replace('.', '/');
      String method = f.substring(f.indexOf('#') + 1);
      types
          .find(owner)
          .ifPresent(
              c -> {
                for (Method m : c.methods()) {
                  if (m.node().name.equals(method)) {
                    keys.add(m.key());
                  }
                }
              });
    }
    return keys;
  }

  private void collect(ClassFile c, List<String> factories, Set<String> found) {
    for (Method m : c.methods()) {
      String last = null;
      for (AbstractInsnNode i : types.code(m).instructions) {
        if (i instanceof LdcInsnNode l && l.cst instanceof Type t && t.getSort() == Type.OBJECT) {
          last = t.getInternalName();
        } else if (i instanceof MethodInsnNode call
            && last != null
            && factories.contains(call.owner.replace('/', '.') + "#" + call.name)) {
          found.add(last);
        }
      }
    }
  }
}
