package io.purposebound.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what in one policy file is not wrong but hardly meant. */
final class PolicyAdvice {
  private final List<PolicyWarning> warnings = new ArrayList<>();

  private PolicyAdvice() {}

  /** Returns the warnings on what one file says, in the order of the file. */
  static List<PolicyWarning> on(
      List<Rule> rules, PolicyDeclarations declarations, List<AcceptedEntry> accepted) {
    PolicyAdvice advice = new PolicyAdvice();
    advice.onUnreachable(rules);
    advice.onPurposeless(declarations);
    advice.onUnreasoned(accepted);
    return advice.warnings;
  }

  private void onUnreachable(List<Rule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      Set<Sensitivity> left = EnumSet.copyOf(rule.sensitivities());
      for (Rule earlier : rules.subList(0, i)) {
        if (earlier.purpose().covers(rule.purpose())) {
          left.removeAll(earlier.sensitivities());
        }
      }
      if (left.isEmpty()) {
        warn(rule.position(), "a rule that is never reached: rules before it cover all of it");
      }
    }
  }

  private void onPurposeless(PolicyDeclarations declarations) {
    if (!declarations.forPurpose().isEmpty()) {
      return;
    }
    for (CheckEntry check : declarations.checks()) {
      if (check.purposes().isEmpty()
          && check.purposeArgument().isEmpty()
          && check.members().isEmpty()) {
        warn(
            check.element().position(),
            "a check without purpose and purposeArgument covers nothing,"
                + " unless @ForPurpose says where its purpose comes from");
      }
    }
  }

  private void onUnreasoned(List<AcceptedEntry> accepted) {
    for (AcceptedEntry entry : accepted) {
      if (!entry.hasReason()) {
        warn(entry.position(), "an accepted flow without a reason accepts nothing");
      }
    }
  }

  private void warn(Position position, String message) {
    warnings.add(new PolicyWarning(position, message));
  }
}
