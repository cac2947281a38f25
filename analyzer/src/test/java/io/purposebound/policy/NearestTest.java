package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("opt-in", "legitimate-interest", "strict", "train_ai_system", "CONSENT");

  @ParameterizedTest
  @CsvSource({
    "optin, opt-in",
    "op-tin, opt-in",
    "legitimate-intrest, legitimate-interest",
    "strickt, strict",
    "consent, CONSENT",
    "train, train_ai_system",
    "train_ai, train_ai_system"
  })
  void findsWhatWasMeant(String wanted, String expected) {
    assertThat(Nearest.of(wanted, NAMES)).contains(expected);
  }

  @Test
  void isSilentWhereNothingIsLikeIt() {
    assertThat(Nearest.of("marketing", NAMES)).isEmpty();
    assertThat(Nearest.of("x", NAMES)).isEmpty();
    assertThat(Nearest.of("opt-in", List.of())).isEmpty();
    assertThat(Nearest.hint("marketing", NAMES)).isEmpty();
  }

  @Test
  void answersAlikeInAnyOrder() {
    assertThat(Nearest.of("cat", List.of("car", "bat", "cut"))).contains("bat");
    assertThat(Nearest.of("cat", List.of("cut", "car", "bat"))).contains("bat");
    assertThat(Nearest.of("ana", List.of("analysis.b", "analysis.a"))).contains("analysis.a");
    assertThat(Nearest.of("ana", List.of("analysis.a", "analysis.b"))).contains("analysis.a");
  }

  @Test
  void countsASwapAsOneSlip() {
    assertThat(Nearest.of("ab", List.of("xy", "ba"))).contains("ba");
  }

  @Test
  void hintsInWords() {
    assertThat(Nearest.hint("optin", NAMES)).isEqualTo("; did you mean 'opt-in'?");
  }
}
