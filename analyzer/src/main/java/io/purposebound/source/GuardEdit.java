package io.purposebound.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a statement under a check, whatever it shares its lines with.
 *
 * @param unit the parsed file
 * @param lines its lines
 */
record GuardEdit(CompilationUnit unit, List<String> lines) {
  private static final String INDENT = "  ";

  /**
   * What is to be guarded.
   *
   * @param line the line of the call
   * @param range its exact range, where that is known
   * @param inVoidLambda whether it stands in a lambda whose value nobody needs
   */
  record Target(int line, Optional<SourceRange> range, boolean inVoidLambda) {
    private boolean isIn(Node n) {
      Range r = n.getRange().orElse(null);
      if (r == null) {
        return false;
      }
      return range
          .map(
              x ->
                  r.strictlyContains(new Position(x.startLine(), x.startColumn()))
                      || r.begin.equals(new Position(x.startLine(), x.startColumn())))
          .orElse(r.begin.line <= line && line <= r.end.line);
    }
  }

  /** Returns the edits, or why there are none. */
  SourceFix.Fix of(Target target, SourceFix.Asked asked) {
    List<ExpressionStmt> around =
        unit.findAll(ExpressionStmt.class).stream().filter(target::isIn).toList();
    if (around.isEmpty()) {
      return SourceFix.Fix.none("it is no statement of its own, whose value nobody needs");
    }
    // what is found later lies deeper, or behind
    ExpressionStmt statement = around.get(around.size() - 1);
    if (around.stream().anyMatch(s -> s != statement && !s.isAncestorOf(statement))) {
      return SourceFix.Fix.none("its line holds several statements");
    }
    if (statement.getExpression().isVariableDeclarationExpr()) {
      return SourceFix.Fix.none("it declares a variable, which would be lost in a block");
    }
    Optional<Node> parent = statement.getParentNode();
    if (parent.filter(GuardEdit::isSwitchValue).isPresent()) {
      return SourceFix.Fix.none("it is the value of a switch");
    }
    boolean lambda = parent.filter(LambdaExpr.class::isInstance).isPresent();
    if (lambda && !target.inVoidLambda()) {
      return SourceFix.Fix.none("it is the value of a lambda");
    }
    return SourceFix.Fix.of(
        lambda || needsBlock(statement) || !standsAlone(statement)
            ? inline(statement, asked, lambda)
            : block(statement, asked));
  }

  private static boolean isSwitchValue(Node parent) {
    return parent instanceof SwitchEntry e
        && e.getType() == SwitchEntry.Type.EXPRESSION
        && e.getParentNode().filter(SwitchExpr.class::isInstance).isPresent();
  }

  /**
   * The branch of another statement, without braces: an {@code else} behind it must stay its own.
   */
  private static boolean needsBlock(Statement s) {
    Node parent = s.getParentNode().orElse(null);
    return !(parent instanceof BlockStmt)
        && !(parent instanceof SwitchEntry e && e.getType() == SwitchEntry.Type.STATEMENT_GROUP);
  }

  private static boolean isElse(Statement s) {
    return s.getParentNode()
        .filter(p -> p instanceof IfStmt i && i.getElseStmt().filter(e -> e == s).isPresent())
        .isPresent();
  }

  private boolean standsAlone(Statement s) {
    Range r = range(s);
    return before(r).isBlank() && behind(r).isBlank();
  }

  private String before(Range r) {
    return lines.get(r.begin.line - 1).substring(0, r.begin.column - 1);
  }

  private String behind(Range r) {
    return lines.get(r.end.line - 1).substring(r.end.column);
  }

  /** The statement's lines, one level deeper, between two new ones. */
  private List<SourceEdit> block(Statement s, SourceFix.Asked asked) {
    Range r = range(s);
    String indent = before(r);
    List<String> added = new ArrayList<>();
    if (asked.isStatement()) {
      added.add(indent + asked.code() + ";");
      return List.of(new SourceEdit(r.begin.line, 0, added));
    }
    String unit = unitOf(s, indent);
    added.add(indent + "if (" + asked.code() + ") {");
    lines.subList(r.begin.line - 1, r.end.line).forEach(l -> added.add(l.isBlank() ? l : unit + l));
    added.add(indent + "}");
    return List.of(new SourceEdit(r.begin.line, r.end.line - r.begin.line + 1, added));
  }

  /** The statement within its line: what stands before and behind it stays there. */
  private List<SourceEdit> inline(Statement s, SourceFix.Asked asked, boolean lambda) {
    Range r = range(s);
    List<String> own = new ArrayList<>(lines.subList(r.begin.line - 1, r.end.line));
    String behind = behind(r);
    int last = own.size() - 1;
    own.set(last, own.get(last).substring(0, r.end.column));
    own.set(0, own.get(0).substring(r.begin.column - 1));
    String end = lambda ? ";" : "";
    if (lambda && own.size() == 1) {
      return lambdaBlock(r, own.get(0) + end, asked, behind);
    }
    boolean braces = needsBlock(s) && !isElse(s);
    String head = asked.isStatement() ? asked.code() + "; " : "if (" + asked.code() + ") { ";
    own.set(
        0,
        before(r) + (braces || asked.isStatement() && isElse(s) ? "{ " : "") + head + own.get(0));
    String tail = asked.isStatement() ? "" : " }";
    String close = braces || asked.isStatement() && isElse(s) ? " }" : "";
    own.set(last, own.get(last) + end + tail + close + behind);
    return List.of(new SourceEdit(r.begin.line, own.size(), own));
  }

  /** {@code p -> use(p)} becomes a block of its own lines. */
  private List<SourceEdit> lambdaBlock(Range r, String body, SourceFix.Asked asked, String behind) {
    String line = lines.get(r.begin.line - 1);
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    String inner = indent + INDENT;
    List<String> added = new ArrayList<>();
    added.add(before(r) + "{");
    if (asked.isStatement()) {
      added.add(inner + asked.code() + ";");
      added.add(inner + body);
    } else {
      added.add(inner + "if (" + asked.code() + ") {");
      added.add(inner + INDENT + body);
      added.add(inner + "}");
    }
    added.add(indent + "}" + behind);
    return List.of(new SourceEdit(r.begin.line, 1, added));
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
    return indent.length() > outer ? indent.substring(outer) : INDENT;
  }

  private static Range range(Node n) {
    return n.getRange().orElseThrow(() -> new IllegalStateException("parsed nodes have ranges"));
  }
}
