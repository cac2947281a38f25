package io.purposebound.report;

import io.purposebound.policy.InputException;
import io.purposebound.policy.LegalBasis;
import io.purposebound.source.SourceEdit;
import io.purposebound.source.SourceFix;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Mends a violation in its source file: the use goes under the check, or its method says who
 * answers for it.
 */
public final class FixPlan {
  private final Finding finding;
  private final SourceIndex sources;
  private final Optional<Remedy> remedy;

  private FixPlan(Finding finding, SourceIndex sources, Optional<Remedy> remedy) {
    this.finding = finding;
    this.sources = sources;
    this.remedy = remedy;
  }

  /**
   * Plans for a violation of a report.
   *
   * @throws InputException where it is none
   */
  public static FixPlan of(Finding finding, Report report, SourceIndex sources) {
    if (finding.verdict() != Verdict.VIOLATION) {
      throw new InputException(
          finding.fingerprint() + " is no violation but " + finding.verdict() + ": nothing to fix");
    }
    return new FixPlan(finding, sources, new Mend(report, sources).remedy(finding));
  }

  /**
   * Puts what goes on under a check: the given one, or the one that the program makes elsewhere or
   * declares.
   *
   * @throws InputException where the source is not at hand, or cannot be changed by lines alone
   */
  public FileFix guard(Optional<String> condition) {
    Remedy asked =
        condition
            .map(c -> remedy.orElse(Remedy.of("")).with(c, Remedy.Granted.TRUE))
            .or(() -> remedy.filter(r -> !r.check().isEmpty()))
            .orElseThrow(
                () ->
                    new InputException(
                        "the program has no check that could be asked here: give one with"
                            + " --check"));
    CodePlace place = GuardFix.place(asked, finding);
    Path file = file(place);
    String content = FileFix.read(file);
    SourceFix source = new SourceFix(sources.path(place), content);
    SourceFix.Fix fix = new GuardFix(sources).of(source, asked, finding);
    if (fix.edits().isEmpty()) {
      throw source.hand(place.line(), fix.hindrance());
    }
    return new FileFix(file, sources.path(place), content, fix.edits());
  }

  /** Leaves the check to the callers of the method. */
  public FileFix requireConsent() {
    LegalBasis basis = finding.requirement().basis().orElse(LegalBasis.CONSENT);
    String purpose = literal(finding.use().purpose());
    boolean usual = basis == LegalBasis.CONSENT;
    String annotation =
        "@RequiresConsent(purpose = "
            + purpose
            + (usual ? "" : ", basis = LegalBasis." + basis)
            + ")";
    return annotated(
        annotation, usual ? List.of("RequiresConsent") : List.of("LegalBasis", "RequiresConsent"));
  }

  /** Accepts the flow. */
  public FileFix accept(String reason, String approvedBy, LocalDate expires) {
    String annotation =
        "@AcceptedFlow(purpose = "
            + literal(finding.use().purpose())
            + ", source = "
            + literal(finding.source().element())
            + ", reason = "
            + literal(reason)
            + ", approvedBy = "
            + literal(approvedBy)
            + ", expires = "
            + literal(expires.toString())
            + ")";
    return annotated(annotation, List.of("AcceptedFlow"));
  }

  private FileFix annotated(String annotation, List<String> imports) {
    CodePlace place = finding.use().place();
    Path file = file(place);
    String content = FileFix.read(file);
    String path = sources.path(place);
    List<SourceEdit> edits =
        new SourceFix(path, content).annotate(place.line(), annotation, imports);
    return new FileFix(file, path, content, edits);
  }

  private Path file(CodePlace place) {
    return sources
        .file(place)
        .orElseThrow(
            () ->
                new InputException(
                    "the source of "
                        + place.className()
                        + " is not at hand: name its root with --sources"));
  }

  private static String literal(String text) {
    return "\"" + Lines.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
