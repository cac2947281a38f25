package io.purposebound.report;

import io.purposebound.policy.InputException;
import io.purposebound.policy.LegalBasis;
import io.purposebound.source.CallText;
import io.purposebound.source.SourceEdit;
import io.purposebound.source.SourceFix;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends a violation in its source file: the use goes under the check, or its method says who
 * answers for it.
 */
public final class FixPlan {
  private static final Pattern CONDITION = Pattern.compile("if \\((.*)\\) \\{ … \\}");

  private final Path file;
  private final String path;
  private final SourceFix source;
  private final Finding finding;
  private final Optional<String> check;

  private FixPlan(Path file, String path, Finding finding, Optional<String> check) {
    this.file = file;
    this.path = path;
    this.finding = finding;
    this.check = check;
    this.source = new SourceFix(path, read(file));
  }

  /**
   * Opens the file of a violation's use.
   *
   * @throws InputException where its source is not at hand
   */
  public static FixPlan of(Finding finding, Report report, SourceIndex sources) {
    Path file =
        sources
            .file(finding.use().place())
            .orElseThrow(
                () ->
                    new InputException(
                        "the source of "
                            + finding.use().place().className()
                            + " is not at hand: name its root with --sources"));
    Optional<String> suggested =
        new Mend(report, sources)
            .of(finding)
            .map(CONDITION::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1));
    return new FixPlan(
        file,
        sources.path(finding.use().place()),
        finding,
        same(finding, report, sources).or(() -> suggested));
  }

  /** Repeats a check that the class makes for a person of the same name. */
  private static Optional<String> same(Finding f, Report report, SourceIndex sources) {
    return report.findings().stream()
        .flatMap(other -> other.checks().stream())
        .filter(c -> !c.asserted() && c.subject().equals(f.person()))
        .filter(c -> c.place().className().equals(f.use().place().className()))
        .filter(c -> Wording.covers(c.purpose(), f.use().purpose()))
        .filter(c -> f.requirement().basis().map(c.basis()::satisfies).orElse(true))
        .flatMap(c -> sources.call(c.place(), name(c.check())).stream())
        .flatMap(call -> condition(call).stream())
        .findFirst();
  }

  private static String name(String check) {
    return check.substring(check.lastIndexOf('.') + 1).replace("()", "");
  }

  private static Optional<String> condition(CallText call) {
    return switch (call.outcome()) {
      case TRUE -> Optional.of(call.text());
      case FALSE -> Optional.of("!" + call.text());
      case RETURNS, UNKNOWN -> Optional.empty();
    };
  }

  /** Puts the use under a check: the given one, or the one that the program makes elsewhere. */
  public List<SourceEdit> guard(Optional<String> condition) {
    String asked =
        condition
            .or(() -> check)
            .orElseThrow(
                () ->
                    new InputException(
                        "the program makes no check that could be repeated here: give one with"
                            + " --check"));
    return source.guard(finding.use().place().line(), asked);
  }

  /** Leaves the check to the callers of the method. */
  public List<SourceEdit> requireConsent() {
    LegalBasis basis = finding.requirement().basis().orElse(LegalBasis.CONSENT);
    String purpose = literal(finding.use().purpose());
    boolean usual = basis == LegalBasis.CONSENT;
    String annotation =
        "@RequiresConsent(purpose = "
            + purpose
            + (usual ? "" : ", basis = LegalBasis." + basis)
            + ")";
    return source.annotate(
        finding.use().place().line(),
        annotation,
        usual ? List.of("RequiresConsent") : List.of("LegalBasis", "RequiresConsent"));
  }

  /** Accepts the flow. */
  public List<SourceEdit> accept(String reason, String approvedBy, LocalDate expires) {
    if (reason.isBlank() || approvedBy.isBlank()) {
      throw new InputException("an acceptance needs --reason and --approved-by");
    }
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
    return source.annotate(finding.use().place().line(), annotation, List.of("AcceptedFlow"));
  }

  private static String literal(String text) {
    return "\"" + Lines.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Says edits as a unified diff. */
  public List<String> diff(List<SourceEdit> edits) {
    return SourceEdit.diff(path, source.lines(), edits);
  }

  /** Writes edits into the file; its line ends stay what they are. */
  public void apply(List<SourceEdit> edits) {
    String content = read(file);
    String end = content.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(SourceEdit.apply(source.lines(), edits));
    try {
      boolean ended = content.endsWith("\n");
      Files.writeString(file, String.join(end, lines) + (ended ? end : ""));
    } catch (IOException e) {
      throw new InputException(path + ": cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }
}
