package io.purposebound.frameworks;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.frameworks.FrameworkNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;

/** Finds the security expressions of methods: their own, those they inherit, their class's. */
final class Gates {
  private static final Set<Kind> KINDS =
      Set.of(Kind.PRECONDITION, Kind.POSTCONDITION, Kind.PREFILTER, Kind.POSTFILTER);

  private final Declarations declarations;
  private final TypeHierarchy types;
  private final FrameworkNames names;

  /** What could not be understood. */
  interface Notes {
    void unresolved(MethodKey method, String message);
  }

  Gates(Declarations declarations, FrameworkNames names) {
    this.declarations = declarations;
    this.types = declarations.types();
    this.names = names;
  }

  List<Gate> of(Method m, Notes notes) {
    if (m.isSynthetic() || m.node().name.startsWith("<")) {
      return List.of();
    }
    List<Gate> all = new ArrayList<>();
    for (Method d : declarations.declarationsOf(m.key())) {
      List<AnnotationNode> own =
          Annotated.all(d.node().visibleAnnotations, d.node().invisibleAnnotations);
      List<AnnotationNode> ofClass =
          Annotated.all(d.owner().node().visibleAnnotations, d.owner().node().invisibleAnnotations);
      for (Kind kind :
          List.of(Kind.PRECONDITION, Kind.PREFILTER, Kind.POSTCONDITION, Kind.POSTFILTER)) {
        if (all.stream().noneMatch(g -> g.kind() == kind)) {
          gate(own, kind).or(() -> gate(ofClass, kind)).ifPresent(a -> add(a, kind, m, all, notes));
        }
      }
    }
    if (!all.isEmpty() && (m.isStatic() || m.is(Opcodes.ACC_PRIVATE))) {
      notes.unresolved(m.key(), "a static or private method is not intercepted");
      return List.of();
    }
    return all;
  }

  private void add(AnnotationNode a, Kind kind, Method m, List<Gate> all, Notes notes) {
    String text = Annotated.text(a, "value");
    Optional<Condition> c = SpelParser.parse(text);
    if (c.isPresent()) {
      all.add(new Gate(kind, text, c.get(), Annotated.text(a, "filterTarget")));
    } else if (text.contains("@")) {
      notes.unresolved(m.key(), "the expression \"" + text + "\" is not understood");
    }
  }

  /** The annotation itself, or one of the team's that carries it. */
  private Optional<AnnotationNode> gate(List<AnnotationNode> on, Kind kind) {
    for (AnnotationNode a : on) {
      String type = Annotated.typeOf(a);
      if (names.is(kind, type)) {
        return Optional.of(a);
      }
      if (names.of(type).filter(r -> KINDS.contains(r.kind())).isPresent()
          || type.startsWith("java/")) {
        continue;
      }
      Optional<ClassFile> meta = types.find(type);
      if (meta.isPresent()) {
        for (AnnotationNode up :
            Annotated.all(
                meta.get().node().visibleAnnotations, meta.get().node().invisibleAnnotations)) {
          if (names.is(kind, Annotated.typeOf(up))) {
            return Optional.of(up);
          }
        }
      }
    }
    return Optional.empty();
  }
}
