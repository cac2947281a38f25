package io.purposebound.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.testing.CaseGroup;
import io.purposebound.testing.CaseSuite;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compiled in memory is judged as what javac writes: the same verdicts on all cases. */
class SameVerdictsTest {
  /** The analyzer's own list, which only shrinks, of what is not judged as marked. */
  private static final Path KNOWN_MISSES =
      Path.of("../analyzer/src/test/resources/io/purposebound/known-misses.txt");

  @TempDir private Path work;

  @ParameterizedTest
  @CsvSource({"cases,17", "flowcases,17", "cases,25", "flowcases,25"})
  void sameVerdicts(String suite, int release) throws IOException {
    assumeTrue(Runtime.version().feature() >= release, "no compiler for Java " + release);
    Path root = Path.of("../benchmarks").resolve(suite);
    Set<String> differences = new TreeSet<>();
    int number = 0;
    for (CaseGroup group : new CaseSuite(root, release, Optional.empty()).compile(work)) {
      Path sources = work.resolve("sources" + number++);
      for (Path file : group.files()) {
        copy(file, sources.resolve(group.sources().relativize(file)));
      }
      if (group.classes().size() > 1) {
        domain(root.resolve("src/17"), sources);
      }
      Set<String> expected = lines(group.check(1));
      Set<String> found = lines(judged(group, sources, release));
      expected.stream().filter(l -> !found.contains(l)).forEach(l -> differences.add("no " + l));
      found.stream().filter(l -> !expected.contains(l)).forEach(l -> differences.add("got " + l));
    }
    // what Eclipse's compiler makes of them the engine may know not to judge as marked
    Set<String> known = knownMisses(suite + "/" + release);
    assertThat(differences).allMatch(d -> known.stream().anyMatch(d::contains));
  }

  /** Returns the places, {@code bench/…/Name.java:1}, that are known not to be judged as marked. */
  private static Set<String> knownMisses(String prefix) throws IOException {
    return Files.readAllLines(KNOWN_MISSES).stream()
        .filter(l -> l.startsWith(prefix + "/") || l.startsWith(prefix + "-ecj/"))
        .map(l -> l.substring(l.indexOf("/bench/") + 1, l.indexOf(": ")) + " ")
        .collect(Collectors.toSet());
  }

  private static void domain(Path from, Path sources) throws IOException {
    for (String part : List.of("model", "api")) {
      try (Stream<Path> files = Files.walk(from.resolve("bench").resolve(part))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          copy(file, sources.resolve(from.relativize(file)));
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  private Report judged(CaseGroup group, Path sources, int release) throws IOException {
    Module module =
        new Module(
            sources,
            List.of(sources),
            sources.resolve("none"),
            group.classPath(),
            "" + release,
            List.of());
    try (ModuleProgram program = new ModuleProgram(module, p -> Optional.empty())) {
      program.update(Map.of());
      return Purposebound.check(
          new AnalysisRequest(
              List.of(),
              program.libraryPaths(),
              List.of(),
              group.policy().stream().toList(),
              Optional.empty(),
              CaseGroup.TODAY,
              1,
              program.provided()));
    }
  }

  private static Set<String> lines(Report report) {
    return report.with(Verdict.VIOLATION).stream()
        .map(
            f ->
                f.rule().orElseThrow()
                    + " "
                    + f.use().place().sourceFile()
                    + ":"
                    + f.use().place().line()
                    + " "
                    + f.source().element())
        .collect(Collectors.toSet());
  }
}
