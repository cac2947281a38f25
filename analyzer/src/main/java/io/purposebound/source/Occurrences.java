package io.purposebound.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects every {@link Occurrence} of a compilation unit, so that the tree need not be kept. */
final class Occurrences extends VoidVisitorAdapter<Occurrences.Body> {
  private final List<Occurrence> found = new ArrayList<>();
  private int bodies;
  private int cleanups;

  /**
   * What code is around.
   *
   * @param number of the method, lambda or initializer
   * @param cleanup number of the outermost {@code finally} in it, 0 outside
   */
  record Body(int number, int cleanup) {}

  private Occurrences() {}

  /**
   * Returns the occurrences in the order in which they are evaluated: an inner call ends before the
   * call around it, and the first of a chain before the next.
   */
  static List<Occurrence> of(CompilationUnit unit) {
    Occurrences visitor = new Occurrences();
    visitor.visit(unit, new Body(0, 0));
    visitor.found.sort(
        Comparator.<Occurrence>comparingInt(o -> o.range().endLine())
            .thenComparingInt(o -> o.range().endColumn()));
    return List.copyOf(visitor.found);
  }

  @Override
  public void visit(MethodDeclaration n, Body body) {
    super.visit(n, body());
  }

  @Override
  public void visit(ConstructorDeclaration n, Body body) {
    super.visit(n, body());
  }

  @Override
  public void visit(CompactConstructorDeclaration n, Body body) {
    super.visit(n, body());
  }

  @Override
  public void visit(InitializerDeclaration n, Body body) {
    super.visit(n, body());
  }

  @Override
  public void visit(LambdaExpr n, Body body) {
    access(UseName.LAMBDA, body, n, n);
    super.visit(n, body());
  }

  /** A loop over a collection asks it for its iterator. */
  @Override
  public void visit(ForEachStmt n, Body body) {
    access("iterator", body, n.getIterable(), n.getIterable());
    super.visit(n, body);
  }

  /** What a record has without saying so stands for itself in its name. */
  @Override
  public void visit(RecordDeclaration n, Body body) {
    access("", body, n.getName(), n.getName());
    super.visit(n, body);
  }

  @Override
  public void visit(MethodCallExpr n, Body body) {
    add(
        Occurrence.Kind.CALL,
        n.getNameAsString(),
        body,
        n,
        n.getName(),
        n.getScope(),
        n.getArguments());
    super.visit(n, body);
  }

  @Override
  public void visit(ObjectCreationExpr n, Body body) {
    String name = n.getType().getNameAsString();
    add(Occurrence.Kind.CREATION, name, body, n, n.getType(), n.getScope(), n.getArguments());
    super.visit(n, body);
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt n, Body body) {
    String name = n.isThis() ? "this" : "super";
    add(Occurrence.Kind.CREATION, name, body, n, n, n.getExpression(), n.getArguments());
    super.visit(n, body);
  }

  @Override
  public void visit(MethodReferenceExpr n, Body body) {
    boolean creates = n.getIdentifier().equals("new");
    // The printed type may be qualified or generic; uses are looked up by the simple name.
    String name = creates ? simpleType(n.getScope().toString()) : n.getIdentifier();
    add(Occurrence.Kind.REFERENCE, name, body, n, n, Optional.empty(), new NodeList<>());
    super.visit(n, body);
  }

  @Override
  public void visit(FieldAccessExpr n, Body body) {
    access(n.getNameAsString(), body, n, n.getName());
    super.visit(n, body);
  }

  @Override
  public void visit(NameExpr n, Body body) {
    access(n.getNameAsString(), body, n, n);
    super.visit(n, body);
  }

  /** Compilers write the block of {@code finally} once for each way that leads into it. */
  @Override
  public void visit(TryStmt n, Body body) {
    n.getResources().forEach(r -> r.accept(this, body));
    n.getTryBlock().accept(this, body);
    n.getCatchClauses().forEach(c -> c.accept(this, body));
    Body cleanup = body.cleanup() > 0 ? body : new Body(body.number(), ++cleanups);
    n.getFinallyBlock().ifPresent(b -> b.accept(this, cleanup));
  }

  private Body body() {
    return new Body(++bodies, 0);
  }

  private void access(String name, Body body, Node whole, Node nameNode) {
    add(Occurrence.Kind.ACCESS, name, body, whole, nameNode, Optional.empty(), List.of());
  }

  @Override
  public void visit(AssignExpr n, Body body) {
    Expression target = n.getTarget();
    if (target instanceof FieldAccessExpr field) {
      addStore(field.getNameAsString(), body, n, target);
    } else if (target instanceof NameExpr name) {
      addStore(name.getNameAsString(), body, n, target);
    }
    super.visit(n, body);
  }

  @Override
  public void visit(VariableDeclarator n, Body body) {
    if (n.getInitializer().isPresent()) {
      addStore(n.getNameAsString(), body, n, n.getName());
    }
    super.visit(n, body);
  }

  private void addStore(String name, Body body, Node whole, Node target) {
    add(Occurrence.Kind.ASSIGNMENT, name, body, whole, target, Optional.empty(), List.of(target));
  }

  private void add(
      Occurrence.Kind kind,
      String name,
      Body body,
      Node whole,
      Node nameNode,
      Optional<Expression> receiver,
      List<? extends Node> arguments) {
    Optional<SourceRange> range = range(whole);
    if (range.isEmpty()) {
      return;
    }
    int line = nameNode.getBegin().map(p -> p.line).orElse(range.get().startLine());
    List<SourceRange> parts = arguments.stream().flatMap(a -> range(a).stream()).toList();
    found.add(
        new Occurrence(
            kind,
            name,
            body.number(),
            body.cleanup(),
            line,
            range.get(),
            receiver.flatMap(Occurrences::range),
            parts,
            Outcomes.of(whole)));
  }

  private static Optional<SourceRange> range(Node node) {
    Optional<Range> range = node.getRange();
    return range.map(
        r -> {
          Position begin = r.begin;
          Position end = r.end;
          return new SourceRange(begin.line, begin.column, end.line, end.column + 1);
        });
  }

  private static String simpleType(String printed) {
    int generic = printed.indexOf('<');
    String raw = generic < 0 ? printed : printed.substring(0, generic);
    return raw.substring(raw.lastIndexOf('.') + 1);
  }
}
