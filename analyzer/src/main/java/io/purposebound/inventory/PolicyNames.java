package io.purposebound.inventory;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.policy.AcceptedEntry;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.ElementRef;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PatternRef;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyEntry;
import io.purposebound.policy.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;

/**
 * Finds the names of a policy that mean nothing on the class path: most are slips, and a slip
 * leaves data unprotected without a word. Looks at the classes themselves, whatever the analysis
 * came by.
 */
public final class PolicyNames {
  private final TypeHierarchy types;
  private final KnownNames known;

  /**
   * @param types the classes
   * @param classPath their names
   */
  public PolicyNames(TypeHierarchy types, ClassPath classPath) {
    this.types = types;
    this.known = new KnownNames(types, classPath);
  }

  /** Which kind of element a name has to name. */
  private enum Kind {
    TYPE,
    METHOD,
    FIELD,
    ANY
  }

  /** Adds a note for each name that means nothing. */
  public void check(Policy policy, RunNotes notes) {
    for (PolicyEntry e : policy.declarations().entries()) {
      check(e.element(), notes);
    }
    for (AcceptedEntry e : policy.accepted()) {
      Stream.of(e.source(), e.use())
          .flatMap(Optional::stream)
          .forEach(p -> check(p.pattern(), Kind.ANY, -1, p.position(), notes));
    }
    for (PatternRef p : policy.scope().entries()) {
      check(p.pattern(), Kind.METHOD, -1, p.position(), notes);
    }
    for (PatternRef p : policy.scope().exclude()) {
      check(p.pattern(), Kind.TYPE, -1, p.position(), notes);
    }
  }

  private void check(ElementRef e, RunNotes notes) {
    Kind kind =
        switch (e.kind()) {
          case TYPE, ANNOTATION -> Kind.TYPE;
          case METHOD, PARAMETER -> Kind.METHOD;
          case FIELD, CONSTANT -> Kind.FIELD;
        };
    if (e.kind() == ElementKind.ANNOTATION && known.isCarried(e.pattern())) {
      return;
    }
    int index = e.kind() == ElementKind.PARAMETER ? e.parameterIndex() : -1;
    check(e.pattern(), kind, index, e.position(), notes);
  }

  private void check(MemberPattern p, Kind kind, int parameter, Position position, RunNotes notes) {
    fault(p, kind, parameter)
        .ifPresent(f -> notes.warn("UnmatchedName", RunNotes.where(position), "'" + p + "' " + f));
  }

  /** Adds a note where the name of an annotation's element means nothing. */
  public void check(MemberPattern p, String where, RunNotes notes) {
    fault(p, Kind.ANY, -1)
        .ifPresent(f -> notes.warn("UnmatchedName", where, "source = \"" + p + "\" " + f));
  }

  private Optional<String> fault(MemberPattern p, Kind kind, int parameter) {
    Kind wanted = p.isClassPattern() ? Kind.TYPE : kind;
    List<String> classes = known.classes(p);
    if (classes.isEmpty()) {
      return Optional.of(
          p.hasWildcardClass()
              ? "names no class on the class path: check the name and the class path"
              : "names no class on the class path" + known.likeClass(p.classPattern()));
    }
    if (wanted == Kind.TYPE) {
      return Optional.empty();
    }
    boolean tooFew = false;
    for (String name : classes) {
      for (ClassFile c : types.lineage(name)) {
        if (wanted != Kind.METHOD && hasField(p, name, c)) {
          return Optional.empty();
        }
        for (Method m : wanted == Kind.FIELD ? List.<Method>of() : c.methods()) {
          if (p.matchesMethod(name.replace('/', '.'), m.node().name, m.node().desc)) {
            if (parameter < Type.getArgumentTypes(m.node().desc).length) {
              return Optional.empty();
            }
            tooFew = true;
          }
        }
      }
    }
    return Optional.of(
        tooFew
            ? "has no parameter " + parameter + ": parameters are counted from 0"
            : noMember(p, wanted, classes));
  }

  private static boolean hasField(MemberPattern p, String name, ClassFile c) {
    for (FieldNode f : c.node().fields) {
      if (p.matchesField(name.replace('/', '.'), f.name)) {
        return true;
      }
    }
    return false;
  }

  private String noMember(MemberPattern p, Kind wanted, List<String> classes) {
    String member =
        switch (wanted) {
          case METHOD -> "method";
          case FIELD -> "field";
          case TYPE, ANY -> "field or method";
        };
    if (classes.size() > 1 || p.hasWildcardClass()) {
      return "names no " + member + " of the classes that it names: check the name";
    }
    return "names no "
        + member
        + " of that class"
        + known.likeMember(p, classes.get(0), wanted != Kind.METHOD, wanted != Kind.FIELD);
  }
}
