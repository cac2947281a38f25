package io.purposebound.report;

import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.Sensitivity;

/** A proposed policy file: what discovery found, each entry with its reason. */
public final class SuggestedPolicy {
  private SuggestedPolicy() {}

  /** Returns the text of the file. */
  public static String of(Suggestions s) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Proposed by Purposebound from names, types and annotations. Read every entry: strike what is
        # no personal data, say what the data were collected for (purpose), and which checks there are.
        version: 1
        profile: opt-in
        # Asking a model is a use of its own, which no profile rules. To demand consent for it too:
        # rules:
        #   - purpose: use_ai_system
        #     requires: CONSENT
        """);
    if (!s.candidates().isEmpty()) {
      text.append("sources:\n");
    }
    for (Candidate c : s.candidates()) {
      text.append("  # ").append(c.score()).append(" %: ").append(c.reason()).append('\n');
      text.append("  - ").append(key(c)).append(": ").append(c.element()).append('\n');
      if (c.kind() == ElementKind.PARAMETER) {
        text.append("    index: ").append(c.index()).append('\n');
      }
      if (c.sensitivity() != Sensitivity.PERSONAL) {
        text.append("    sensitivity: ").append(c.sensitivity()).append('\n');
      }
      text.append("    category: ").append(c.category()).append('\n');
    }
    if (!s.persons().isEmpty()) {
      text.append("subjects:\n");
      s.persons().forEach(p -> text.append("  - type: ").append(p).append('\n'));
    }
    if (!s.checks().isEmpty()) {
      text.append("# Possible checks: keep those that ask the person whom the data are about.\n");
      text.append("# checks:\n");
      for (String c : s.checks()) {
        text.append(c.endsWith(")") ? "#   - method: " : "#   - field: ").append(c).append('\n');
        text.append("#     purpose: train_ai_system\n");
      }
    }
    return text.toString();
  }

  private static String key(Candidate c) {
    return switch (c.kind()) {
      case METHOD -> "method";
      case PARAMETER -> "parameter";
      default -> "field";
    };
  }
}
