package io.purposebound.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.frameworks.FrameworkNames.Kind;
import org.junit.jupiter.api.Test;

class FrameworkNamesTest {
  @Test
  void theRowsThatComeWithTheAnalyzerAreRead() {
    FrameworkNames names = FrameworkNames.load(getClass().getClassLoader());
    assertThat(names.is(Kind.QUERY, "org/springframework/data/jpa/repository/Query")).isTrue();
    for (Kind kind : Kind.values()) {
      assertThat(names.all(kind)).as(kind.name()).isNotEmpty();
    }
  }

  @Test
  void aRowThatIsWrongIsNamed() {
    assertThatThrownBy(() -> FrameworkNames.parse("query a.B jpql\nquery a.B sql"))
        .hasMessageContaining("frameworks.txt:2: a/B again".replace("a/B", "a.B"));
    assertThatThrownBy(() -> FrameworkNames.parse("query"))
        .hasMessageContaining("frameworks.txt:1: expected KIND NAME");
  }
}
