package io.purposebound.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.policy.InputException;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void areReadByName() {
    Options options =
        Options.of(
            "profile=strict",
            "failOnViolation=false",
            "today=2026-11-23",
            "classpath=a.jar" + File.pathSeparator + "b",
            "policy=file:///a%20b/purposebound.yaml");
    assertThat(options.profile()).contains("strict");
    assertThat(options.failOnViolation()).isFalse();
    assertThat(options.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(options.classpath()).contains(List.of(Path.of("a.jar"), Path.of("b")));
    assertThat(options.policies()).contains(List.of(Path.of("/a b/purposebound.yaml")));
    assertThat(options.classes()).isEmpty();
    assertThat(options.skip()).isFalse();
  }

  @Test
  void violationsFailUnlessSaidOtherwise() {
    assertThat(Options.of().failOnViolation()).isTrue();
  }

  @Test
  void anUnknownOneIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> Options.of("profil=strict"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("profil=strict")
        .hasMessageContaining("classes, classpath, failOnViolation, policy, profile");
  }

  @ParameterizedTest
  @CsvSource({"today,tomorrow", "threads,many", "threads,0", "skip,yes", "failOnViolation,no"})
  void aWrongValueIsNamed(String name, String value) {
    Options options = Options.of(name + "=" + value);
    assertThatThrownBy(
            () -> {
              options.today();
              options.threads();
              options.skip();
              options.failOnViolation();
            })
        .isInstanceOf(InputException.class)
        .hasMessageContaining(name + "=" + value);
  }
}
