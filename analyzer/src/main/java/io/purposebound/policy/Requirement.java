package io.purposebound.policy;

import java.util.Optional;

/** What the policy demands of a use of data. */
public enum Requirement {
  /** No rule speaks of it, or the rule demands nothing. */
  NOTHING,
  NO_OBJECTION,
  CONSENT,
  EXPLICIT_CONSENT,
  FORBIDDEN;

  /**
   * Returns the legal basis that is demanded; empty for {@link #NOTHING} and {@link #FORBIDDEN}.
   */
  public Optional<LegalBasis> basis() {
    return switch (this) {
      case NO_OBJECTION -> Optional.of(LegalBasis.NO_OBJECTION);
      case CONSENT -> Optional.of(LegalBasis.CONSENT);
      case EXPLICIT_CONSENT -> Optional.of(LegalBasis.EXPLICIT_CONSENT);
      case NOTHING, FORBIDDEN -> Optional.empty();
    };
  }
}
