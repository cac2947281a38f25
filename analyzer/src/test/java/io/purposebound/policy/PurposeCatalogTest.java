package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.annotations.Purposes;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeCatalogTest {
  private final PurposeCatalog builtIn = PurposeCatalog.builtIn();

  @ParameterizedTest
  @CsvSource({
    "train_ai_system, train_ai_system, true",
    "train_ai_system, train_ai_system.fine_tuning, true",
    "marketing, marketing.advertising.profiling, true",
    "train_ai_system.fine_tuning, train_ai_system, false",
    "train_ai, train_ai_system, false",
    "analytics, train_ai_system, false"
  })
  void aPurposeCoversItselfAndThoseBelow(String key, String other, boolean covers) {
    assertThat(new PurposeKey(key).covers(new PurposeKey(other))).isEqualTo(covers);
  }

  @Test
  void knowsExactlyTheKeysOfTheAnnotations() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field constant : Purposes.class.getFields()) {
      constants.add((String) constant.get(null));
    }
    assertThat(builtIn.keys()).containsExactlyElementsOf(constants);
  }

  @Test
  void knowsEveryAncestor() {
    PurposeCatalog catalog = builtIn.with(Map.of("acme.search.ranking", "Sorts results"));

    assertThat(catalog.find("acme")).isPresent();
    assertThat(catalog.find("acme.search")).isPresent();
    assertThat(catalog.find("acme.search.ranking")).contains(new PurposeKey("acme.search.ranking"));
    assertThat(catalog.find("acme.search.other")).isEmpty();
    assertThat(catalog.declared()).containsOnlyKeys("acme.search.ranking");
    assertThat(builtIn.find("acme")).isEmpty();
  }

  @Test
  void guessesWhatWasMeant() {
    assertThat(builtIn.nearest("train_ai_sytem")).contains("train_ai_system");
    assertThat(builtIn.nearest("marketing.advertizing")).contains("marketing.advertising");
    assertThat(builtIn.nearest("world_peace")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a, true",
    "acme.search_2.x-y, true",
    "'', false",
    ".a, false",
    "a., false",
    "a..b, false",
    "a b, false"
  })
  void knowsAWellFormedKey(String key, boolean wellFormed) {
    assertThat(PurposeCatalog.isWellFormed(key)).isEqualTo(wellFormed);
  }
}
