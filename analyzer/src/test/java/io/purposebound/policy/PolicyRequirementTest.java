package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is demanded of a use: the profiles' table, and rules before it. */
class PolicyRequirementTest {
  private static final PurposeKey TRAINING = new PurposeKey("train_ai_system");
  private static final PurposeKey TUNING = new PurposeKey("train_ai_system.fine_tuning");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "opt-in, PERSONAL, CONSENT",
    "opt-in, SENSITIVE, CONSENT",
    "opt-in, SPECIAL_CATEGORY, EXPLICIT_CONSENT",
    "opt-in, CHILD, EXPLICIT_CONSENT",
    "legitimate-interest, PERSONAL, NO_OBJECTION",
    "legitimate-interest, SENSITIVE, CONSENT",
    "legitimate-interest, SPECIAL_CATEGORY, EXPLICIT_CONSENT",
    "legitimate-interest, CHILD, EXPLICIT_CONSENT",
    "strict, PERSONAL, CONSENT",
    "strict, SENSITIVE, EXPLICIT_CONSENT",
    "strict, SPECIAL_CATEGORY, FORBIDDEN",
    "strict, CHILD, FORBIDDEN"
  })
  void profilesSpeakOfTrainingAndBelow(
      String profile, Sensitivity sensitivity, Requirement expected) {
    Policy policy = Policy.defaults().withProfile(Profile.named(profile));

    Demand demand = new Demand(expected, "profile " + profile);
    assertThat(policy.requirement(TRAINING, sensitivity)).isEqualTo(demand);
    assertThat(policy.requirement(TUNING, sensitivity)).isEqualTo(demand);
  }

  @ParameterizedTest
  @CsvSource({"analytics", "use_ai_system.inference", "marketing.advertising"})
  void profilesSayNothingOfOtherPurposes(String purpose) {
    for (Profile profile : Profile.values()) {
      Policy policy = Policy.defaults().withProfile(profile);
      assertThat(policy.requirement(new PurposeKey(purpose), Sensitivity.CHILD))
          .isEqualTo(new Demand(Requirement.NOTHING, ""));
    }
  }

  @Test
  void theFirstRuleThatMatchesDecides() {
    Policy policy =
        PolicyText.read(
            folder,
            """
            profile: strict
            rules:
              - purpose: train_ai_system.evaluation
                requires: nothing
              - purpose: train_ai_system
                sensitivity: [PERSONAL, SENSITIVE]
                requires: NO_OBJECTION
              - purpose: train_ai_system
                sensitivity: PERSONAL
                requires: forbidden
              - purpose: marketing
                requires: CONSENT
            """);

    assertThat(policy.requirement(new PurposeKey("train_ai_system.evaluation"), Sensitivity.CHILD))
        .isEqualTo(new Demand(Requirement.NOTHING, "policy0.yaml:3"));
    assertThat(policy.requirement(TUNING, Sensitivity.SENSITIVE))
        .isEqualTo(new Demand(Requirement.NO_OBJECTION, "policy0.yaml:5"));
    assertThat(policy.requirement(TRAINING, Sensitivity.CHILD))
        .isEqualTo(new Demand(Requirement.FORBIDDEN, "profile strict"));
    assertThat(
            policy.requirement(
                new PurposeKey("marketing.advertising.profiling"), Sensitivity.PERSONAL))
        .isEqualTo(new Demand(Requirement.CONSENT, "policy0.yaml:11"));
    assertThat(policy.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.position().line()).isEqualTo(8);
              assertThat(warning.message())
                  .isEqualTo("a rule that is never reached: rules before it cover all of it");
            });
  }

  @Test
  void anUnknownProfileIsAnError() {
    assertThatThrownBy(() -> Profile.named("optin"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "found profile 'optin', expected one of opt-in, legitimate-interest, strict;"
                + " did you mean 'opt-in'?");
  }
}
