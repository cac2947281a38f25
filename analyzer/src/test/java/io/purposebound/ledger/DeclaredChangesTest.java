package io.purposebound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Declared.Kind;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredChangesTest {

  @ParameterizedTest
  @CsvSource({
    "SOURCE, sensitivity, SPECIAL_CATEGORY, PERSONAL, true",
    "SOURCE, sensitivity, PERSONAL, SENSITIVE, false",
    "SOURCE, collectedFor, '', train_ai_system, true",
    "SOURCE, collectedFor, train_ai_system, '', false",
    "SOURCE, ofOwner, '', true, true",
    "SOURCE, category, user.name, user.content, false",
    "USE, purpose, train_ai_system, analytics, true",
    "USE, recipient, Acme, '', false",
    "CHECK, ambient, '', true, true",
    "CHECK, basis, CONSENT, EXPLICIT_CONSENT, true",
    "CHECK, basis, EXPLICIT_CONSENT, CONSENT, false",
    "CHECK, purpose, analytics, train_ai_system, true",
    "CHECK, grantedWhen, true, false, true",
    "REQUIREMENT, PERSONAL, CONSENT, NO_OBJECTION, true",
    "REQUIREMENT, PERSONAL, CONSENT, FORBIDDEN, false",
    "FILTERED, basis, CONSENT, EXPLICIT_CONSENT, true",
    "ACCEPTED, expires, 2026-12-31, 2027-12-31, true",
    "ACCEPTED, expires, 2027-12-31, 2026-12-31, false",
    "ACCEPTED, reason, a, b, false",
    "SCOPE, openWorld, true, '', true",
    "SCOPE, entries, com.acme.Jobs#*, '', true",
    "SCOPE, openWorld, '', true, false"
  })
  void tellsWeakerFromOther(Kind kind, String member, String before, String now, boolean weakened) {
    List<DeclaredChange> changes =
        DeclaredChanges.between(
            List.of(declared(kind, member, before)), List.of(declared(kind, member, now)));
    assertThat(changes).singleElement().extracting(DeclaredChange::weakened).isEqualTo(weakened);
  }

  @ParameterizedTest
  @CsvSource({
    "SOURCE, false, true",
    "NOT_PERSONAL, true, false",
    "ANONYMIZER, true, false",
    "EXCLUDED, true, false",
    "ACCEPTED, true, false",
    "FILTERED, true, false",
    "PASSAGE, true, false",
    "USE, false, true",
    "CHECK, false, false"
  })
  void tellsWhatIsWeakerByComingOrGoing(Kind kind, boolean coming, boolean going) {
    List<Declared> one = List.of(declared(kind, "a", "b"));
    assertThat(DeclaredChanges.between(List.of(), one).get(0).weakened()).isEqualTo(coming);
    assertThat(DeclaredChanges.between(one, List.of()).get(0).weakened()).isEqualTo(going);
  }

  @Test
  void anAmbientCheckIsWeakerByComing() {
    List<Declared> one = List.of(declared(Kind.CHECK, "ambient", "true"));
    assertThat(DeclaredChanges.between(List.of(), one).get(0).weakened()).isTrue();
  }

  @Test
  void theSameIsNoChange() {
    List<Declared> one = List.of(declared(Kind.SOURCE, "a", "b"));
    assertThat(DeclaredChanges.between(one, one)).isEmpty();
  }

  private static Declared declared(Kind kind, String member, String value) {
    TreeMap<String, List<String>> says = new TreeMap<>();
    if (value != null && !value.isEmpty()) {
      says.put(member, List.of(value));
    }
    return new Declared(kind, "com.acme.Post#text", says);
  }
}
