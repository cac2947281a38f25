package io.purposebound.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.purposebound.verdict.CodePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the methods of a source file. A class whose line tables speak of other methods was
 * compiled from another state of the file.
 *
 * @param methods every method with its lines
 */
record MethodRanges(List<Lines> methods) {
  static final MethodRanges NONE = new MethodRanges(List.of());

  /** The lines of one method. */
  record Lines(String name, int first, int last) {}

  static MethodRanges of(CompilationUnit unit) {
    List<Lines> all = new ArrayList<>();
    for (MethodDeclaration m : unit.findAll(MethodDeclaration.class)) {
      Optional<Range> range = m.getRange();
      range.ifPresent(r -> all.add(new Lines(m.getNameAsString(), r.begin.line, r.end.line)));
    }
    return new MethodRanges(all);
  }

  /**
   * Returns the method that stands on the place's line, if it is another one than the class says.
   * What compilers name themselves (lambdas, constructors, accessors that a processor made) says
   * nothing.
   */
  Optional<String> other(CodePlace place) {
    if (!place.method().chars().allMatch(c -> c != '$' && c != '<') || place.method().isEmpty()) {
      return Optional.empty();
    }
    List<Lines> around =
        methods.stream()
            .filter(m -> m.first() <= place.line() && place.line() <= m.last())
            .sorted(Comparator.comparingInt(m -> m.last() - m.first()))
            .toList();
    boolean same = around.stream().anyMatch(m -> m.name().equals(place.method()));
    return same || around.isEmpty() ? Optional.empty() : Optional.of(around.get(0).name());
  }
}
