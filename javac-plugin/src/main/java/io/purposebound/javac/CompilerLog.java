package io.purposebound.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.CodePlace;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The compiler's own messages, so that a build tool shows ours as it shows others. A message stands
 * at a tree; those of the compilation are rewritten by the time classes are there, so the files
 * that have findings, and only these, are parsed once more.
 */
final class CompilerLog {
  private final Trees trees;
  private final CompiledSources sources;
  private final Map<JavaFileObject, ParsedSource> parsed = new HashMap<>();

  CompilerLog(JavacTask task, CompiledSources sources) {
    this.trees = Trees.instance(task);
    this.sources = sources;
  }

  /** Says something that has no place in the sources. */
  void say(Diagnostic.Kind kind, String message) {
    ParsedSource source = parsed(sources.any());
    print(kind, message, source.unit(), source.unit());
  }

  /**
   * Says something of a place.
   *
   * @param range exact range, where it is known
   */
  void at(CodePlace place, Optional<SourceRange> range, Diagnostic.Kind kind, String message) {
    Optional<JavaFileObject> file = sources.file(place.sourceFile());
    if (file.isEmpty()) {
      // of a class that this compilation did not make, as in incremental builds
      String name = place.sourceFile().isEmpty() ? place.className() : place.sourceFile();
      say(kind, name + ":" + place.line() + ": " + message);
      return;
    }
    ParsedSource source = parsed(file.get());
    Tree tree =
        range
            .flatMap(r -> source.startingAt(r.startLine(), r.startColumn()))
            .or(() -> source.firstOn(place.line()))
            .orElse(source.unit());
    print(kind, message, tree, source.unit());
  }

  private void print(Diagnostic.Kind kind, String message, Tree tree, CompilationUnitTree unit) {
    trees.printMessage(kind, message, tree, unit);
  }

  private ParsedSource parsed(JavaFileObject file) {
    return parsed.computeIfAbsent(file, ParsedSource::of);
  }
}
