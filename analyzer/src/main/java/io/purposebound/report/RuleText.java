package io.purposebound.report;

import io.purposebound.verdict.RuleId;

/**
 * What a report says of a rule; the page {@code docs/rules/<id>.md} says it at length.
 *
 * @param id the rule
 * @param title one line that names the problem
 * @param meaning what is wrong where the rule is broken
 * @param mend how to mend it in general
 */
public record RuleText(RuleId id, String title, String meaning, String mend) {

  /** Returns the text of the rule. */
  public static RuleText of(RuleId id) {
    return switch (id) {
      case ForbiddenUse ->
          new RuleText(
              id,
              "The policy forbids this use of these data.",
              "A rule of the policy or profile forbids to use data of this sensitivity for this"
                  + " purpose; no check and no acceptance can allow it.",
              "Do not pass these data here, or remove the personal reference first in a method"
                  + " declared @Anonymizes.");
      case ExpiredAcceptance ->
          new RuleText(
              id,
              "The acceptance of this flow has expired.",
              "The flow has no covering check and was accepted until a day that has passed.",
              "Add the check, or have the acceptance decided anew with a later day.");
      case ConsentOfAnotherSubject ->
          new RuleText(
              id,
              "The consent that was checked is another person's.",
              "A check of this purpose on a sufficient basis holds, but for a person other than the"
                  + " one whom the data are about, or for one who cannot be told.",
              "Ask the person whom the data are about, and link the data to that person with"
                  + " @DataSubject.");
      case ConsentForAnotherPurpose ->
          new RuleText(
              id,
              "The consent that was checked is for another purpose.",
              "A check of this person holds, but for a purpose that is neither the purpose of the"
                  + " use nor one above it.",
              "Ask this person for the purpose of the use.");
      case InsufficientLegalBasis ->
          new RuleText(
              id,
              "The check rests on a weaker legal basis than the policy requires.",
              "A check of this person and purpose holds, but on a weaker basis than the policy"
                  + " requires for data of this sensitivity.",
              "Ask on the required basis, or leave these data out.");
      case CheckNotOnEveryPath ->
          new RuleText(
              id,
              "The consent check does not hold on every path to the use.",
              "A check of this person, purpose and basis was made before the use, but its granted"
                  + " outcome does not hold there: a path goes around it, its outcome is ignored,"
                  + " the use is on the refused branch, or the check fails open.",
              "Let the use be reached only where the check was granted, and treat errors and missing"
                  + " answers as a refusal.");
      case MissingConsentCheck ->
          new RuleText(
              id,
              "Personal data reach the use without a consent check.",
              "No path from the source to the use makes a check that the person allows it, and the"
                  + " data were not collected for this purpose.",
              "Ask the person whom the data are about before the use, and go on only where the"
                  + " answer is granted.");
    };
  }

  /** Returns the whole help text as Markdown. */
  public String markdown() {
    return "**" + title + "**\n\n" + meaning + "\n\n" + mend + "\n";
  }
}
