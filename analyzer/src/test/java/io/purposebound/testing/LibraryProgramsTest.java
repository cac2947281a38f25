package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that use the real libraries as their documentation shows it, judged as marked. The
 * libraries are those that {@code benchmarks/libraries/fetch.py programs} has collected; a program
 * whose libraries are not there is left out, unless {@code -Dpurposebound.programs} names the
 * folder.
 */
class LibraryProgramsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("purposebound.programs", "../benchmarks/libraries"));

  @TempDir private Path work;

  @ParameterizedTest
  @MethodSource("programs")
  void isJudgedAsMarked(String name) throws IOException {
    Path sources = ROOT.resolve("src/17");
    List<Path> libraries = libraries(name);
    assumeTrue(!libraries.isEmpty() || name.equals("jdk"), "its libraries have not been collected");
    List<Path> needed = new ArrayList<>(libraries);
    needed.add(Javac.annotations());
    List<Path> domain = new ArrayList<>(Javac.sourcesIn(sources.resolve("bench/model")));
    domain.addAll(Javac.sourcesIn(sources.resolve("bench/api")));
    domain.addAll(Javac.sourcesIn(sources.resolve("bench").resolve(name)));
    Javac.compile(17, domain, needed, work);
    Path policy = sources.resolve("bench").resolve(name).resolve("policy.yaml");
    CaseGroup group =
        new CaseGroup(
            sources,
            List.of(name),
            List.of(work),
            needed,
            Files.exists(policy) ? Optional.of(policy) : Optional.empty());

    Map<String, Set<Miss>> misses = group.misses("");

    misses.values().forEach(found -> assertThat(found).isEmpty());
  }

  private static List<Path> libraries(String name) throws IOException {
    Path folder = ROOT.resolve("target/jars").resolve(name);
    if (!Files.isDirectory(folder)) {
      assumeTrue(System.getProperty("purposebound.programs") == null || name.equals("jdk"));
      return List.of();
    }
    try (Stream<Path> jars = Files.list(folder)) {
      return jars.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }

  static Stream<String> programs() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("src/17/bench"))) {
      return folders
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.equals("model") && !n.equals("api"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
