package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The helper itself: it must fail where it should. */
class MarksTest {
  private static final Marks MARKS =
      Marks.of(
          "A.java",
          List.of(
              "use(a); // EXPECT: MissingConsentCheck",
              "use(b); // EXPECT: none",
              "use(c);",
              "use(d); // EXPECT: CheckNotOnEveryPath|MissingConsentCheck"));

  @Test
  void linesAsMarkedAreNoMisses() {
    Map<Integer, Set<String>> got =
        Map.of(1, Set.of("MissingConsentCheck"), 4, Set.of("CheckNotOnEveryPath"));
    assertThat(CaseGroup.compare("A.java", MARKS, got)).isEmpty();
  }

  @Test
  void everyOtherLineIsListed() {
    Map<Integer, Set<String>> got =
        Map.of(
            2, Set.of("MissingConsentCheck"),
            3, Set.of("ForbiddenUse"),
            4, Set.of("CheckNotOnEveryPath", "ForbiddenUse"));
    assertThat(CaseGroup.compare("A.java", MARKS, got))
        .map(Miss::toString)
        .containsExactly(
            "A.java:1: expected MissingConsentCheck, got nothing",
            "A.java:2: expected none, got MissingConsentCheck",
            "A.java:3: expected no mark, got ForbiddenUse",
            "A.java:4: expected CheckNotOnEveryPath|MissingConsentCheck,"
                + " got CheckNotOnEveryPath|ForbiddenUse");
  }

  @Test
  void aMarkWithASlipIsNoMark() {
    assertThatThrownBy(() -> Marks.of("A.java", List.of("", "use(a); // EXPECTS none")))
        .hasMessage("A.java:2: a mark that cannot be read");
  }
}
