package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.CheckDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.Names;
import io.purposebound.declarations.ParameterDecls;
import io.purposebound.declarations.SourceDecl;
import io.purposebound.declarations.TypeDecls;
import io.purposebound.declarations.UseDecl;
import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.MemberPattern;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Declared.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.tree.FieldNode;

/**
 * What the program's own annotations and the policy declare, as rows that two states of a program
 * can be compared by. What libraries declare is left out: it changes with what the analysis meets.
 */
public final class DeclaredRows {
  private final Declarations declarations;
  private final Annotated annotated;
  private final RecordComponents components;
  private final SortedSet<Declared> rows = new TreeSet<>();

  private DeclaredRows(TypeHierarchy types, Declarations declarations) {
    this.declarations = declarations;
    this.annotated = new Annotated(declarations);
    this.components = new RecordComponents(types, declarations);
  }

  /** Returns the rows, sorted. */
  public static List<Declared> of(TypeHierarchy types, Declarations declarations) {
    DeclaredRows all = new DeclaredRows(types, declarations);
    declarations.annotatedProgram().forEach(all::add);
    List<Declared> policy = PolicyRows.of(declarations.policy());
    // what is annotated as well is looked up with what the policy adds to it, and is there already
    policy.stream().filter(p -> !all.isThere(p)).toList().forEach(all.rows::add);
    all.rows.addAll(PolicyRows.requirements(declarations.policy(), all.rows));
    return List.copyOf(all.rows);
  }

  private boolean isThere(Declared row) {
    return rows.stream().anyMatch(r -> r.kind() == row.kind() && r.element().equals(row.element()));
  }

  private void add(ClassFile c) {
    boolean all = annotated.isDeclared(c.node().visibleAnnotations, c.node().invisibleAnnotations);
    if (all) {
      TypeDecls type = declarations.type(c.name());
      type.source().ifPresent(this::add);
      type.accepted().forEach(this::add);
      if (type.person()) {
        row(Kind.SUBJECT, c.binaryName());
      }
    }
    for (FieldNode f : c.node().fields) {
      if (annotated.isDeclared(f.visibleAnnotations, f.invisibleAnnotations)) {
        add(Names.field(c.name(), f.name), declarations.field(c.name(), f.name));
      }
    }
    for (Method m : c.methods()) {
      if (!m.isSynthetic() && (all || annotated.isDeclared(m.node()))) {
        boolean own = annotated.isDeclared(m.node());
        String name = Names.method(c.name(), m.node().name, m.node().desc);
        add(name, declarations.method(m.key()), own && !isOfRecord(c, m));
        declarations.acceptedBy(m).forEach(this::add);
      }
    }
  }

  /** The component's field says it already. */
  private static boolean isOfRecord(ClassFile c, Method m) {
    return c.isRecord()
        && (m.isConstructor()
            || (m.node().desc.startsWith("()") && c.field(m.node().name).isPresent()));
  }

  private void add(String name, FieldDecls decls) {
    decls.source().ifPresent(this::add);
    decls.check().ifPresent(this::add);
    decls.uses().forEach(this::add);
    decls.accepted().forEach(this::add);
    if (decls.notPersonal()) {
      row(Kind.NOT_PERSONAL, name);
    }
    if (decls.subject()) {
      row(Kind.SUBJECT, name);
    }
  }

  private void add(String name, MethodDecls decls, boolean own) {
    decls.source().ifPresent(this::add);
    decls.checks().forEach(this::add);
    decls.uses().forEach(this::add);
    decls.filtered().forEach(d -> add(Kind.FILTERED, d));
    decls.requires().forEach(d -> add(Kind.REQUIRES, d));
    if (own && decls.notPersonal()) {
      row(Kind.NOT_PERSONAL, name);
    }
    if (own && decls.subject()) {
      row(Kind.SUBJECT, name);
    }
    if (decls.anonymizes()) {
      row(Kind.ANONYMIZER, name);
    }
    for (int i = 0; i < decls.parameters().size(); i++) {
      add(name + "[" + i + "]", decls.parameters().get(i), own);
    }
  }

  private void add(String name, ParameterDecls decls, boolean own) {
    decls.source().ifPresent(this::add);
    decls.check().ifPresent(this::add);
    decls.filtered().forEach(d -> add(Kind.FILTERED, d));
    decls.requires().forEach(d -> add(Kind.REQUIRES, d));
    if (own && decls.notPersonal()) {
      row(Kind.NOT_PERSONAL, name);
    }
    if (own && decls.subject()) {
      row(Kind.SUBJECT, name);
    }
  }

  private void add(SourceDecl source) {
    if (!components.isPartOf(source.element())) {
      rows.add(
          new DeclaredRow(Kind.SOURCE, source.element())
              .with("sensitivity", source.sensitivity())
              .with("category", source.category())
              .purposes("collectedFor", source.purposes())
              .when(source.ofOwner(), "ofOwner")
              .build());
    }
  }

  private void add(UseDecl use) {
    rows.add(
        new DeclaredRow(Kind.USE, use.element())
            .purposes("purpose", use.purposes())
            .with("argument", arguments(use.arguments()))
            .with("recipient", use.recipient())
            .with("country", use.country())
            .build());
  }

  static String arguments(ArgumentSpec spec) {
    List<String> parts = new ArrayList<>();
    if (spec.all()) {
      parts.add("all");
    }
    if (spec.receiver()) {
      parts.add("receiver");
    }
    new TreeSet<>(spec.numbers()).forEach(n -> parts.add(n.toString()));
    return String.join(", ", parts);
  }

  private void add(CheckDecl check) {
    DeclaredRow row =
        new DeclaredRow(Kind.CHECK, check.element())
            .list("purpose", List.copyOf(new TreeSet<>(check.purposes())))
            .with("purposeParameter", check.purposeParameter() < 0 ? "" : check.purposeParameter())
            .with("basis", check.basis())
            .list("grantedWhen", List.copyOf(new TreeSet<>(check.grantedWhen())))
            .when(check.ambient(), "ambient")
            .list("subject", check.subjects().stream().map(String::valueOf).toList());
    check.members().forEach((member, purpose) -> row.with("member " + member, purpose));
    rows.add(row.build());
  }

  private void add(Kind kind, DemandDecl demand) {
    rows.add(
        new DeclaredRow(kind, demand.element())
            .purposes("purpose", demand.purposes())
            .with("basis", demand.basis())
            .build());
  }

  private void add(AcceptanceDecl acceptance) {
    rows.add(
        new DeclaredRow(Kind.ACCEPTED, acceptance.where())
            .purposes("purpose", acceptance.purposes())
            .with("source", acceptance.source().map(MemberPattern::toString).orElse(""))
            .with("use", acceptance.use().map(MemberPattern::toString).orElse(""))
            .with("reason", acceptance.reason())
            .with("approvedBy", acceptance.approvedBy())
            .with("expires", acceptance.expires().map(Object::toString).orElse(""))
            .build());
  }

  private void row(Kind kind, String element) {
    rows.add(new DeclaredRow(kind, element).build());
  }
}
