package consentbench.domain;

/** What a person answered. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
