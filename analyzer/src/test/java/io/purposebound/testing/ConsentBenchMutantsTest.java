package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each good case of ConsentBench is a violation once its check is spoiled, and the right one. */
class ConsentBenchMutantsTest {
  private static final int FEWEST = 60;

  @TempDir private Path work;

  @ParameterizedTest
  @EnumSource(Mutation.class)
  void aSpoiledCheckIsFound(Mutation mutation) throws IOException {
    Path cases = ConsentBench.cases(17);
    Path mutants = work.resolve("mutants");
    Map<String, Map<String, Set<Integer>>> spoiled = new TreeMap<>();
    for (Path file : Javac.sourcesIn(cases)) {
      Mutants.Spoiled s = Mutants.of(mutation, Files.readString(file));
      String name = cases.relativize(file).toString().replace('\\', '/');
      Path to = mutants.resolve(name);
      Files.createDirectories(to.getParent());
      Files.writeString(to, s.text());
      spoiled.put(name, s.lines());
    }
    Map<String, Map<Integer, Set<String>>> found =
        ConsentBench.violations(mutants, 17, Optional.empty(), work);
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, Map<String, Set<Integer>>> file : spoiled.entrySet()) {
      Map<Integer, Set<String>> got = found.getOrDefault(file.getKey(), Map.of());
      count += file.getValue().size();
      file.getValue()
          .forEach(
              (method, lines) -> {
                if (!isFound(lines, got, mutation.rules())) {
                  wrong.add(file.getKey() + "#" + method + " " + lines + ": " + got);
                }
              });
    }
    assertThat(wrong).as("%s: %d mutants", mutation, count).isEmpty();
    assertThat(count).as("mutants").isGreaterThanOrEqualTo(FEWEST);
  }

  private static boolean isFound(
      Set<Integer> lines, Map<Integer, Set<String>> got, Set<String> rules) {
    return !lines.isEmpty()
        && lines.stream().allMatch(l -> got.containsKey(l) && rules.containsAll(got.get(l)));
  }
}
