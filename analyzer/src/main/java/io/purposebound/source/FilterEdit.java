package io.purposebound.source;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Filters the elements of a stream by a check, before the call that goes over them.
 *
 * @param unit the parsed file
 * @param lines its lines
 */
record FilterEdit(CompilationUnit unit, List<String> lines) {
  /** Calls that streams have and collections have not: before them a filter can stand. */
  private static final Set<String> OF_STREAMS =
      Set.of(
          "map", "flatMap", "mapMulti", "mapToInt", "mapToLong", "mapToDouble", "mapToObj", "peek");

  /** Returns the edits, or why there are none. */
  SourceFix.Fix of(int line, String each, String condition) {
    Optional<MethodCallExpr> call =
        unit.findAll(MethodCallExpr.class).stream()
            .filter(c -> OF_STREAMS.contains(c.getNameAsString()) && c.getScope().isPresent())
            .filter(c -> c.getName().getBegin().filter(p -> p.line == line).isPresent())
            .filter(c -> c.getArguments().stream().anyMatch(FilterEdit::isFunction))
            // the first of a chain is found last, and lies deepest
            .reduce((a, b) -> b);
    Optional<Range> scope = call.flatMap(MethodCallExpr::getScope).flatMap(Expression::getRange);
    if (scope.isEmpty()) {
      return SourceFix.Fix.none("no stream goes on here whose elements could be filtered");
    }
    Position end = scope.get().end;
    String text = lines.get(end.line - 1);
    String filter = ".filter(" + each + " -> " + condition + ")";
    String before = text.substring(0, end.column);
    String behind = text.substring(end.column);
    boolean ownLine = behind.isBlank();
    List<String> added =
        ownLine ? List.of(text, indent(line) + filter) : List.of(before + filter + behind);
    return SourceFix.Fix.of(List.of(new SourceEdit(end.line, 1, added)));
  }

  private String indent(int line) {
    String text = lines.get(line - 1);
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  private static boolean isFunction(Expression e) {
    return e.isLambdaExpr() || e.isMethodReferenceExpr();
  }
}
