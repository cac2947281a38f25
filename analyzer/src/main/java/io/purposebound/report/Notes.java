package io.purposebound.report;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Step;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The notes that a report shows: those of the run, and those on the sources that it quotes. */
final class Notes {
  private Notes() {}

  static List<Note> of(
      Report report, List<Finding> shown, SourceIndex sources, LedgerComparison ledger) {
    TreeSet<Note> all = new TreeSet<>(ledger.notes());
    all.addAll(of(report, shown, sources));
    return List.copyOf(all);
  }

  static List<Note> of(Report report, List<Finding> shown, SourceIndex sources) {
    List<CodePlace> quoted = places(shown);
    List<CodePlace> looked = shown.stream().map(f -> f.use().place()).distinct().toList();
    TreeSet<Note> all = new TreeSet<>(report.notes());
    all.addAll(sources.notes(quoted, looked));
    return List.copyOf(all);
  }

  /** Returns the places of all steps and checks, each once. */
  static List<CodePlace> places(List<Finding> findings) {
    return findings.stream()
        .flatMap(
            f ->
                Stream.concat(
                    f.steps().stream().map(Step::place),
                    f.checks().stream().map(CheckEvidence::place)))
        .distinct()
        .toList();
  }
}
