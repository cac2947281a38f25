package io.purposebound.annotations;

/**
 * Legal basis that a check establishes, weakest first; each satisfies those before it.
 *
 * <pre>{@code
 * @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, basis = LegalBasis.EXPLICIT_CONSENT)
 * boolean explicitlyAllowsTraining();
 * }</pre>
 */
public enum LegalBasis {
  /** The person has not objected to a legitimate interest, GDPR Art. 6(1)(f) and 21. */
  NO_OBJECTION,
  /** The person has consented, GDPR Art. 6(1)(a). */
  CONSENT,
  /** The person has consented explicitly, GDPR Art. 9(2)(a). */
  EXPLICIT_CONSENT
}
