package io.purposebound.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts annotations on elements of one source file; all else of it stays as it is. */
final class AnnotationEdits {
  private final SourceFix file;
  private final Map<Integer, List<String>> above = new TreeMap<>();
  private final Map<Integer, Map<Integer, String>> within = new TreeMap<>();
  private final Set<String> imports = new TreeSet<>();

  AnnotationEdits(SourceFix file) {
    this.file = file;
  }

  /** Plans one annotation; returns whether there is such an element that has none of it yet. */
  boolean add(SourceFix.Annotated wanted) {
    Optional<? extends NodeWithAnnotations<?>> found =
        file.type(wanted.type()).flatMap(t -> element(t, wanted));
    if (found.isEmpty() || isSaidAlready(found.get(), wanted)) {
      return found.isPresent();
    }
    Node node = (Node) found.get();
    Position at = node.getRange().map(r -> r.begin).orElseThrow();
    String line = file.lines().get(at.line - 1);
    String before = line.substring(0, at.column - 1);
    if (before.isBlank() && !(node instanceof Parameter)) {
      above.computeIfAbsent(at.line, l -> new ArrayList<>()).add(before + wanted.annotation());
    } else {
      within
          .computeIfAbsent(at.line, l -> new TreeMap<>(Collections.reverseOrder()))
          .merge(at.column, wanted.annotation() + " ", (a, b) -> a + b);
    }
    imports.addAll(wanted.imports());
    return true;
  }

  /** One annotation of the vocabulary on an element is somebody's decision: it stays. */
  private static boolean isSaidAlready(NodeWithAnnotations<?> node, SourceFix.Annotated wanted) {
    String name = wanted.annotation().substring(1).replaceAll("\\(.*", "");
    return node.getAnnotations().stream()
        .map(a -> a.getName().getIdentifier())
        .anyMatch(n -> n.equals(name) || n.equals("NotPersonal"));
  }

  private static Optional<? extends NodeWithAnnotations<?>> element(
      TypeDeclaration<?> type, SourceFix.Annotated wanted) {
    if (wanted.member().isEmpty()) {
      return Optional.of(type);
    }
    int open = wanted.member().indexOf('(');
    return open < 0 ? field(type, wanted.member()) : callable(type, wanted, open);
  }

  private static Optional<? extends NodeWithAnnotations<?>> field(
      TypeDeclaration<?> type, String name) {
    if (type instanceof RecordDeclaration record) {
      Optional<Parameter> component =
          record.getParameters().stream().filter(p -> p.getNameAsString().equals(name)).findFirst();
      if (component.isPresent()) {
        return component;
      }
    }
    // an annotation would hold for all variables of a declaration
    return type.getFieldByName(name).filter(f -> f.getVariables().size() == 1);
  }

  private static Optional<? extends NodeWithAnnotations<?>> callable(
      TypeDeclaration<?> type, SourceFix.Annotated wanted, int open) {
    String name = wanted.member().substring(0, open);
    String inner = wanted.member().substring(open + 1, wanted.member().length() - 1);
    List<String> types = inner.isBlank() ? List.of() : List.of(inner.split(",\\s*", -1));
    List<CallableDeclaration<?>> all = new ArrayList<>(type.getMethodsByName(name));
    if (name.equals("<init>")) {
      all.addAll(type.getConstructors());
    }
    List<CallableDeclaration<?>> found = all.stream().filter(m -> takes(m, types)).toList();
    if (found.size() != 1) {
      return Optional.empty();
    }
    if (wanted.parameter() < 0) {
      return Optional.of(found.get(0));
    }
    List<Parameter> parameters = found.get(0).getParameters();
    return wanted.parameter() < parameters.size()
        ? Optional.of(parameters.get(wanted.parameter()))
        : Optional.empty();
  }

  private static boolean takes(CallableDeclaration<?> m, List<String> types) {
    if (m.getParameters().size() != types.size()) {
      return false;
    }
    for (int i = 0; i < types.size(); i++) {
      String written = m.getParameter(i).getType().asString().replaceAll("<.*>", "");
      if (!simple(types.get(i)).equals(simple(written))) {
        return false;
      }
    }
    return true;
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** Returns the edits of all annotations that were planned, imports first. */
  List<SourceEdit> edits() {
    List<SourceEdit> edits = new ArrayList<>(file.imports(List.copyOf(imports)));
    Set<Integer> lines = new TreeSet<>(above.keySet());
    lines.addAll(within.keySet());
    for (int line : lines) {
      List<String> added = new ArrayList<>(above.getOrDefault(line, List.of()));
      Map<Integer, String> columns = within.get(line);
      if (columns == null) {
        edits.add(new SourceEdit(line, 0, added));
        continue;
      }
      StringBuilder text = new StringBuilder(file.lines().get(line - 1));
      columns.forEach((column, annotation) -> text.insert(column - 1, annotation));
      added.add(text.toString());
      edits.add(new SourceEdit(line, 1, added));
    }
    return edits;
  }
}
