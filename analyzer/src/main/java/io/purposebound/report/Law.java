package io.purposebound.report;

import io.purposebound.policy.Requirement;
import io.purposebound.policy.Sensitivity;

/** Names the provision of the GDPR behind a requirement: a pointer for readers, no legal advice. */
final class Law {
  /** Where the law itself is published. */
  static final String GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

  private Law() {}

  /** Returns the article, {@code GDPR Art. 6(1)(a)}; empty where nothing is required. */
  static String article(Requirement requirement, Sensitivity sensitivity) {
    return switch (requirement) {
      case NOTHING -> "";
      case NO_OBJECTION -> "GDPR Art. 6(1)(f), 21";
      case CONSENT -> "GDPR Art. 6(1)(a)";
      case EXPLICIT_CONSENT ->
          switch (sensitivity) {
            case SPECIAL_CATEGORY -> "GDPR Art. 9(2)(a)";
            case CHILD -> "GDPR Art. 8";
            case PERSONAL, SENSITIVE -> "GDPR Art. 6(1)(a), 7";
          };
      case FORBIDDEN ->
          switch (sensitivity) {
            case SPECIAL_CATEGORY -> "GDPR Art. 9(1)";
            case CHILD -> "GDPR Art. 8";
            case PERSONAL, SENSITIVE -> "GDPR Art. 5(1)(b)";
          };
    };
  }
}
