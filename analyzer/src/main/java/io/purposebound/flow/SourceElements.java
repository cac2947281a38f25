package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassIndex;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.PatternNames;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PolicyEntry;
import io.purposebound.policy.SourceEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The declared sources, found without reading the whole program: by the names that the policy
 * gives, and in the classes that carry annotations. Names come first and are cheap; what is
 * declared of a member is asked only where its name is one of a source's.
 */
final class SourceElements {
  private final TypeHierarchy types;
  private final Declarations declarations;
  private final Set<String> memberNames = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> parameterOwners = new HashSet<>();
  private final Set<String> candidates = new TreeSet<>();
  private final CarrierTypes carriers;
  private final PatternNames names;

  SourceElements(TypeHierarchy types, Declarations declarations) {
    this.types = types;
    this.declarations = declarations;
    this.carriers = new CarrierTypes(types);
    this.names = new PatternNames(types.index());
    ClassIndex index = types.index();
    Set<String> aliases = new TreeSet<>();
    for (PolicyEntry e : declarations.policy().annotationAliases()) {
      if (e instanceof SourceEntry) {
        aliases.addAll(names.classes(e.element().pattern()));
      }
    }
    index.annotated(aliases).forEach(this::annotated);
    for (SourceEntry e : declarations.policy().declarations().sources()) {
      named(e.element().kind(), e.element().pattern());
    }
    carriers.close();
    candidates.addAll(index.mentioningMembers(memberNames));
    candidates.addAll(carriers.mentioning());
    candidates.addAll(parameterOwners);
  }

  private void annotated(String name) {
    ClassFile c = types.find(name).orElse(null);
    if (c == null) {
      return;
    }
    for (FieldNode f : c.node().fields) {
      if (declarations.field(name, f.name).source().isPresent()) {
        memberNames.add(f.name);
        owners.add(name);
        carriers.add(name);
      }
    }
    for (Method m : c.methods()) {
      MethodDecls d = declarations.method(m.key());
      if (d.source().isPresent()) {
        memberNames.add(m.node().name);
        owners.add(name);
        if (m.node().desc.startsWith("()")) {
          carriers.add(name);
        }
      }
      if (hasSourceParameter(d)) {
        parameterOwners.addAll(types.programSubtypes(name));
      }
    }
    if (declarations.type(name).source().isPresent()) {
      carriers.add(name);
    }
  }

  private static boolean hasSourceParameter(MethodDecls d) {
    return d.parameters().stream().anyMatch(p -> p.source().isPresent());
  }

  private void named(ElementKind kind, MemberPattern p) {
    if (kind == ElementKind.ANNOTATION || kind == ElementKind.CONSTANT) {
      return;
    }
    if (kind == ElementKind.METHOD || kind == ElementKind.FIELD) {
      memberNames.addAll(names.members(p));
    }
    Set<String> named = names.classes(p);
    owners.addAll(named);
    for (String owner : named) {
      if (kind == ElementKind.TYPE || kind == ElementKind.FIELD || isAccessor(owner, p)) {
        carriers.add(owner);
      }
      if (kind == ElementKind.PARAMETER) {
        parameterOwners.addAll(types.programSubtypes(owner));
      }
    }
  }

  /** A source without parameters is data that an object of its class holds. */
  private boolean isAccessor(String owner, MemberPattern p) {
    ClassFile c = types.find(owner).orElse(null);
    if (c == null) {
      return false;
    }
    for (Method m : c.methods()) {
      if (m.node().desc.startsWith("()")
          && p.matchesMethod(c.binaryName(), m.node().name, m.node().desc)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the classes in which a source may be touched. */
  Set<String> candidates() {
    return candidates;
  }

  /** Returns the fields and methods whose values may carry personal data by their type. */
  Set<MethodKey> members() {
    return carriers.members();
  }

  /** Returns whether a method names a source, is given one, or handles what carries one. */
  boolean isTouching(Method m) {
    boolean given =
        parameterOwners.contains(m.owner().name())
            && hasSourceParameter(declarations.method(m.key()));
    if (given || carriers.isHandledBy(m)) {
      return true;
    }
    for (AbstractInsnNode i : types.code(m).instructions) {
      if (i instanceof MethodInsnNode c) {
        if (isSource(c.owner, c.name, c.desc)) {
          return true;
        }
      } else if (i instanceof FieldInsnNode f) {
        if (isSourceField(f.owner, f.name)) {
          return true;
        }
      } else if (i instanceof InvokeDynamicInsnNode d) {
        for (Object a : d.bsmArgs) {
          if (a instanceof org.objectweb.asm.Handle h
              && (h.getDesc().startsWith("(")
                  ? isSource(h.getOwner(), h.getName(), h.getDesc())
                  : isSourceField(h.getOwner(), h.getName()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isSourceField(String owner, String name) {
    return memberNames.contains(name)
        && isOwner(owner)
        && types
            .fieldOwner(owner, name)
            .filter(c -> declarations.field(c.name(), name).source().isPresent())
            .isPresent();
  }

  private boolean isSource(String owner, String name, String desc) {
    return memberNames.contains(name)
        && isOwner(owner)
        && declarations.method(owner, name, desc).source().isPresent();
  }

  /** Returns whether a class is, or is below, one in which a source is declared. */
  private boolean isOwner(String name) {
    Boolean is = known.get(name);
    if (is == null) {
      is = owners.contains(name);
      for (ClassFile c : types.lineage(name)) {
        is |= owners.contains(c.name());
      }
      known.put(name, is);
    }
    return is;
  }
}
