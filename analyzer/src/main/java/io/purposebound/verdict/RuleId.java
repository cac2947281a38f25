package io.purposebound.verdict;

/**
 * The rule that a violation breaks, in the order in which the rules are tried. The constants are
 * written as they appear in reports, since they are identifiers that users search for.
 */
public enum RuleId {
  ForbiddenUse,
  ExpiredAcceptance,
  ConsentOfAnotherSubject,
  ConsentForAnotherPurpose,
  InsufficientLegalBasis,
  CheckNotOnEveryPath,
  MissingConsentCheck
}
