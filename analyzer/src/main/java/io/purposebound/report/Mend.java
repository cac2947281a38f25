package io.purposebound.report;

import io.purposebound.source.CallText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Suggests how to mend a violation. Where the program makes a fitting check somewhere, and its
 * source is at hand, the suggestion repeats that very call for the person in question.
 */
final class Mend {
  /** A person's path that can stand in Java source as it is. */
  private static final Pattern JAVA_PATH =
      Pattern.compile("[A-Za-z_$][\\w$]*(\\(\\))?(\\.[A-Za-z_$][\\w$]*(\\(\\))?)*");

  private final SourceIndex sources;
  private final List<CheckEvidence> checks;

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

  private String text(RuleId rule, Finding finding) {
    String person = Wording.person(finding);
    String purpose = finding.use().purpose();
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
          example(finding)
              .orElseGet(
                  () ->
                      "go on only where "
                          + person
                          + " has granted it: a method declared "
                          + declaration(finding)
                          + " for "
                          + purpose);
    };
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

  /** Repeats a check of the program that would cover the finding, if there is one to repeat. */
  private Optional<String> example(Finding finding) {
    if (!finding.mend().isEmpty()) {
      return Optional.of(finding.mend());
    }
    if (!JAVA_PATH.matcher(finding.person()).matches()) {
      return Optional.empty();
    }
    Predicate<CheckEvidence> fits =
        c ->
            Wording.covers(c.purpose(), finding.use().purpose())
                && finding.requirement().basis().map(c.basis()::satisfies).orElse(true);
    Predicate<CheckEvidence> inClass =
        c -> c.place().className().equals(finding.use().place().className());
    return checks.stream()
        .filter(fits)
        .sorted(Comparator.comparing((CheckEvidence c) -> !inClass.test(c)))
        .flatMap(c -> repeated(c, finding).stream())
        .findFirst();
  }

  private Optional<String> repeated(CheckEvidence check, Finding finding) {
    String name = check.check().substring(check.check().lastIndexOf('.') + 1).replace("()", "");
    Optional<CallText> call = sources.call(check.place(), name);
    if (call.isEmpty() || check.subject().isEmpty()) {
      return Optional.empty();
    }
    Pattern subject = Pattern.compile("(?<![\\w$.])" + written(check.subject()) + "(?![\\w$(])");
    Matcher found = subject.matcher(call.get().text());
    if (!found.find()) {
      return Optional.empty();
    }
    String person = likeWritten(finding.person(), found.group());
    String text = found.replaceFirst(Matcher.quoteReplacement(person));
    return Optional.of(
        switch (call.get().outcome()) {
          case TRUE -> "if (" + text + ") { … }";
          case FALSE -> "if (!" + text + ") { … }";
          case RETURNS -> text + ";";
          case UNKNOWN -> "go on only where " + text + " is granted";
        });
  }

  /** A path names fields; the source may read them through record accessors. */
  private static String written(String path) {
    return Arrays.stream(path.split("\\."))
        .map(part -> Pattern.quote(part.replace("()", "")) + "(?:\\(\\))?")
        .collect(Collectors.joining("\\."));
  }

  /** Returns a path with brackets where the example has them behind a part of the same name. */
  private static String likeWritten(String path, String example) {
    return Arrays.stream(path.split("\\."))
        .map(part -> example.contains("." + part + "()") ? part + "()" : part)
        .collect(Collectors.joining("."));
  }
}
