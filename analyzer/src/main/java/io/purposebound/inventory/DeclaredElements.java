package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.CheckDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.Names;
import io.purposebound.declarations.ParameterDecls;
import io.purposebound.declarations.UseDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The elements that are declared to be something: those of the program itself, and those of its
 * libraries that the analysis met.
 */
public final class DeclaredElements {
  private final TypeHierarchy types;
  private final Declarations declarations;
  private final Set<String> uses = new TreeSet<>();
  private final Set<String> checks = new TreeSet<>();
  private final Set<String> trusted = new TreeSet<>();
  private final List<AcceptanceDecl> acceptances = new ArrayList<>();

  private DeclaredElements(TypeHierarchy types, Declarations declarations) {
    this.types = types;
    this.declarations = declarations;
  }

  /**
   * Collects the elements. To be called after the analysis: annotated elements of the program that
   * it never came by are looked up now, so that what is wrong in them is said too.
   */
  public static DeclaredElements of(TypeHierarchy types, Declarations declarations) {
    DeclaredElements all = new DeclaredElements(types, declarations);
    types.program().forEach(all::lookUp);
    declarations.methodsMet().forEach(all::add);
    declarations.fieldsMet().forEach(all::add);
    return all;
  }

  private void lookUp(ClassFile c) {
    if (has(c.node().visibleAnnotations) || has(c.node().invisibleAnnotations)) {
      acceptances.addAll(declarations.type(c.name()).accepted());
    }
    for (FieldNode f : c.node().fields) {
      if (has(f.visibleAnnotations) || has(f.invisibleAnnotations)) {
        acceptances.addAll(declarations.field(c.name(), f.name).accepted());
      }
    }
    boolean all = has(c.node().visibleAnnotations) || has(c.node().invisibleAnnotations);
    for (Method m : c.methods()) {
      if (!m.isSynthetic() && (all || isAnnotated(m.node()))) {
        declarations.method(m.key());
        acceptances.addAll(declarations.acceptedBy(m));
      }
    }
  }

  private static boolean isAnnotated(MethodNode m) {
    return has(m.visibleAnnotations)
        || has(m.invisibleAnnotations)
        || m.visibleParameterAnnotations != null
        || m.invisibleParameterAnnotations != null;
  }

  private static boolean has(@Nullable Collection<?> annotations) {
    return annotations != null && !annotations.isEmpty();
  }

  private void add(MethodKey key, MethodDecls decls) {
    if (key.name().indexOf('[') >= 0) {
      return; // a functional parameter: its method has it
    }
    decls.uses().forEach(this::add);
    decls.checks().forEach(this::add);
    decls.filtered().forEach(this::addFiltered);
    for (ParameterDecls p : decls.parameters()) {
      p.check().ifPresent(this::add);
      p.filtered().forEach(this::addFiltered);
    }
    if (decls.anonymizes()) {
      String owner =
          types
              .resolve(key.owner(), key.name(), key.desc())
              .map(m -> m.owner().name())
              .orElse(key.owner());
      trusted.add("@Anonymizes " + Names.method(owner, key.name(), key.desc()));
    }
  }

  private void add(String field, FieldDecls decls) {
    decls.uses().forEach(this::add);
    decls.check().ifPresent(this::add);
  }

  private void add(UseDecl use) {
    uses.add(use.element());
  }

  private void add(CheckDecl check) {
    checks.add(check.element());
    if (check.ambient()) {
      String purposes = String.join(", ", new TreeSet<>(check.purposes()));
      trusted.add(
          "@ConsentCheck(ambient = true) "
              + check.element()
              + " "
              + purposes
              + basis(check.basis()));
    }
  }

  private void addFiltered(DemandDecl d) {
    List<String> purposes = d.purposes().stream().map(p -> p.key()).sorted().toList();
    trusted.add(
        "@ConsentFiltered " + d.element() + " " + String.join(", ", purposes) + basis(d.basis()));
  }

  private static String basis(Object basis) {
    return " " + basis;
  }

  /**
   * Returns how many elements are sources; a record component is one, whatever javac makes of it.
   */
  public int sources() {
    Set<String> elements = new TreeSet<>();
    for (String element : declarations.sourceElements()) {
      if (!isOfComponent(element)) {
        elements.add(element);
      }
    }
    return elements.size();
  }

  /** Returns whether it is the accessor of a component or a parameter of its constructor. */
  private boolean isOfComponent(String element) {
    int hash = element.indexOf('#');
    if (hash < 0) {
      return false;
    }
    Optional<ClassFile> owner = types.find(element.substring(0, hash).replace('.', '/'));
    String member = element.substring(hash + 1);
    boolean accessor =
        member.endsWith("()")
            && declarations.sourceElements().contains(element.substring(0, element.length() - 2));
    return owner.isPresent()
        && owner.get().isRecord()
        && (accessor || (member.startsWith("<init>(") && member.endsWith("]")));
  }

  /** Returns how many elements are uses. */
  public int uses() {
    return uses.size();
  }

  /** Returns how many elements are checks. */
  public int checks() {
    return checks.size();
  }

  /** Returns the declarations that are taken on trust, as sorted lines. */
  public Set<String> trusted() {
    return trusted;
  }

  /** Returns the acceptances that annotations of the program declare. */
  public List<AcceptanceDecl> acceptances() {
    return acceptances.stream().distinct().toList();
  }
}
