package io.purposebound.lsp;

import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.UseSite;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of a report as positions of an editor, which count from 0. */
final class Places {
  private Places() {}

  /** Returns the exact range of a use where it is known, else the text of its line. */
  static Range range(UseSite use, SourceIndex sources) {
    return sources.range(use).map(Places::range).orElseGet(() -> line(use.place(), sources));
  }

  static Range range(SourceRange r) {
    return new Range(
        new Position(r.startLine() - 1, r.startColumn() - 1),
        new Position(r.endLine() - 1, r.endColumn() - 1));
  }

  /** Returns the text of a place's line, without the white space around it. */
  static Range line(CodePlace place, SourceIndex sources) {
    int line = Math.max(0, place.line() - 1);
    int start = sources.firstColumn(place).orElse(1) - 1;
    int length = sources.excerpt(place).map(String::length).orElse(0);
    return new Range(new Position(line, start), new Position(line, start + length));
  }

  /** Returns where a place is; empty where its source is not at hand. */
  static Optional<Location> location(CodePlace place, SourceIndex sources) {
    return sources.file(place).map(f -> new Location(uri(f), line(place, sources)));
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }

  /** Returns the file of an address; empty where it is none on disk. */
  static Optional<Path> file(String uri) {
    try {
      return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
