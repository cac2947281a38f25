package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module's file extends that of the reactor's root. */
class PolicyFileMergeTest {
  private static final PurposeKey SEARCH = new PurposeKey("acme.search");

  @TempDir Path folder;

  @Test
  void aModuleExtendsTheRoot() {
    Policy policy =
        PolicyText.read(
            folder,
            """
            profile: strict
            purposes:
              acme.search: Ranks results
            rules:
              - purpose: acme.search
                requires: CONSENT
            sources:
              - field: com.acme.User#email
            entries: [com.acme.Jobs#*]
            openWorld: true
            models: [javax]
            """,
            """
            profile: opt-in
            rules:
              - purpose: acme.search
                sensitivity: CHILD
                requires: forbidden
            sources:
              - field: com.acme.Photo#place
                purpose: acme.search
            entries: [com.acme.photos.Jobs#*]
            """);

    assertThat(policy.profile()).isEqualTo(Profile.OPT_IN);
    assertThat(policy.requirement(SEARCH, Sensitivity.CHILD))
        .isEqualTo(new Demand(Requirement.FORBIDDEN, "policy1.yaml:3"));
    assertThat(policy.requirement(SEARCH, Sensitivity.PERSONAL))
        .isEqualTo(new Demand(Requirement.CONSENT, "policy0.yaml:5"));
    assertThat(policy.declarations().sources())
        .extracting(source -> source.element().toString())
        .containsExactly("com.acme.User#email", "com.acme.Photo#place");
    assertThat(policy.scope().entries())
        .extracting(entry -> entry.pattern().toString())
        .containsExactly("com.acme.Jobs#*", "com.acme.photos.Jobs#*");
    assertThat(policy.scope().openWorld()).isTrue();
    assertThat(policy.scope().models()).contains(List.of("javax"));
    assertThat(policy.purposes().declared()).containsEntry("acme.search", "Ranks results");
  }

  @Test
  void aModuleOverridesSingleValues() {
    Policy policy =
        PolicyText.read(
            folder,
            "{profile: strict, openWorld: true, models: [javax]}",
            "{openWorld: false, models: []}");

    assertThat(policy.profile()).isEqualTo(Profile.STRICT);
    assertThat(policy.scope().openWorld()).isFalse();
    assertThat(policy.scope().models()).contains(List.of());
  }

  @Test
  void noFilesAndEmptyFilesAreTheDefaults() {
    Policy defaults = PolicyFile.read(List.of());

    assertThat(defaults.profile()).isEqualTo(Profile.OPT_IN);
    assertThat(defaults.declarations()).isEqualTo(PolicyDeclarations.NONE);
    assertThat(defaults.scope()).isEqualTo(AnalysisScope.DEFAULT);
    for (String empty : List.of("", "# nothing yet\n", "---\n", "null", "\uFEFF# mark\n")) {
      Policy read = PolicyText.read(folder, empty);
      assertThat(read.profile()).isEqualTo(defaults.profile());
      assertThat(read.declarations()).isEqualTo(defaults.declarations());
      assertThat(read.scope()).isEqualTo(defaults.scope());
      assertThat(read.warnings()).isEmpty();
    }
  }

  @Test
  void emptySectionsAreNone() {
    Policy policy =
        PolicyText.read(
            folder, "purposes:\nrules:\nsources:\nuses: []\naccepted:\nentries:\nmodels:\n");

    assertThat(policy.rules()).isEmpty();
    assertThat(policy.declarations()).isEqualTo(PolicyDeclarations.NONE);
    assertThat(policy.scope()).isEqualTo(AnalysisScope.DEFAULT);
  }
}
