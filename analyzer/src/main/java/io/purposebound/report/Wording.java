package io.purposebound.report;

import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.Requirement;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import io.purposebound.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The sentences that all reports share. */
final class Wording {
  private static final int NAMED_SOURCES = 3;

  /** The purposes that {@link #purpose} has plain words for. */
  static final List<String> PURPOSES_IN_WORDS =
      List.of(
          "train_ai_system",
          "train_ai_system.foundation_model",
          "train_ai_system.fine_tuning",
          "train_ai_system.evaluation",
          "use_ai_system.inference",
          "use_ai_system.retrieval");

  private Wording() {}

  /** Says what a purpose is in plain words where there are such; otherwise its key. */
  static String purpose(String key) {
    return switch (key) {
      case "train_ai_system" -> "AI training";
      case "train_ai_system.foundation_model" -> "foundation model training";
      case "train_ai_system.fine_tuning" -> "AI fine-tuning";
      case "train_ai_system.evaluation" -> "AI evaluation";
      case "use_ai_system.inference" -> "AI inference";
      case "use_ai_system.retrieval" -> "AI retrieval";
      default -> key;
    };
  }

  /** Says in one line what is wrong, {@code Post.text reaches AI training without …}. */
  static String headline(FindingGroup group) {
    Finding first = group.first();
    return subject(group) + " " + purpose(first.use().purpose()) + problem(first);
  }

  private static String subject(FindingGroup group) {
    List<String> names =
        group.findings().stream().map(f -> f.source().shortName()).distinct().toList();
    int count = names.size();
    if (count == 1) {
      return names.get(0) + " reaches";
    }
    int named = Math.min(count, NAMED_SOURCES);
    boolean all = named == count;
    String last = all ? names.get(count - 1) : (count - named) + " more";
    List<String> before = names.subList(0, all ? count - 1 : named);
    return String.join(", ", before) + " and " + last + " reach";
  }

  private static String problem(Finding finding) {
    Optional<RuleId> rule = finding.rule();
    if (rule.isEmpty() || finding.verdict() != Verdict.VIOLATION) {
      return switch (finding.verdict()) {
        case VIOLATION -> "";
        case ACCEPTED -> ", an accepted flow";
        case GUARDED -> " under a consent check";
        case PERMITTED -> ", for which it was collected";
        case UNRULED -> ", for which the policy has no rule";
      };
    }
    return switch (rule.get()) {
      case ForbiddenUse -> ", which the policy forbids";
      case ExpiredAcceptance -> " on an acceptance that has expired";
      case ConsentOfAnotherSubject ->
          " on the consent of another person" + parenthesis(near(finding), CheckEvidence::subject);
      case ConsentForAnotherPurpose ->
          " on a consent for another purpose" + parenthesis(near(finding), CheckEvidence::purpose);
      case InsufficientLegalBasis ->
          near(finding)
              .map(c -> " on " + c.basis() + " where " + finding.requirement() + " is required")
              .orElse(" on a weaker basis than " + finding.requirement());
      case CheckNotOnEveryPath ->
          " although "
              + near(finding).map(CheckEvidence::check).orElse("the check")
              + " does not hold on every path";
      case MissingConsentCheck -> " without " + check(finding);
    };
  }

  private static String check(Finding finding) {
    return switch (finding.requirement()) {
      case NO_OBJECTION -> "an objection check";
      case EXPLICIT_CONSENT -> "a check of explicit consent";
      case CONSENT, NOTHING, FORBIDDEN -> "a consent check";
    };
  }

  private static String parenthesis(
      Optional<CheckEvidence> near, Function<CheckEvidence, String> part) {
    return near.map(part).filter(s -> !s.isEmpty()).map(s -> " (" + s + ")").orElse("");
  }

  /** Returns the check that comes nearest to covering the flow, in the sense of the broken rule. */
  static Optional<CheckEvidence> near(Finding finding) {
    String purpose = finding.use().purpose();
    Optional<LegalBasis> basis = finding.requirement().basis();
    Predicate<CheckEvidence> covers = c -> covers(c.purpose(), purpose);
    Predicate<CheckEvidence> enough = c -> basis.map(c.basis()::satisfies).orElse(true);
    Predicate<CheckEvidence> fits =
        switch (finding.rule().orElse(RuleId.MissingConsentCheck)) {
          case ConsentForAnotherPurpose -> covers.negate();
          case InsufficientLegalBasis -> covers.and(enough.negate());
          case ConsentOfAnotherSubject, CheckNotOnEveryPath -> covers.and(enough);
          case ForbiddenUse, ExpiredAcceptance, MissingConsentCheck -> c -> false;
        };
    return finding.checks().stream().filter(c -> !c.covers()).filter(fits).findFirst();
  }

  /** Returns whether a check of one purpose speaks of the other, which it equals or lies above. */
  static boolean covers(String checked, String used) {
    return used.equals(checked) || used.startsWith(checked + ".");
  }

  /** Says what the source is, {@code user.content.public, PERSONAL, collected for …}. */
  static String source(SourceElement source) {
    String category = source.category().isEmpty() ? "" : source.category() + ", ";
    String purposes =
        source.purposes().isEmpty()
            ? "collected for no stated purpose"
            : "collected for " + String.join(", ", source.purposes());
    return category + source.sensitivity() + ", " + purposes;
  }

  /** Says what the policy demands, {@code CONSENT of post.author() for train_ai_system}. */
  static String needs(Finding finding) {
    String purpose = finding.use().purpose();
    if (finding.requirement() == Requirement.FORBIDDEN) {
      return "no " + finding.source().sensitivity() + " data for " + purpose;
    }
    return finding.requirement() + " of " + person(finding) + " for " + purpose;
  }

  /** Names the rule behind the demand, {@code profile opt-in, GDPR Art. 6(1)(a)}. */
  static String demandedBy(Finding finding) {
    String article = Law.article(finding.requirement(), finding.source().sensitivity());
    return finding.requiredBy().isEmpty() ? article : finding.requiredBy() + ", " + article;
  }

  static String person(Finding finding) {
    return finding.person().isEmpty() ? "the person the data are about" : finding.person();
  }

  /** Says what a check was asked, {@code Consents.granted of viewer for analytics, CONSENT}. */
  static String check(CheckEvidence check) {
    String subject = check.subject().isEmpty() ? "" : " of " + check.subject();
    String asserted = check.asserted() ? ", asserted" : "";
    return check.check() + subject + " for " + check.purpose() + ", " + check.basis() + asserted;
  }

  static String step(Step.Kind kind) {
    return switch (kind) {
      case READ -> "read";
      case COMPUTED -> "computed";
      case STORED -> "stored";
      case PASSED -> "passed";
      case RETURNED -> "returned";
      case PSEUDONYMIZED -> "disguised";
      case USED -> "used";
    };
  }

  /** Says what a reader must know of a step besides; empty for most. */
  static String remark(Step step) {
    String law =
        step.kind() == Step.Kind.PSEUDONYMIZED ? "still personal data, GDPR Art. 4(5)" : "";
    String assumed = step.assumed() ? "assumed: no code to analyse" : "";
    return law.isEmpty() || assumed.isEmpty() ? law + assumed : law + "; " + assumed;
  }

  /** Says for what, to whom and where data are used. */
  static String use(UseSite use) {
    String recipient = use.recipient().isEmpty() ? "" : " by " + use.recipient();
    String country = use.country().isEmpty() ? "" : " in " + use.country();
    return "for " + use.purpose() + recipient + country;
  }
}
