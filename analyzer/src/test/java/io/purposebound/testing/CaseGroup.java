package io.purposebound.testing;

import io.purposebound.AnalysisRequest;
import io.purposebound.AsLarge;
import io.purposebound.Purposebound;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiled cases that are analysed in one run.
 *
 * @param sources source root
 * @param categories the packages below {@code bench} whose marks count
 * @param classes folders to be judged
 * @param classPath folders and jars that they need
 * @param policy their policy file
 */
public record CaseGroup(
    Path sources,
    List<String> categories,
    List<Path> classes,
    List<Path> classPath,
    Optional<Path> policy) {

  /** The day that cases are judged on. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Runs the analyzer on the group. */
  public Report check(int threads) {
    return Purposebound.check(request(threads));
  }

  private AnalysisRequest request(int threads) {
    return new AnalysisRequest(
        classes,
        classPath,
        List.of(sources),
        policy.stream().toList(),
        Optional.empty(),
        TODAY,
        threads);
  }

  /** Returns the Java files of its cases, sorted; not those of the shared domain. */
  public List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String category : categories) {
      files.addAll(Javac.sourcesIn(sources.resolve("bench").resolve(category)));
    }
    return files;
  }

  /** Returns the lines that are not as marked, by category; those of no category under "". */
  Map<String, Set<Miss>> misses(String prefix) throws IOException {
    return misses(prefix, check(1));
  }

  /** As {@link #misses(String)}, where the program is judged as large ones are. */
  Map<String, Set<Miss>> missesAsLarge(String prefix) throws IOException {
    return misses(prefix, AsLarge.check(request(1)));
  }

  private Map<String, Set<Miss>> misses(String prefix, Report report) throws IOException {
    Map<String, Map<Integer, Set<String>>> found = violations(report);
    Map<String, Set<Miss>> misses = new TreeMap<>();
    misses.put("", new TreeSet<>());
    for (String category : categories) {
      Set<Miss> of = misses.computeIfAbsent(category, k -> new TreeSet<>());
      for (Path file : Javac.sourcesIn(sources.resolve("bench").resolve(category))) {
        String name = sources.relativize(file).toString().replace('\\', '/');
        Map<Integer, Set<String>> got = found.getOrDefault(name, new TreeMap<>());
        found.remove(name);
        of.addAll(compare(prefix + name, Marks.of(file), got));
      }
    }
    found.forEach(
        (name, got) -> misses.get("").addAll(compare(prefix + name, new Marks(Map.of()), got)));
    return misses;
  }

  /** Compares the marks of one file with the rules found on its lines. */
  static Set<Miss> compare(String file, Marks marks, Map<Integer, Set<String>> got) {
    Set<Miss> misses = new TreeSet<>();
    Set<Integer> lines = new TreeSet<>(marks.byLine().keySet());
    lines.addAll(got.keySet());
    for (int line : lines) {
      Miss.of(file, line, marks.at(line), got.getOrDefault(line, Set.of())).ifPresent(misses::add);
    }
    return misses;
  }

  /** Returns the rules of the violations by file and line. */
  static Map<String, Map<Integer, Set<String>>> violations(Report report) {
    Map<String, Map<Integer, Set<String>>> found = new TreeMap<>();
    for (Finding f : report.with(Verdict.VIOLATION)) {
      found
          .computeIfAbsent(f.use().place().sourceFile(), k -> new TreeMap<>())
          .computeIfAbsent(f.use().place().line(), k -> new TreeSet<>())
          .add(f.rule().orElseThrow().name());
    }
    return found;
  }
}
