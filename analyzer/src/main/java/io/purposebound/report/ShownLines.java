package io.purposebound.report;

import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The source lines that a page shows, each once however many flows go over it. */
final class ShownLines {
  private static final int CONTEXT = 1;
  private static final int MAX_LINES = 6;
  private static final int MAX_LENGTH = 400;

  private final SourceIndex sources;
  private final SortedMap<String, SortedMap<Integer, String>> files = new TreeMap<>();

  private ShownLines(SourceIndex sources) {
    this.sources = sources;
  }

  /** Returns the lines by the file's path and their number. */
  static SortedMap<String, SortedMap<Integer, String>> of(
      List<Finding> flows, SourceIndex sources) {
    ShownLines shown = new ShownLines(sources);
    for (Finding f : flows) {
      shown.add(f.use().place(), sources.range(f.use()));
      for (Step s : f.steps()) {
        shown.add(s.place(), sources.expression(s));
      }
      for (CheckEvidence c : f.checks()) {
        shown.add(c.place(), sources.expression(c));
      }
    }
    return shown.files;
  }

  private void add(CodePlace place, Optional<SourceRange> range) {
    String file = sources.path(place);
    if (file.isEmpty() || place.line() <= 0) {
      return;
    }
    int last = range.map(r -> Math.min(r.endLine(), place.line() + MAX_LINES)).orElse(place.line());
    for (int n = place.line() - CONTEXT; n <= Math.max(last, place.line()) + CONTEXT; n++) {
      int number = n;
      sources
          .line(place, n)
          .ifPresent(
              line ->
                  files
                      .computeIfAbsent(file, k -> new TreeMap<>())
                      .putIfAbsent(number, Lines.oneLine(Lines.shorten(line, MAX_LENGTH))));
    }
  }
}
