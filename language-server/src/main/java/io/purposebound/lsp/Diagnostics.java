package io.purposebound.lsp;

import io.purposebound.report.TextReport;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Violations and notes as diagnostics. */
final class Diagnostics {
  /** Who says so, as editors show it. */
  static final String SOURCE = "purposebound";

  private static final Pattern POSITION =
      Pattern.compile("^(.*\\.ya?ml):(\\d+)(?::(\\d+))?(?::\\s*|$)");

  private final RulePages pages;

  Diagnostics(RulePages pages) {
    this.pages = pages;
  }

  /** Returns the diagnostics of a module by file. */
  Map<Path, List<Diagnostic>> of(Judged judged) {
    Map<Path, List<Diagnostic>> all = new LinkedHashMap<>();
    for (Finding finding : judged.report().with(Verdict.VIOLATION)) {
      judged.file(finding.use().place()).ifPresent(f -> add(all, f, violation(finding, judged)));
    }
    for (Note note : judged.report().notes()) {
      inPolicy(note.where(), judged.module())
          .ifPresent(p -> add(all, p.file(), diagnostic(p.range(), note)));
    }
    return all;
  }

  /** Returns the diagnostic for wrong input, on the policy file that it names. */
  Map<Path, List<Diagnostic>> of(Module module, String wrongInput) {
    Map<Path, List<Diagnostic>> all = new LinkedHashMap<>();
    inPolicy(wrongInput, module)
        .ifPresent(
            p ->
                add(
                    all,
                    p.file(),
                    new Diagnostic(p.range(), wrongInput, DiagnosticSeverity.Error, SOURCE)));
    return all;
  }

  private static void add(Map<Path, List<Diagnostic>> all, Path file, Diagnostic diagnostic) {
    all.computeIfAbsent(file, f -> new ArrayList<>()).add(diagnostic);
  }

  private Diagnostic violation(Finding finding, Judged judged) {
    RuleId rule = finding.rule().orElseThrow();
    Diagnostic diagnostic =
        new Diagnostic(
            Places.range(finding.use(), judged.sources()),
            judged.text().message(finding),
            DiagnosticSeverity.Error,
            SOURCE,
            rule.name());
    pages.uri(rule).ifPresent(u -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(u)));
    diagnostic.setRelatedInformation(related(finding, judged));
    diagnostic.setData(finding.fingerprint());
    return diagnostic;
  }

  private static List<DiagnosticRelatedInformation> related(Finding finding, Judged judged) {
    List<DiagnosticRelatedInformation> all = new ArrayList<>();
    for (Step step : finding.steps()) {
      Optional<Location> where = Places.location(step.place(), judged.sources());
      where.ifPresent(l -> all.add(new DiagnosticRelatedInformation(l, judged.text().step(step))));
    }
    for (CheckEvidence check : finding.checks()) {
      Optional<Location> where = Places.location(check.place(), judged.sources());
      where.ifPresent(
          l -> all.add(new DiagnosticRelatedInformation(l, judged.text().check(check))));
    }
    return all;
  }

  private static Diagnostic diagnostic(Range range, Note note) {
    DiagnosticSeverity severity =
        switch (note.severity()) {
          case ERROR -> DiagnosticSeverity.Error;
          case WARNING -> DiagnosticSeverity.Warning;
          case INFO -> DiagnosticSeverity.Information;
        };
    return new Diagnostic(range, TextReport.text(note), severity, SOURCE, note.id());
  }

  private record InPolicy(Path file, Range range) {}

  private static Optional<InPolicy> inPolicy(String where, Module module) {
    Matcher position = POSITION.matcher(where);
    if (!position.find()) {
      return Optional.empty();
    }
    Path named = Path.of(position.group(1));
    for (Path folder = module.folder(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(named);
      if (Files.isRegularFile(file)) {
        int line = Integer.parseInt(position.group(2)) - 1;
        int column = position.group(3) == null ? 0 : Integer.parseInt(position.group(3)) - 1;
        Position start = new Position(Math.max(0, line), Math.max(0, column));
        return Optional.of(
            new InPolicy(
                file.toAbsolutePath().normalize(),
                new Range(start, new Position(start.getLine(), start.getCharacter() + 1))));
      }
    }
    return Optional.empty();
  }
}
