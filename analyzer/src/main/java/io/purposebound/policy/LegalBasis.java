package io.purposebound.policy;

/** Legal basis of a check, weakest first: each satisfies those before it. */
public enum LegalBasis {
  NO_OBJECTION,
  CONSENT,
  EXPLICIT_CONSENT;

  /** Returns whether a check on this basis is enough where {@code required} is demanded. */
  public boolean satisfies(LegalBasis required) {
    return compareTo(required) >= 0;
  }
}
