package io.purposebound.lsp;

import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;

/** What stands above each use: how many flows reach it, and how many are violations. */
final class Lenses {
  private Lenses() {}

  /** Returns the lenses of a file. */
  static List<CodeLens> of(Judged judged, Path file) {
    Map<Range, List<Finding>> byUse = new LinkedHashMap<>();
    for (Finding finding : judged.usesIn(file)) {
      Range line = Places.line(finding.use().place(), judged.sources());
      byUse.computeIfAbsent(line, r -> new ArrayList<>()).add(finding);
    }
    List<CodeLens> lenses = new ArrayList<>();
    byUse.forEach(
        (range, findings) -> {
          List<String> fingerprints = findings.stream().map(Finding::fingerprint).toList();
          Command show =
              new Command(title(findings), Commands.SHOW_FLOWS, List.of((Object) fingerprints));
          lenses.add(new CodeLens(range, show, null));
        });
    return lenses;
  }

  private static String title(List<Finding> findings) {
    long unguarded = findings.stream().filter(f -> f.verdict() == Verdict.VIOLATION).count();
    return findings.size()
        + (findings.size() == 1 ? " flow, " : " flows, ")
        + (unguarded == 0 ? "none" : unguarded)
        + " unguarded";
  }
}
