package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.Names;
import io.purposebound.policy.AnonymizerEntry;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.ElementRef;
import io.purposebound.policy.FilteredEntry;
import io.purposebound.policy.NotPersonalEntry;
import io.purposebound.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/**
 * Finds {@code @ConsentFiltered}, {@code @Anonymizes} and {@code @NotPersonal} on what no code
 * refers to any more, and policy entries that say the same of it. They should go before somebody
 * calls it again and trusts them.
 *
 * <p>Only what is certain is said: see {@link Outside} for what others may call, and {@link
 * MemberMentions} for what counts as a reference. Parameters are left out: what nobody calls is an
 * entry, and there they count.
 */
public final class UnusedDeclarations {
  private final TypeHierarchy types;
  private final Declarations declarations;
  private final Annotated annotated;
  private final Outside outside;
  private final List<Candidate> candidates = new ArrayList<>();

  /** A declaration that counts for nothing where code mentions none of its members. */
  private record Candidate(String where, String names, List<Method> methods, List<String> fields) {
    boolean isMet(MemberMentions mentions) {
      return methods.stream().anyMatch(mentions::has)
          || fields.stream().anyMatch(mentions::hasField);
    }
  }

  /**
   * @param severalRoots whether the classes of several modules are judged as one program
   */
  public UnusedDeclarations(TypeHierarchy types, Declarations declarations, boolean severalRoots) {
    this.types = types;
    this.declarations = declarations;
    this.annotated = new Annotated(declarations);
    this.outside = new Outside(types, declarations, severalRoots);
  }

  /** Adds a note for each declaration that nothing meets. */
  public void check(RunNotes notes) {
    declarations.annotatedProgram().forEach(this::annotations);
    declarations.policy().declarations().entries().forEach(this::entry);
    if (candidates.isEmpty()) {
      return;
    }
    Set<String> members = new TreeSet<>();
    for (Candidate c : candidates) {
      c.methods().forEach(m -> members.add(m.node().name));
      members.addAll(c.fields());
    }
    MemberMentions mentions = new MemberMentions(types, members);
    for (Candidate c : candidates) {
      if (!c.isMet(mentions)) {
        notes.warn(
            "UnusedDeclaration",
            c.where(),
            "no code refers to "
                + c.names()
                + " any more: remove this declaration, or mend what it names");
      }
    }
  }

  private void annotations(ClassFile c) {
    for (FieldNode f : c.node().fields) {
      if (annotated.isDeclared(f.visibleAnnotations, f.invisibleAnnotations) && isIdle(c, f)) {
        String where = "@NotPersonal on " + Names.field(c.name(), f.name);
        String names = Names.shortName(c.name(), f.name) + " (" + c.sourcePath() + ")";
        candidates.add(new Candidate(where, names, List.of(), List.of(f.name)));
      }
    }
    for (Method m : c.methods()) {
      if (!m.isSynthetic() && annotated.isDeclared(m.node()) && !outside.mayCall(m)) {
        MethodDecls d = declarations.method(m.key());
        if (d.anonymizes()) {
          add("@Anonymizes", m);
        }
        if (!d.filtered().isEmpty()) {
          add("@ConsentFiltered", m);
        }
        if (d.notPersonal() && isOnlyCalled(m)) {
          add("@NotPersonal", m);
        }
      }
    }
  }

  private void add(String annotation, Method m) {
    candidates.add(
        new Candidate(
            annotation + " on " + Names.method(m.owner().name(), m.node().name, m.node().desc),
            Names.shortName(m.owner().name(), m.node().name)
                + " ("
                + DeclaredElements.place(m)
                + ")",
            List.of(m),
            List.of()));
  }

  private void entry(PolicyEntry e) {
    ElementRef named = e.element();
    if (!(e instanceof FilteredEntry
            || e instanceof AnonymizerEntry
            || e instanceof NotPersonalEntry)
        || named.pattern().hasWildcardClass()) {
      return;
    }
    ClassFile c = types.find(named.pattern().classPattern().replace('.', '/')).orElse(null);
    if (c == null) {
      return;
    }
    List<Method> methods = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    if (named.kind() == ElementKind.METHOD) {
      c.methods().stream()
          .filter(m -> named.pattern().matchesMethod(c.binaryName(), m.node().name, m.node().desc))
          .forEach(methods::add);
      if (methods.stream().anyMatch(m -> mayBeMet(m, e instanceof NotPersonalEntry))) {
        return;
      }
    } else if (named.kind() == ElementKind.FIELD) {
      for (FieldNode f : c.node().fields) {
        if (named.pattern().matchesField(c.binaryName(), f.name)) {
          if (!c.isProgram() || !isIdle(c, f)) {
            return;
          }
          fields.add(f.name);
        }
      }
    }
    if (!methods.isEmpty() || !fields.isEmpty()) {
      candidates.add(
          new Candidate(
              RunNotes.where(named.position()), named.pattern().toString(), methods, fields));
    }
  }

  private boolean mayBeMet(Method m, boolean notPersonal) {
    if (notPersonal && !isOnlyCalled(m)) {
      return true;
    }
    return m.owner().isProgram()
        ? outside.mayCall(m)
        : !outside.isAllModules() || isCalledByLibraries(m);
  }

  /** Its library may call it by any of its names. */
  private boolean isCalledByLibraries(Method m) {
    return types.index().mentioningMembers(List.of(m.node().name)).stream()
        .anyMatch(n -> !types.index().isProgram(n));
  }

  /** An accessor speaks for its field, or for what implements it, called or not. */
  private boolean isOnlyCalled(Method m) {
    return !m.node().desc.startsWith("()")
        || (!m.isAbstract() && declarations.getterField(m).isEmpty());
  }

  /**
   * Whether a field that no code reads or writes can hold nothing personal: a serializer may fill
   * it, and what its type declares is there all the same.
   */
  private boolean isIdle(ClassFile c, FieldNode f) {
    FieldDecls d = declarations.field(c.name(), f.name);
    return d.notPersonal()
        && (f.desc.length() == 1 || f.desc.startsWith("Ljava/lang/"))
        && !Type.getType(f.desc).equals(Type.getType(Object.class))
        && declarations.type(c.name()).source().isEmpty()
        && !outside.mayAccess(c, f);
  }
}
