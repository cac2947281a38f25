package io.purposebound.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import io.purposebound.policy.InputException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines of a Java file to change in order to mend a violation. Everything else of the
 * file stays as it is, to the last blank.
 */
public final class SourceFix {
  private static final String ANNOTATIONS = "io.purposebound.annotations.";

  private final String path;
  private final List<String> lines;
  private final CompilationUnit unit;

  /**
   * Reads a file.
   *
   * @param path its name in messages
   * @throws InputException where it cannot be parsed
   */
  public SourceFix(String path, String content) {
    this.path = path;
    this.lines = content.lines().toList();
    this.unit =
        new JavaParser(
                new ParserConfiguration()
                    .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                    .setAttributeComments(false))
            .parse(content)
            .getResult()
            .orElseThrow(
                () -> new InputException(path + ": cannot be parsed as Java: mend it by hand"));
  }

  /** Returns the file's lines. */
  public List<String> lines() {
    return lines;
  }

  /**
   * Puts the statement on a line under a condition.
   *
   * @throws InputException where there is no statement that can go under an {@code if} alone
   */
  public List<SourceEdit> guard(int line, String condition) {
    ExpressionStmt statement =
        around(ExpressionStmt.class, line)
            .filter(s -> !isDeclaration(s))
            .orElseThrow(() -> hand(line, "no statement of its own, whose value nobody needs"));
    if (statement.getParentNode().filter(LambdaExpr.class::isInstance).isPresent()) {
      throw hand(line, "it is the body of a lambda");
    }
    Range range = range(statement);
    String first = lines.get(range.begin.line - 1);
    String last = lines.get(range.end.line - 1);
    boolean alone =
        first.substring(0, range.begin.column - 1).isBlank()
            && last.substring(range.end.column).isBlank();
    if (!alone) {
      throw hand(line, "its line holds something else");
    }
    String indent = first.substring(0, range.begin.column - 1);
    String unit = unitOf(statement, indent);
    List<String> added = new ArrayList<>();
    added.add(indent + "if (" + condition + ") {");
    lines
        .subList(range.begin.line - 1, range.end.line)
        .forEach(l -> added.add(l.isBlank() ? l : unit + l));
    added.add(indent + "}");
    return List.of(new SourceEdit(range.begin.line, range.end.line - range.begin.line + 1, added));
  }

  /** Returns whether the statement declares a variable, which would be lost in a block. */
  private static boolean isDeclaration(ExpressionStmt s) {
    return s.getExpression().isVariableDeclarationExpr();
  }

  /** What the statement is indented by more than the block around it. */
  private String unitOf(Statement statement, String indent) {
    int outer =
        statement
            .getParentNode()
            .flatMap(Node::getRange)
            .map(r -> lines.get(r.end.line - 1))
            .map(l -> l.length() - l.stripLeading().length())
            .orElse(0);
    return indent.length() > outer ? indent.substring(outer) : "  ";
  }

  /**
   * Puts an annotation on the method around a line, and imports what it names.
   *
   * @param annotation as it is written, {@code @RequiresConsent("train_ai_system")}
   * @param imports simple names of the vocabulary that it needs
   */
  public List<SourceEdit> annotate(int line, String annotation, List<String> imports) {
    CallableDeclaration<?> method =
        unit.findAll(CallableDeclaration.class).stream()
            .filter(n -> contains(n, line))
            .min(Comparator.comparingInt(n -> range(n).getLineCount()))
            .orElseThrow(() -> hand(line, "no method or constructor is around it"));
    int first = range(method).begin.line;
    String head = lines.get(first - 1);
    String indent = head.substring(0, head.length() - head.stripLeading().length());
    List<SourceEdit> edits = new ArrayList<>();
    edits.add(new SourceEdit(first, 0, List.of(indent + annotation)));
    List<String> missing =
        imports.stream().map(n -> ANNOTATIONS + n).filter(n -> !isImported(n)).toList();
    if (!missing.isEmpty()) {
      edits.add(
          new SourceEdit(importLine(), 0, missing.stream().map(n -> "import " + n + ";").toList()));
    }
    return edits;
  }

  private boolean isImported(String name) {
    return unit.getImports().stream()
        .filter(i -> !i.isStatic())
        .anyMatch(
            i ->
                i.isAsterisk()
                    ? ANNOTATIONS.equals(i.getNameAsString() + ".")
                    : i.getNameAsString().equals(name));
  }

  private int importLine() {
    Optional<ImportDeclaration> last =
        unit.getImports().stream().max(Comparator.comparingInt(i -> range(i).end.line));
    return last.map(i -> range(i).end.line + 1)
        .or(() -> unit.getPackageDeclaration().map(p -> range(p).end.line + 1))
        .orElse(1);
  }

  private <N extends Node> Optional<N> around(Class<N> kind, int line) {
    // what is found later lies deeper: of several on as many lines, the innermost counts
    return unit.findAll(kind).stream()
        .filter(n -> contains(n, line))
        .reduce((a, b) -> range(b).getLineCount() <= range(a).getLineCount() ? b : a);
  }

  private static boolean contains(Node n, int line) {
    return n.getRange().filter(r -> r.begin.line <= line && line <= r.end.line).isPresent();
  }

  private static Range range(Node n) {
    return n.getRange().orElseThrow(() -> new IllegalStateException("parsed nodes have ranges"));
  }

  private InputException hand(int line, String why) {
    return new InputException(
        path + ":" + line + ": cannot be put under a check (" + why + "): mend it by hand");
  }
}
