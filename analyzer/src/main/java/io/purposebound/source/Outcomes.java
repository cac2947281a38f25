package io.purposebound.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import java.util.Optional;

/** Reads from the statement around a call which of its outcomes the code goes on with. */
final class Outcomes {
  private Outcomes() {}

  static CallText.Outcome of(Node call) {
    boolean negated = false;
    Node below = call;
    Optional<Node> around = call.getParentNode();
    while (around.filter(n -> n instanceof EnclosedExpr || isNot(n)).isPresent()) {
      below = around.get();
      negated ^= isNot(below);
      around = below.getParentNode();
    }
    Node node = around.orElse(below);
    if (node instanceof ExpressionStmt) {
      return CallText.Outcome.RETURNS;
    }
    if (node instanceof IfStmt test && test.getCondition() == below) {
      boolean leaves = leaves(test.getThenStmt());
      return negated == leaves ? CallText.Outcome.TRUE : CallText.Outcome.FALSE;
    }
    return CallText.Outcome.UNKNOWN;
  }

  private static boolean isNot(Node node) {
    return node instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
  }

  private static boolean leaves(Statement then) {
    if (then instanceof BlockStmt block) {
      return block.getStatements().getLast().map(Outcomes::leaves).orElse(false);
    }
    return then instanceof ReturnStmt
        || then instanceof ThrowStmt
        || then instanceof ContinueStmt
        || then instanceof BreakStmt;
  }
}
