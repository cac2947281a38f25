package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.Sensitivity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The analyzer knows the annotations by name only: the names must be the same. */
class VocabularyTest {
  @Test
  void enumsHaveTheSameConstantsInTheSameOrder() {
    assertThat(names(LegalBasis.values()))
        .isEqualTo(names(io.purposebound.annotations.LegalBasis.values()));
    assertThat(names(Sensitivity.values()))
        .isEqualTo(names(io.purposebound.annotations.Sensitivity.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
