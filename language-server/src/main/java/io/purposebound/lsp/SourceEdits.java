package io.purposebound.lsp;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/**
 * Edits of one source text that keep all the rest as it is.
 *
 * @param text the text
 * @param unit the text, parsed
 */
record SourceEdits(String text, CompilationUnit unit) {
  private static final String ANNOTATIONS = "io.purposebound.annotations.";

  /** Parses a text; empty where no tree can be made of it. */
  static Optional<SourceEdits> of(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
            .setAttributeComments(false);
    try {
      return new JavaParser(configuration)
          .parse(text)
          .getResult()
          .map(unit -> new SourceEdits(text, unit));
    } catch (RuntimeException | StackOverflowError e) {
      // the parser gives up on this text: no edits are offered
      return Optional.empty();
    }
  }

  /**
   * Puts the statement at a position into an {@code if}.
   *
   * @param condition its condition, without brackets
   */
  List<TextEdit> guard(int line, int column, String condition) {
    return innermost(ExpressionStmt.class, line, column)
        .flatMap(Node::getRange)
        .map(
            r -> {
              String indent = indent(r.begin.line);
              List<TextEdit> edits = new ArrayList<>();
              edits.add(insert(r.begin, "if (" + condition + ") {\n" + indent + "  "));
              for (int n = r.begin.line + 1; n <= r.end.line; n++) {
                edits.add(insert(new Position(n, 1), "  "));
              }
              edits.add(insert(new Position(r.end.line, r.end.column + 1), "\n" + indent + "}"));
              return edits;
            })
        .orElse(List.of());
  }

  /**
   * Annotates the method or constructor around a position.
   *
   * @param annotation simple name of one of ours
   * @param values what stands in its brackets
   */
  List<TextEdit> annotateMethod(int line, int column, String annotation, String values) {
    return innermost(CallableDeclaration.class, line, column)
        .flatMap(Node::getRange)
        .map(
            r -> {
              List<TextEdit> edits = new ArrayList<>();
              String written = "@" + annotation + "(" + values + ")\n" + indent(r.begin.line);
              edits.add(insert(r.begin, written));
              importing(annotation).ifPresent(edits::add);
              return edits;
            })
        .orElse(List.of());
  }

  /** Annotates the field, record component or parameter at a position. */
  List<TextEdit> annotateVariable(int line, int column, String annotation) {
    Optional<Range> parameter = innermost(Parameter.class, line, column).flatMap(Node::getRange);
    Optional<Range> variable =
        parameter.or(() -> innermost(FieldDeclaration.class, line, column).flatMap(Node::getRange));
    return variable
        .map(
            r -> {
              List<TextEdit> edits = new ArrayList<>();
              edits.add(insert(r.begin, "@" + annotation + " "));
              importing(annotation).ifPresent(edits::add);
              return edits;
            })
        .orElse(List.of());
  }

  private <N extends Node> Optional<N> innermost(Class<N> kind, int line, int column) {
    Position at = new Position(line, column);
    return unit.findAll(kind).stream()
        .filter(n -> n.getRange().filter(r -> r.contains(at)).isPresent())
        .min(Comparator.comparing(n -> n.getRange().map(r -> r.end.line - r.begin.line).orElse(0)));
  }

  private Optional<TextEdit> importing(String annotation) {
    String name = ANNOTATIONS + annotation;
    for (ImportDeclaration i : unit.getImports()) {
      String imported = i.getNameAsString();
      if (imported.equals(name) || (i.isAsterisk() && (imported + ".").equals(ANNOTATIONS))) {
        return Optional.empty();
      }
    }
    int line =
        unit.getImports().stream()
            .flatMap(i -> i.getRange().stream())
            .mapToInt(r -> r.end.line)
            .max()
            .orElse(0);
    if (line > 0) {
      return Optional.of(insert(new Position(line + 1, 1), "import " + name + ";\n"));
    }
    int after = unit.getPackageDeclaration().flatMap(Node::getRange).map(r -> r.end.line).orElse(0);
    return Optional.of(
        insert(new Position(after + 1, 1), (after > 0 ? "\n" : "") + "import " + name + ";\n"));
  }

  private String indent(int line) {
    String written = text.lines().skip(line - 1L).findFirst().orElse("");
    return written.substring(0, written.length() - written.stripLeading().length());
  }

  private static TextEdit insert(Position at, String text) {
    org.eclipse.lsp4j.Position position =
        new org.eclipse.lsp4j.Position(at.line - 1, at.column - 1);
    return new TextEdit(new org.eclipse.lsp4j.Range(position, position), text);
  }
}
