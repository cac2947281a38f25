package io.purposebound.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.purposebound.policy.InputException;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A source file, parsed to find the tree at a position.
 *
 * @param unit the whole file
 * @param positions where its trees stand
 */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {

  static ParsedSource of(JavaFileObject file) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask)
            javac.getTask(
                Writer.nullWriter(), null, d -> {}, List.of("-proc:none"), null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new ParsedSource(unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new InputException(file.getName() + ": cannot be read again: " + e.getMessage());
    }
  }

  /**
   * Returns the innermost tree that starts at a position, which the compiler also names as that.
   *
   * @param line from 1
   * @param column in characters, from 1
   */
  Optional<Tree> startingAt(int line, int column) {
    return find(lineStart(line).map(s -> s + column - 1).orElse(-1L)::equals, true);
  }

  /** Returns the outermost tree that starts on a line. */
  Optional<Tree> firstOn(int line) {
    LineMap lines = unit.getLineMap();
    return find(offset -> lines.getLineNumber(offset) == line, false);
  }

  private Optional<Long> lineStart(int line) {
    try {
      return Optional.of(unit.getLineMap().getStartPosition(line));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Optional<Tree> find(LongPredicate starts, boolean innermost) {
    Finder finder = new Finder(starts, innermost);
    finder.scan(unit, null);
    return Optional.ofNullable(finder.found);
  }

  private final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final LongPredicate starts;
    private final boolean innermost;
    private @Nullable Tree found;

    Finder(LongPredicate starts, boolean innermost) {
      this.starts = starts;
      this.innermost = innermost;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (tree != null && tree != unit && (innermost || found == null)) {
        long start = positions.getStartPosition(unit, tree);
        if (start >= 0 && starts.test(start)) {
          found = tree;
        }
      }
      return super.scan(tree, unused);
    }
  }
}
