package io.purposebound.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpelParserTest {
  private static final Condition GRANTED =
      new Condition.Holds(
          new Term.Call(
              new Term.Bean("consents"),
              "granted",
              List.of(new Term.Parameter("user"), new Term.Literal("train_ai_system"))));

  private static Condition of(String text) {
    return SpelParser.parse(text).orElseThrow();
  }

  @Test
  void aCallOfANamedObjectWithAParameter() {
    assertThat(of("@consents.granted(#user, 'train_ai_system')")).isEqualTo(GRANTED);
    assertThat(of("(@consents.granted( #user , \"train_ai_system\" ))")).isEqualTo(GRANTED);
  }

  @Test
  void connectivesInWordsAndSigns() {
    Condition role =
        new Condition.Holds(
            new Term.Call(new Term.Unclear(), "hasRole", List.of(new Term.Literal("A"))));
    String granted = "@consents.granted(#user, 'train_ai_system')";
    assertThat(of("hasRole('A') and " + granted))
        .isEqualTo(new Condition.All(List.of(role, GRANTED)));
    assertThat(of("hasRole('A') || " + granted))
        .isEqualTo(new Condition.Any(List.of(role, GRANTED)));
    assertThat(of("not " + granted)).isEqualTo(new Condition.Not(GRANTED));
  }

  @Test
  void propertiesConstantsAndComparisons() {
    assertThat(of("filterObject?.author.name != T(com.acme.Purpose).AI"))
        .isEqualTo(
            new Condition.Not(
                new Condition.Equal(
                    new Term.Member(
                        new Term.Member(new Term.Parameter("filterObject"), "author"), "name"),
                    new Term.Path(List.of("com", "acme", "Purpose", "AI")))));
    assertThat(of("#a.age > 3")).isInstanceOf(Condition.Unclear.class);
  }

  @Test
  void whatIsLeftOverMakesItNoExpression() {
    assertThat(SpelParser.parse("@consents.granted(#user) ? true : false")).isEmpty();
    assertThat(SpelParser.parse("@consents.granted(#user")).isEmpty();
    assertThat(SpelParser.parse("")).isEmpty();
  }
}
