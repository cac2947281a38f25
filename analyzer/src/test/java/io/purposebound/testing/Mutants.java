package io.purposebound.testing;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The good cases of one source text with their checks spoiled. Cases are spoiled all at once, since
 * none has to do with another; helpers that they share are spoiled with them.
 */
final class Mutants {
  private final Mutation mutation;
  private final List<String> lines;
  private final CompilationUnit unit;
  private final Set<String> spoiled = new LinkedHashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(Range range, String text) {}

  /**
   * A source text with spoiled checks.
   *
   * @param text of the source
   * @param lines of the good cases that are spoiled, by case; those of a helper where a case has
   *     none
   */
  record Spoiled(String text, Map<String, Set<Integer>> lines) {}

  private Mutants(Mutation mutation, String text) {
    this.mutation = mutation;
    this.lines = text.lines().toList();
    this.unit = parse(text);
  }

  private static CompilationUnit parse(String text) {
    ParserConfiguration java21 =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21)
            .setTabSize(1);
    return new JavaParser(java21).parse(text).getResult().orElseThrow();
  }

  /** Spoils the good cases of a source text. */
  static Spoiled of(Mutation mutation, String text) {
    return new Mutants(mutation, text).spoiled();
  }

  private Spoiled spoiled() {
    Set<String> helpers = new LinkedHashSet<>();
    for (MethodDeclaration m : unit.findAll(MethodDeclaration.class)) {
      if (!isCase(m) && isOfProgram(m) && spoil(m)) {
        helpers.add(m.getNameAsString());
      }
    }
    for (MethodDeclaration m : unit.findAll(MethodDeclaration.class)) {
      if (m.getNameAsString().startsWith("good") && isOfProgram(m)) {
        boolean own = spoil(m);
        boolean byHelper =
            m.findAll(MethodCallExpr.class).stream()
                .anyMatch(c -> c.getScope().isEmpty() && helpers.contains(c.getNameAsString()));
        if (own || byHelper) {
          spoiled.add(m.getNameAsString());
        }
      }
    }
    String text = edited();
    return new Spoiled(text, lines(text));
  }

  private Map<String, Set<Integer>> lines(String text) {
    CompilationUnit now = parse(text);
    List<String> newLines = text.lines().toList();
    Map<String, Set<Integer>> all = new TreeMap<>();
    for (MethodDeclaration m : now.findAll(MethodDeclaration.class)) {
      if (spoiled.contains(m.getNameAsString())) {
        Set<Integer> own = marked(m, newLines);
        for (MethodDeclaration helper : now.findAll(MethodDeclaration.class)) {
          if (own.isEmpty() && !isCase(helper) && calls(m, helper)) {
            own.addAll(marked(helper, newLines));
          }
        }
        all.put(m.getNameAsString(), own);
      }
    }
    return all;
  }

  private static boolean calls(MethodDeclaration m, MethodDeclaration helper) {
    return m.findAll(MethodCallExpr.class).stream()
        .anyMatch(
            c -> c.getScope().isEmpty() && c.getNameAsString().equals(helper.getNameAsString()));
  }

  private static Set<Integer> marked(Node n, List<String> lines) {
    Range r = n.getRange().orElseThrow();
    Set<Integer> marked = new TreeSet<>();
    for (int line = r.begin.line; line <= r.end.line; line++) {
      if (lines.get(line - 1).endsWith("// ok")) {
        marked.add(line);
      }
    }
    return marked;
  }

  private static boolean isCase(MethodDeclaration m) {
    return m.getNameAsString().startsWith("good") || m.getNameAsString().startsWith("bad");
  }

  /** Nested classes do not know the stranger, and are left as they are. */
  private static boolean isOfProgram(MethodDeclaration m) {
    return m.getParentNode()
        .filter(p -> p instanceof TypeDeclaration<?> t && t.isTopLevelType())
        .isPresent();
  }

  private boolean spoil(MethodDeclaration m) {
    return mutation.moves() ? move(m) : replace(m);
  }

  private boolean replace(MethodDeclaration m) {
    boolean any = false;
    for (MethodCallExpr c : m.findAll(MethodCallExpr.class)) {
      if (isCheck(c)) {
        any |= edit(c, mutation.call(c));
      }
    }
    for (MethodReferenceExpr r : m.findAll(MethodReferenceExpr.class)) {
      if (Mutation.CHECKS.contains(r.getIdentifier())) {
        any |= edit(r, mutation.reference(r.getScope().toString(), r.getIdentifier()));
      }
    }
    for (FieldAccessExpr f : m.findAll(FieldAccessExpr.class)) {
      any |= edit(f, mutation.constant(f));
    }
    return any;
  }

  private static boolean isCheck(MethodCallExpr c) {
    String scope = c.getScope().map(Node::toString).orElse("");
    boolean byName = Mutation.CHECKS.contains(c.getNameAsString());
    return c.getNameAsString().equals("granted") ? !scope.isEmpty() : byName && !scope.isEmpty();
  }

  private boolean edit(Node n, @Nullable String text) {
    if (text == null || text.equals(n.toString())) {
      return false;
    }
    edits.add(new Edit(n.getRange().orElseThrow(), text));
    return true;
  }

  /** Moves the statement that checks to the end of its block, or its body before it. */
  private boolean move(MethodDeclaration m) {
    for (BlockStmt block : m.findAll(BlockStmt.class)) {
      List<Statement> all = block.getStatements();
      for (int i = 0; i < all.size(); i++) {
        Statement s = all.get(i);
        if (!asks(s)) {
          continue;
        }
        if (s instanceof IfStmt f && f.getElseStmt().isEmpty() && isUse(f.getThenStmt())) {
          edit(s, slice(f.getThenStmt()) + " if (" + slice(f.getCondition()) + ") {}");
          return true;
        }
        if (i + 1 < all.size() && marked(s, lines).isEmpty() && isUse(all.get(all.size() - 1))) {
          Range end = block.getRange().orElseThrow();
          edits.add(new Edit(new Range(end.end, end.end), slice(s) + "}"));
          edit(s, ";");
          return true;
        }
      }
    }
    return false;
  }

  private boolean isUse(Node n) {
    return marked(n, lines).size() == 1;
  }

  private String slice(Node n) {
    Range r = n.getRange().orElseThrow();
    return String.join("\n", lines)
        .substring(offset(r.begin.line, r.begin.column), offset(r.end.line, r.end.column) + 1);
  }

  private static boolean asks(Statement s) {
    Node condition = s instanceof IfStmt f ? f.getCondition() : s;
    boolean simple =
        s instanceof IfStmt
            || s instanceof ExpressionStmt e && e.getExpression().isMethodCallExpr();
    return simple
        && condition.findFirst(MethodCallExpr.class, Mutants::isCheck).isPresent()
        && condition.findFirst(LambdaExpr.class).isEmpty()
        && s.findFirst(AssignExpr.class).isEmpty();
  }

  private String edited() {
    StringBuilder text = new StringBuilder(String.join("\n", lines)).append('\n');
    List<Edit> backwards = new ArrayList<>(edits);
    backwards.sort(Comparator.comparing((Edit e) -> e.range().begin).reversed());
    Optional<Range> last = Optional.empty();
    for (Edit e : backwards) {
      if (last.isPresent() && e.range().end.isAfterOrEqual(last.get().begin)) {
        // an edit inside another one, which has come first
        continue;
      }
      text.replace(
          offset(e.range().begin.line, e.range().begin.column),
          offset(e.range().end.line, e.range().end.column) + 1,
          e.text());
      last = Optional.of(e.range());
    }
    return text.toString();
  }

  private int offset(int line, int column) {
    int at = 0;
    for (int i = 0; i < line - 1; i++) {
      at += lines.get(i).length() + 1;
    }
    return at + column - 1;
  }
}
