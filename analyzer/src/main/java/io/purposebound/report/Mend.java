package io.purposebound.report;

import io.purposebound.policy.Requirement;
import io.purposebound.source.CallText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Suggests how to mend a violation. Where the program makes a fitting check somewhere, and its
 * source is at hand, the suggestion repeats that very call for the person in question.
 */
final class Mend {
  /** An argument that is a variable there, and may be none elsewhere. */
  private static final Pattern VARIABLE = Pattern.compile("[(,]\\s*[a-z_]\\w*\\s*[,)]");

  private final SourceIndex sources;
  private final List<CheckEvidence> checks;

  /** What a use asks of a check. */
  private record Demand(String purpose, Requirement requirement) {}

  /** A call as it is written, around the person that it asks for. */
  private record Repeatable(String type, String before, String after, Remedy.Granted granted) {
    Remedy about(Remedy remedy) {
      return remedy.with(before + remedy.person() + after, granted);
    }
  }

  private final Map<Demand, List<Repeatable>> repeatable = new HashMap<>();

  /** Knows the checks that the program makes from all findings of the report. */
  Mend(Report report, SourceIndex sources) {
    this.sources = sources;
    this.checks =
        report.findings().stream()
            .flatMap(f -> f.checks().stream())
            .filter(c -> !c.asserted())
            .distinct()
            // A check that covers its flow is the better example; the report is sorted otherwise.
            .sorted(Comparator.comparing((CheckEvidence c) -> !c.covers()))
            .toList();
  }

  /** Returns one line of code or one sentence; empty where nothing is to be mended. */
  Optional<String> of(Finding finding) {
    if (finding.verdict() != Verdict.VIOLATION) {
      return Optional.empty();
    }
    return finding.rule().map(rule -> text(rule, finding));
  }

  /** Returns the code that asks, with which {@link #of} begins; empty where there is none. */
  Optional<String> code(Finding finding) {
    return of(finding)
        .flatMap(line -> remedy(finding).map(Remedy::code).filter(line::startsWith))
        .filter(code -> !code.isEmpty());
  }

  private String text(RuleId rule, Finding finding) {
    return switch (rule) {
      case ForbiddenUse ->
          "keep "
              + finding.source().shortName()
              + " out of "
              + finding.use().shortName()
              + ", or anonymise it first in a method declared @Anonymizes";
      case ExpiredAcceptance -> renewed(finding);
      case CheckNotOnEveryPath ->
          "go on only where "
              + Wording.near(finding).map(CheckEvidence::check).orElse("the check")
              + " was granted, on every path: leave on a refusal, an error or a missing answer";
      case ConsentOfAnotherSubject,
          ConsentForAnotherPurpose,
          InsufficientLegalBasis,
          MissingConsentCheck ->
          remedy(finding)
              .filter(r -> !r.code().isEmpty())
              .map(r -> r.code() + where(r, finding))
              .orElseGet(
                  () ->
                      "go on only where "
                          + Wording.person(finding)
                          + " has granted it: a method declared "
                          + declaration(finding)
                          + " for "
                          + finding.use().purpose());
    };
  }

  /** Says where the code belongs, if not around the use. */
  private static String where(Remedy remedy, Finding finding) {
    if (remedy.at().isEmpty()) {
      return "";
    }
    CodePlace at = remedy.at().get().place();
    boolean sameLine =
        at.sourceFile().equals(finding.use().place().sourceFile())
            && at.line() == finding.use().place().line();
    String file = at.sourceFile().substring(at.sourceFile().lastIndexOf('/') + 1);
    String line = file.isEmpty() ? at.className() : file + ":" + at.line();
    String loop = remedy.inLoop() ? "in the loop, " : "";
    return sameLine ? "" : " " + loop + (remedy.filters() ? "before " : "around ") + line;
  }

  private static String declaration(Finding finding) {
    return switch (finding.requirement()) {
      case NO_OBJECTION -> "@ObjectionCheck";
      case EXPLICIT_CONSENT -> "@ConsentCheck(basis = EXPLICIT_CONSENT)";
      case CONSENT, NOTHING, FORBIDDEN -> "@ConsentCheck";
    };
  }

  private static String renewed(Finding finding) {
    String where = finding.acceptance().map(AcceptanceRef::where).orElse("the acceptance");
    return "check "
        + Wording.needs(finding)
        + ", or have "
        + where
        + " decided anew with a later day";
  }

  /**
   * Returns the remedy of a violation that lacks a check, with the check to ask: as its class asks
   * it elsewhere, else as it is declared, else as another class asks it. The check may be unknown.
   */
  Optional<Remedy> remedy(Finding finding) {
    return finding
        .remedy()
        .map(
            r ->
                repeated(r, finding, true)
                    .or(() -> Optional.of(r).filter(d -> !d.check().isEmpty()))
                    .or(() -> repeated(r, finding, false))
                    .orElse(r));
  }

  private Optional<Remedy> repeated(Remedy remedy, Finding finding, boolean inClass) {
    String type = finding.use().place().className();
    return repeatable(finding).stream()
        .filter(c -> c.type().equals(type) == inClass)
        .map(c -> c.about(remedy))
        .findFirst();
  }

  /** The checks whose calls could cover a finding; looked for once for each demand. */
  private List<Repeatable> repeatable(Finding finding) {
    Demand demand = new Demand(finding.use().purpose(), finding.requirement());
    List<Repeatable> known = repeatable.get(demand);
    if (known == null) {
      known =
          checks.stream()
              .filter(c -> Wording.covers(c.purpose(), demand.purpose()))
              .filter(c -> demand.requirement().basis().map(c.basis()::satisfies).orElse(true))
              .filter(c -> !c.subject().isEmpty())
              .flatMap(c -> repeatable(c).stream())
              .toList();
      repeatable.put(demand, known);
    }
    return known;
  }

  /** Returns the call of a check if it can be asked of another person elsewhere. */
  private Optional<Repeatable> repeatable(CheckEvidence check) {
    String name = check.check().substring(check.check().lastIndexOf('.') + 1).replace("()", "");
    Optional<CallText> call = sources.call(check.place(), name);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Pattern subject = Pattern.compile("(?<![\\w$.])" + written(check.subject()) + "(?![\\w$(])");
    Matcher found = subject.matcher(call.get().text());
    if (!found.find() || VARIABLE.matcher(found.replaceFirst("")).find()) {
      return Optional.empty();
    }
    found.reset().find();
    String before = call.get().text().substring(0, found.start());
    String after = call.get().text().substring(found.end());
    String type = check.place().className();
    return switch (call.get().outcome()) {
      case TRUE -> Optional.of(new Repeatable(type, before, after, Remedy.Granted.TRUE));
      case FALSE -> Optional.of(new Repeatable(type, before, after, Remedy.Granted.FALSE));
      case RETURNS -> Optional.of(new Repeatable(type, before, after, Remedy.Granted.RETURNS));
      case UNKNOWN -> Optional.empty();
    };
  }

  /** A path names fields; the source may read them through record accessors. */
  private static String written(String path) {
    return Arrays.stream(path.split("\\."))
        .map(part -> Pattern.quote(part.replace("()", "")) + "(?:\\(\\))?")
        .collect(Collectors.joining("\\."));
  }
}
