package io.purposebound.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether requests that a mapping takes are those of a pattern: all of them, or some. */
class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    "/a/**, /a/b/c, true, true",
    "/a/**, /a, true, true",
    "/a/**, /ab/c, false, false",
    "/a/*, /a/b, true, true",
    "/a/*, /a/b/c, false, false",
    "/a/*, /a/{id}, true, true",
    "/a/b, /a/{id}, false, true",
    "/a/{id}, /a/b, true, true",
    "/a/{id:[0-9]+}, /a/b, false, true",
    "/a/{id}.json, /a/b, false, true",
    "/**, /a/b, true, true",
    "/**/train, /a/b/train, true, true",
    "/**/train, /a/b/{what}, false, true",
    "/a/b*, /a/bc, true, true",
    "/a/b?, /a/bcd, false, false",
    "/a/**, /a/**, true, true",
    "/a/b/**, /a/**, false, true",
    "/a.b, /axb, false, false",
  })
  void coversAllOrMeetsSome(String pattern, String mapping, boolean covers, boolean meets) {
    PathPattern p = PathPattern.of(pattern);
    assertThat(p.covers(PathPattern.of(mapping))).isEqualTo(covers);
    assertThat(p.meets(PathPattern.of(mapping))).isEqualTo(meets);
  }
}
