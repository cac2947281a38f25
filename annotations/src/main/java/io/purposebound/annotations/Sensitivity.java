package io.purposebound.annotations;

/**
 * How sensitive personal data are; the policy demands more for the later ones.
 *
 * <pre>{@code
 * @PersonalData(sensitivity = Sensitivity.CHILD)
 * private String nickname;
 * }</pre>
 */
public enum Sensitivity {
  /** Ordinary personal data. */
  PERSONAL,
  /** Data whose misuse harms more than usual: contact data, location, finances. */
  SENSITIVE,
  /** Special categories of GDPR Art. 9: health, beliefs, biometrics and the like. */
  SPECIAL_CATEGORY,
  /** Data of children, GDPR Art. 8. */
  CHILD
}
