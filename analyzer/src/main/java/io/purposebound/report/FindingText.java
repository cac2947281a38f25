package io.purposebound.report;

import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one finding where it stands alone: in SARIF, in a compiler's or an editor's
 * diagnostic, as a SpotBugs bug. Each text is one line.
 */
public final class FindingText {
  private final SourceIndex sources;
  private final Mend mend;

  /**
   * Speaks of the findings of a report.
   *
   * @param sources for excerpts and for checks to repeat; may have none
   */
  public FindingText(Report report, SourceIndex sources) {
    this(new Mend(report, sources), sources);
  }

  FindingText(Mend mend, SourceIndex sources) {
    this.mend = mend;
    this.sources = sources;
  }

  /** Says what is wrong, {@code Post.text reaches AI training without a consent check}. */
  public String headline(Finding finding) {
    return Lines.oneLine(Wording.headline(new FindingGroup(List.of(finding))));
  }

  /** Says what is wrong, what is required and how to mend it; of no violation only what it is. */
  public String message(Finding finding) {
    String head = headline(finding) + ".";
    if (finding.verdict() != Verdict.VIOLATION) {
      return head;
    }
    return Lines.oneLine(
        head
            + " Required: "
            + needs(finding)
            + "."
            + mend(finding).map(m -> " Mend: " + m).orElse(""));
  }

  /** Says what the policy demands and where, {@code CONSENT of user for … (profile opt-in, …)}. */
  public String needs(Finding finding) {
    return Wording.needs(finding) + " (" + Wording.demandedBy(finding) + ")";
  }

  /** Says how to mend it; empty where there is nothing to mend. */
  public Optional<String> mend(Finding finding) {
    return mend.of(finding).map(Lines::oneLine);
  }

  /**
   * Says what happens to the data in a step, {@code read Post.text: String text = post.text();}.
   */
  public String step(Step step) {
    String remark = Wording.remark(step);
    String excerpt = sources.excerpt(step.place()).map(e -> ": " + e).orElse("");
    String head = Wording.step(step.kind()) + " " + step.what() + excerpt;
    return Lines.oneLine(remark.isEmpty() ? head : head + " (" + remark + ")");
  }

  /** Says whether a check covers the flow, and why. */
  public String check(CheckEvidence check) {
    String covers = check.covers() ? "covers: " : "does not cover: ";
    String why = check.why().isEmpty() ? "" : ": " + check.why();
    return Lines.oneLine(covers + Wording.check(check) + why);
  }
}
