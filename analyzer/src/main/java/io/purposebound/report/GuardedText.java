package io.purposebound.report;

import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Says for people which checks each guarded flow stands on. */
public final class GuardedText {
  private final SourceIndex sources;

  public GuardedText(SourceIndex sources) {
    this.sources = sources;
  }

  /** Returns a line for each guarded flow, and below it one for each check that covers it. */
  public List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (Finding f : report.with(Verdict.GUARDED).stream().sorted(FindingGroup.ORDER).toList()) {
      lines.add(
          place(f.use().place())
              + " "
              + Wording.headline(new FindingGroup(List.of(f)))
              + ", "
              + f.use().shortName());
      for (CheckEvidence c : f.checks()) {
        if (c.covers()) {
          String at = c.place().className().isEmpty() ? "" : ", " + place(c.place());
          lines.add("    check     " + Wording.check(c) + at);
        }
      }
    }
    return lines;
  }

  private String place(CodePlace p) {
    String path = sources.path(p);
    String file = path.isEmpty() ? p.className() : path;
    return p.line() > 0 ? file + ":" + p.line() : file;
  }
}
