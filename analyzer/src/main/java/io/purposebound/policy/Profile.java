package io.purposebound.policy;

import static io.purposebound.policy.Requirement.CONSENT;
import static io.purposebound.policy.Requirement.EXPLICIT_CONSENT;
import static io.purposebound.policy.Requirement.FORBIDDEN;
import static io.purposebound.policy.Requirement.NO_OBJECTION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A built-in set of rules for AI training; the policy's own rules come before it. */
public enum Profile {
  OPT_IN("opt-in", CONSENT, CONSENT, EXPLICIT_CONSENT, EXPLICIT_CONSENT),
  LEGITIMATE_INTEREST(
      "legitimate-interest", NO_OBJECTION, CONSENT, EXPLICIT_CONSENT, EXPLICIT_CONSENT),
  STRICT("strict", CONSENT, EXPLICIT_CONSENT, FORBIDDEN, FORBIDDEN);

  private static final PurposeKey TRAINING = new PurposeKey("train_ai_system");

  private final String label;
  private final Requirement personal;
  private final Requirement sensitive;
  private final Requirement specialCategory;
  private final Requirement child;

  Profile(
      String label,
      Requirement personal,
      Requirement sensitive,
      Requirement specialCategory,
      Requirement child) {
    this.label = label;
    this.personal = personal;
    this.sensitive = sensitive;
    this.specialCategory = specialCategory;
    this.child = child;
  }

  /** Returns the name that policy files and options use. */
  public String label() {
    return label;
  }

  /** Returns the names of all profiles. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Profile::label).toList();
  }

  /** Returns the profile of that name. */
  public static Optional<Profile> find(String label) {
    return Arrays.stream(values()).filter(p -> p.label.equals(label)).findFirst();
  }

  /** Returns the profile that an option names; throws with a hint if there is none. */
  public static Profile named(String label) {
    return find(label)
        .orElseThrow(
            () ->
                new InputException(
                    "found profile '%s', expected one of %s%s"
                        .formatted(
                            label, String.join(", ", labels()), Nearest.hint(label, labels()))));
  }

  Demand demand(PurposeKey use, Sensitivity sensitivity) {
    if (!TRAINING.covers(use)) {
      return Demand.NONE;
    }
    Requirement requirement =
        switch (sensitivity) {
          case PERSONAL -> personal;
          case SENSITIVE -> sensitive;
          case SPECIAL_CATEGORY -> specialCategory;
          case CHILD -> child;
        };
    return new Demand(requirement, "profile " + label);
  }
}
