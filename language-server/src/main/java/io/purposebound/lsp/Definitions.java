package io.purposebound.lsp;

import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** From a use to where its data are read, and from there, and from each step, to the uses. */
final class Definitions {
  private Definitions() {}

  /** Returns where to go from a position; none where no flow passes. */
  static List<Location> of(Judged judged, Path file, Position at) {
    Set<Location> found = new LinkedHashSet<>();
    for (Finding f : judged.touching(file, at.getLine() + 1)) {
      Optional<Location> use = use(f, judged);
      if (use.filter(l -> holds(l, file, at)).isPresent()) {
        f.steps().stream()
            .filter(s -> s.kind() == Step.Kind.READ)
            .findFirst()
            .flatMap(s -> step(s, judged))
            .ifPresent(found::add);
      } else if (f.steps().stream()
          .anyMatch(s -> step(s, judged).filter(l -> holds(l, file, at)).isPresent())) {
        use.ifPresent(found::add);
      }
    }
    return new ArrayList<>(found);
  }

  private static Optional<Location> use(Finding f, Judged judged) {
    return judged
        .file(f.use().place())
        .map(p -> new Location(Places.uri(p), Places.range(f.use(), judged.sources())));
  }

  private static Optional<Location> step(Step step, Judged judged) {
    Optional<Range> exact = judged.sources().expression(step).map(Places::range);
    return Places.location(step.place(), judged.sources())
        .map(l -> exact.map(r -> new Location(l.getUri(), r)).orElse(l));
  }

  private static boolean holds(Location l, Path file, Position at) {
    Position start = l.getRange().getStart();
    Position end = l.getRange().getEnd();
    return l.getUri().equals(Places.uri(file)) && !isBefore(at, start) && !isBefore(end, at);
  }

  private static boolean isBefore(Position a, Position b) {
    return a.getLine() < b.getLine()
        || (a.getLine() == b.getLine() && a.getCharacter() < b.getCharacter());
  }
}
