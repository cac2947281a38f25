package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.AnnotationReader.Found;
import io.purposebound.policy.FlowEntry;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Puts together what annotations and policy entries say of one element. */
final class DeclarationReader {
  private final TypeHierarchy types;
  private final AnnotationReader annotations;
  private final DeclarationFactory factory;
  private final PurposeConstants purposeKeys;
  private final Function<String, List<PolicyEntry>> typeEntries;
  private final List<AcceptanceDecl> policyAcceptances;

  DeclarationReader(
      TypeHierarchy types,
      AnnotationReader annotations,
      Policy policy,
      Function<String, List<PolicyEntry>> typeEntries,
      DeclarationProblems problems) {
    this.types = types;
    this.typeEntries = typeEntries;
    this.annotations = annotations;
    this.factory = new DeclarationFactory(policy, problems);
    this.purposeKeys = new PurposeConstants(annotations);
    this.policyAcceptances = policy.accepted().stream().flatMap(factory::acceptance).toList();
  }

  boolean isDeclared(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    Found found = annotations.read(visible, invisible);
    return !found.meanings().isEmpty() || !found.entries().isEmpty();
  }

  PurposeConstants purposeKeys() {
    return purposeKeys;
  }

  List<AcceptanceDecl> policyAcceptances() {
    return policyAcceptances;
  }

  FieldDecls field(ClassFile c, FieldNode f, List<PolicyEntry> byPolicy) {
    ElementDraft d = new ElementDraft(factory, Names.field(c.name(), f.name), shortName(c, f.name));
    d.add(annotations.read(f.visibleAnnotations, f.invisibleAnnotations));
    component(c, f.name).ifPresent(d::add);
    d.addEntries(byPolicy);
    return d.field(f.desc);
  }

  private static String shortName(ClassFile c, String member) {
    return Names.shortName(c.name(), member);
  }

  private Optional<Found> component(ClassFile c, String name) {
    if (c.node().recordComponents != null) {
      for (RecordComponentNode r : c.node().recordComponents) {
        if (r.name.equals(name)) {
          return Optional.of(annotations.read(r.visibleAnnotations, r.invisibleAnnotations));
        }
      }
    }
    return Optional.empty();
  }

  FieldDecls merge(FieldDecls own, MethodDecls getter) {
    return new FieldDecls(
        own.source().isPresent() ? own.source() : getter.source(),
        own.notPersonal() || getter.notPersonal(),
        own.subject() || getter.subject(),
        own.forPurpose() || getter.forPurpose(),
        own.ofOwner() || getter.ofOwner(),
        own.check(),
        own.uses(),
        own.accepted());
  }

  MethodDecls method(MethodKey key, List<Method> declared, List<PolicyEntry> byPolicy) {
    String element =
        declared.isEmpty()
            ? Names.method(key.owner(), key.name(), key.desc())
            : nameOf(declared.get(0));
    String owner = declared.isEmpty() ? key.owner() : declared.get(0).owner().name();
    int parameters = org.objectweb.asm.Type.getArgumentTypes(key.desc()).length;
    ElementDraft d = new ElementDraft(factory, element, Names.shortName(owner, key.name()));
    List<ElementDraft> params = new ArrayList<>();
    for (int i = 0; i < parameters; i++) {
      params.add(new ElementDraft(factory, element + "[" + i + "]", d.shortName() + "[" + i + "]"));
    }
    for (Method m : declared) {
      MethodNode n = m.node();
      Found own = annotations.read(n.visibleAnnotations, n.invisibleAnnotations);
      d.addNamed(own, nameOf(m), shortName(m.owner(), n.name));
      for (int i = 0; i < parameters; i++) {
        Found p = annotations.read(at(n, true, i, parameters), at(n, false, i, parameters));
        if (isCanonicalConstructor(m, parameters)) {
          // javac copies the component's annotation: the component is the one source
          p = withoutSource(p);
        }
        params.get(i).addNamed(p, nameOf(m) + "[" + i + "]", parameterName(m, i));
      }
      addFromRecord(m, d, params);
      addFromTypes(m, d);
    }
    d.addEntries(byPolicy.stream().filter(e -> !isParameter(e)).toList());
    for (PolicyEntry e : byPolicy) {
      if (isParameter(e) && e.element().parameterIndex() < params.size()) {
        params.get(e.element().parameterIndex()).addEntries(List.of(e));
      }
    }
    List<ParameterDecls> ps = new ArrayList<>();
    for (int i = 0; i < params.size(); i++) {
      ps.add(params.get(i).parameter());
    }
    List<FlowEntry> flows = new ArrayList<>();
    for (PolicyEntry e : byPolicy) {
      if (e instanceof FlowEntry f) {
        flows.add(f);
      }
    }
    return d.method(key, ps, params, flows);
  }

  private static boolean isCanonicalConstructor(Method m, int parameters) {
    return m.isConstructor()
        && m.owner().isRecord()
        && m.owner().node().recordComponents != null
        && m.owner().node().recordComponents.size() == parameters;
  }

  private static Found withoutSource(Found p) {
    return new Found(
        p.meanings().stream().filter(x -> !x.name().equals("PersonalData")).toList(),
        p.entries().stream()
            .filter(x -> !(x instanceof io.purposebound.policy.SourceEntry))
            .toList());
  }

  private static boolean isParameter(PolicyEntry e) {
    return e.element().kind() == io.purposebound.policy.ElementKind.PARAMETER;
  }

  private static String nameOf(Method m) {
    return Names.method(m.owner().name(), m.node().name, m.node().desc);
  }

  private static String parameterName(Method m, int index) {
    if (m.node().localVariables != null) {
      int slot = m.isStatic() ? 0 : 1;
      org.objectweb.asm.Type[] ts = m.parameterTypes();
      for (int i = 0; i < index; i++) {
        slot += ts[i].getSize();
      }
      for (var v : m.node().localVariables) {
        if (v.index == slot) {
          return shortName(m.owner(), m.node().name) + "(" + v.name + ")";
        }
      }
    }
    return shortName(m.owner(), m.node().name) + "[" + index + "]";
  }

  private static @Nullable List<AnnotationNode> at(MethodNode n, boolean visible, int i, int all) {
    List<AnnotationNode>[] lists =
        visible ? n.visibleParameterAnnotations : n.invisibleParameterAnnotations;
    int count = visible ? n.visibleAnnotableParameterCount : n.invisibleAnnotableParameterCount;
    if (lists == null) {
      return null;
    }
    // javac leaves out synthetic leading parameters of inner classes and enums
    int shift = all - (count > 0 ? count : lists.length);
    int index = i - Math.max(0, shift);
    return index >= 0 && index < lists.length ? lists[index] : null;
  }

  private void addFromRecord(Method m, ElementDraft d, List<ElementDraft> params) {
    ClassFile c = m.owner();
    if (c.node().recordComponents == null || !c.isRecord()) {
      return;
    }
    String name = m.node().name;
    if (m.node().desc.startsWith("()")) {
      if (c.field(name).isPresent()) {
        component(c, name).ifPresent(d::add);
        FieldNode f = c.field(name).get();
        d.add(annotations.read(f.visibleAnnotations, f.invisibleAnnotations));
      }
    } else if (m.isConstructor() && params.size() == c.node().recordComponents.size()) {
      for (int i = 0; i < params.size(); i++) {
        String component = c.node().recordComponents.get(i).name;
        Optional<Found> found = component(c, component);
        if (found.isPresent()) {
          params.get(i).addComponent(found.get());
        }
        if (c.field(component).isPresent()) {
          FieldNode f = c.field(component).get();
          params
              .get(i)
              .addComponent(annotations.read(f.visibleAnnotations, f.invisibleAnnotations));
        }
      }
    }
  }

  /** Uses and demands declared on a type hold for its public methods and constructors. */
  private void addFromTypes(Method m, ElementDraft d) {
    if (!m.is(Opcodes.ACC_PUBLIC) && !m.owner().isInterface()) {
      return;
    }
    if (m.isSynthetic() || m.is(Opcodes.ACC_PRIVATE) || m.node().name.equals("<clinit>")) {
      return;
    }
    if (isObjectMethod(m.node())) {
      return;
    }
    ClassFile c = m.owner();
    Found onType = annotations.read(c.node().visibleAnnotations, c.node().invisibleAnnotations);
    d.addFromType(onType, nameOf(m), shortName(c, m.node().name));
    d.addFromType(
        new Found(List.of(), typeEntries.apply(c.name())), nameOf(m), shortName(c, m.node().name));
  }

  private static boolean isObjectMethod(MethodNode m) {
    return switch (m.name + m.desc) {
      case "equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;" -> true;
      default -> false;
    };
  }

  MethodDecls functionalCheck(Optional<CheckDecl> check) {
    return new MethodDecls(
        Optional.empty(),
        false,
        false,
        false,
        false,
        false,
        false,
        check.stream().map(CheckDecl::ofFirstArgument).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  TypeDecls type(TypeDecls above, ClassFile c, List<PolicyEntry> byPolicy, boolean itself) {
    ElementDraft d = new ElementDraft(factory, c.binaryName(), Names.simpleName(c.name()));
    d.add(annotations.read(c.node().visibleAnnotations, c.node().invisibleAnnotations));
    d.addEntries(byPolicy);
    return d.type(above, itself);
  }

  List<AcceptanceDecl> acceptances(Method m) {
    ElementDraft d = new ElementDraft(factory, nameOf(m), "");
    d.add(annotations.read(m.node().visibleAnnotations, m.node().invisibleAnnotations));
    return d.acceptances();
  }

  TypeHierarchy types() {
    return types;
  }
}
