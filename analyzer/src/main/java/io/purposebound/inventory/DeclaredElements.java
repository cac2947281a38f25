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
import io.purposebound.policy.ElementRef;
import io.purposebound.policy.MemberPattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LineNumberNode;

/**
 * The elements that are declared to be something: those of the program itself, and those of its
 * libraries that the analysis met.
 */
public final class DeclaredElements {
  private final TypeHierarchy types;
  private final Declarations declarations;
  private final Annotated annotated;
  private final RecordComponents components;
  private final Set<String> uses = new TreeSet<>();
  private final Set<String> checks = new TreeSet<>();
  private final Set<String> trusted = new TreeSet<>();
  private final Map<AcceptanceDecl, String> acceptances = new LinkedHashMap<>();

  private DeclaredElements(TypeHierarchy types, Declarations declarations) {
    this.types = types;
    this.declarations = declarations;
    this.annotated = new Annotated(declarations);
    this.components = new RecordComponents(types, declarations);
  }

  /**
   * Collects the elements. To be called after the analysis: annotated elements of the program that
   * it never came by are looked up now, so that what is wrong in them is said too.
   */
  public static DeclaredElements of(TypeHierarchy types, Declarations declarations) {
    DeclaredElements all = new DeclaredElements(types, declarations);
    declarations.annotatedProgram().forEach(all::lookUp);
    declarations.policy().declarations().entries().forEach(e -> all.lookUp(e.element()));
    declarations.methodsMet().forEach(all::add);
    declarations.fieldsMet().forEach(all::add);
    return all;
  }

  private void lookUp(ClassFile c) {
    boolean all = annotated.isDeclared(c.node().visibleAnnotations, c.node().invisibleAnnotations);
    if (all) {
      accepted(declarations.type(c.name()).accepted(), c.sourcePath());
    }
    for (FieldNode f : c.node().fields) {
      if (annotated.isDeclared(f.visibleAnnotations, f.invisibleAnnotations)) {
        accepted(declarations.field(c.name(), f.name).accepted(), c.sourcePath());
      }
    }
    for (Method m : c.methods()) {
      if (!m.isSynthetic() && (all || annotated.isDeclared(m.node()))) {
        declarations.method(m.key());
        accepted(declarations.acceptedBy(m), place(m));
      }
    }
  }

  private void accepted(List<AcceptanceDecl> found, String place) {
    found.forEach(a -> acceptances.putIfAbsent(a, place));
  }

  /** Returns the source file of a method with the first line that the class file tells. */
  static String place(Method m) {
    return m.owner().sourcePath() + line(m);
  }

  private static String line(Method m) {
    return StreamSupport.stream(m.node().instructions.spliterator(), false)
        .filter(LineNumberNode.class::isInstance)
        .map(n -> ":" + ((LineNumberNode) n).line)
        .findFirst()
        .orElse("");
  }

  /** Looks up what the policy names, so that it counts also where nothing comes by. */
  private void lookUp(ElementRef e) {
    MemberPattern p = e.pattern();
    if (p.hasWildcardClass()) {
      return;
    }
    Optional<ClassFile> named = types.find(p.classPattern().replace('.', '/'));
    if (named.isEmpty()) {
      return;
    }
    ClassFile c = named.get();
    declarations.type(c.name());
    for (FieldNode f : c.node().fields) {
      if (p.matchesField(c.binaryName(), f.name)) {
        declarations.field(c.name(), f.name);
      }
    }
    for (Method m : c.methods()) {
      if (p.matchesMethod(c.binaryName(), m.node().name, m.node().desc)) {
        declarations.method(m.key());
      }
    }
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
      if (!components.isPartOf(element)) {
        elements.add(element);
      }
    }
    return elements.size();
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

  /** Returns the acceptances that annotations of the program declare, with their places. */
  public Map<AcceptanceDecl, String> acceptances() {
    return Collections.unmodifiableMap(acceptances);
  }
}
