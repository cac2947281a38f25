package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purposebound judges every line of ConsentBench as marked. */
class ConsentBenchTest {
  @TempDir private Path work;

  @Test
  void everyLineIsJudgedAsMarked() throws IOException {
    assertExact(17, Optional.empty());
  }

  @Test
  void everyLineInNewerJavaIsJudgedAsMarked() throws IOException {
    Optional<Path> jdk =
        Optional.ofNullable(System.getProperty("purposebound.jdk25")).map(Path::of);
    assumeTrue(jdk.isPresent() || Runtime.version().feature() >= 21, "no compiler for Java 21");
    assertExact(21, jdk);
  }

  @Test
  void atLeastThreeHundredLinesAreMarked() throws IOException {
    int marked = 0;
    for (Path file : Javac.sourcesIn(ConsentBench.ROOT.resolve("cases"))) {
      marked += ConsentBench.marks(Files.readAllLines(file)).size();
    }
    assertThat(marked).isGreaterThanOrEqualTo(300);
  }

  private void assertExact(int release, Optional<Path> jdk) throws IOException {
    Path cases = ConsentBench.cases(release);
    assertThat(ConsentBench.misses(cases, ConsentBench.violations(cases, release, jdk, work)))
        .isEmpty();
  }
}
