package io.purposebound.lsp;

import io.purposebound.report.FindingText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A module as it was judged last.
 *
 * @param module the module
 * @param report what was found
 * @param sources its source texts as they were then
 * @param text words for its findings
 */
record Judged(Module module, Report report, SourceIndex sources, FindingText text) {

  /** Returns the source file of a place; empty where it is none of the project's. */
  Optional<Path> file(CodePlace place) {
    return sources.file(place);
  }

  /** Returns all findings, violations or not, whose use is in a file. */
  List<Finding> usesIn(Path file) {
    return report.findings().stream()
        .filter(f -> file(f.use().place()).filter(file::equals).isPresent())
        .toList();
  }

  /** Returns the findings with a step in a file, on a line from 1. */
  List<Finding> touching(Path file, int line) {
    return report.findings().stream()
        .filter(
            f ->
                f.steps().stream().anyMatch(s -> isAt(s.place(), file, line))
                    || isAt(f.use().place(), file, line))
        .toList();
  }

  private boolean isAt(CodePlace place, Path file, int line) {
    return place.line() == line && file(place).filter(file::equals).isPresent();
  }
}
