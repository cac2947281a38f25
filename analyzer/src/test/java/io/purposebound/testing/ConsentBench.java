package io.purposebound.testing;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public suite {@code benchmarks/consentbench}: neutral annotations, which its policy file maps
 * to Purposebound's, and marks that name kinds of violations.
 */
final class ConsentBench {
  static final Path ROOT = Path.of("../benchmarks/consentbench");

  private static final Pattern MARK = Pattern.compile("// (?:(ok)|bad: ([a-z|-]+))\\s*$");
  private static final Map<String, String> RULES =
      Map.of(
          "unchecked", "MissingConsentCheck",
          "other-person", "ConsentOfAnotherSubject",
          "other-purpose", "ConsentForAnotherPurpose",
          "weaker-basis", "InsufficientLegalBasis",
          "not-on-every-path", "CheckNotOnEveryPath");

  private ConsentBench() {}

  /** Returns the folder of the cases for a release of Java. */
  static Path cases(int release) {
    return ROOT.resolve("cases").resolve(String.valueOf(release));
  }

  /** Returns the rules that each marked line of a text expects; none where the line is good. */
  static Map<Integer, Set<String>> marks(List<String> lines) {
    Map<Integer, Set<String>> all = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = MARK.matcher(lines.get(i));
      if (m.find()) {
        Set<String> rules = new TreeSet<>();
        if (m.group(2) != null) {
          for (String kind : m.group(2).split("\\|")) {
            rules.add(Optional.ofNullable(RULES.get(kind)).orElseThrow());
          }
        }
        all.put(i + 1, rules);
      }
    }
    return all;
  }

  /**
   * Compiles cases and judges them.
   *
   * @param sources root of the cases
   * @param release of Java that they need
   * @param jdk that compiles them, if not the running one
   * @param work folder for class files
   * @return the rules of the violations by file below {@code sources} and line
   */
  static Map<String, Map<Integer, Set<String>>> violations(
      Path sources, int release, Optional<Path> jdk, Path work) throws IOException {
    Path domain = work.resolve("domain");
    Path classes = work.resolve("classes");
    List<Path> api = new ArrayList<>(Javac.sourcesIn(ROOT.resolve("annotations")));
    api.addAll(Javac.sourcesIn(ROOT.resolve("domain")));
    Javac.compile(17, api, List.of(), domain);
    List<Path> files = Javac.sourcesIn(sources);
    if (jdk.isPresent()) {
      Javac.compile(jdk.get(), release, files, List.of(domain), classes);
    } else {
      Javac.compile(release, files, List.of(domain), classes);
    }
    Report report =
        Purposebound.check(
            new AnalysisRequest(
                List.of(classes, domain),
                List.of(),
                List.of(sources, ROOT.resolve("domain")),
                List.of(ROOT.resolve("purposebound.yaml")),
                Optional.empty(),
                CaseGroup.TODAY,
                1));
    return CaseGroup.violations(report);
  }

  /** Returns the lines that are not as marked. */
  static Set<Miss> misses(Path sources, Map<String, Map<Integer, Set<String>>> found)
      throws IOException {
    Set<Miss> all = new TreeSet<>();
    Map<String, Map<Integer, Set<String>>> rest = new TreeMap<>(found);
    for (Path file : Javac.sourcesIn(sources)) {
      String name = sources.relativize(file).toString().replace('\\', '/');
      Map<Integer, Set<String>> got = Optional.ofNullable(rest.remove(name)).orElse(Map.of());
      all.addAll(CaseGroup.compare(name, new Marks(marks(Files.readAllLines(file))), got));
    }
    rest.forEach((name, got) -> all.addAll(CaseGroup.compare(name, new Marks(Map.of()), got)));
    return all;
  }
}
