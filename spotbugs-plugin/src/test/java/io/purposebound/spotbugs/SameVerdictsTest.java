package io.purposebound.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import io.purposebound.testing.CaseGroup;
import io.purposebound.testing.CaseSuite;
import io.purposebound.testing.Javac;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On all cases SpotBugs reports what {@code check} reports, no more and no less. */
class SameVerdictsTest {
  @TempDir private Path work;

  @BeforeEach
  void loadPlugin() throws Exception {
    SpotBugsRun.load(work);
  }

  @AfterEach
  void clearSettings() {
    System.clearProperty("purposebound.policy");
    System.clearProperty("purposebound.today");
  }

  @ParameterizedTest
  @CsvSource({"cases,17", "flowcases,17", "cases,25", "flowcases,25"})
  void sameVerdicts(String suite, int release) throws Exception {
    assumeTrue(Runtime.version().feature() >= release, "no compiler for Java " + release);
    Path root = Path.of("../benchmarks").resolve(suite);
    int compared = 0;
    for (CaseGroup group : new CaseSuite(root, release, Optional.empty()).compile(work)) {
      System.setProperty("purposebound.today", CaseGroup.TODAY.toString());
      System.setProperty(
          "purposebound.policy", group.policy().map(p -> p.toAbsolutePath().toString()).orElse(""));
      compared += compare(group);
    }
    assertThat(compared).isGreaterThan(release == 17 ? 100 : 10);
  }

  @ParameterizedTest
  @CsvSource({"announced,true", "mended,false"})
  void sameVerdictsOnTheExample(String state, boolean violations) throws Exception {
    Path example = Path.of("../examples/social-network");
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("domain", "feed", "photos", "messages", state)) {
      sources.addAll(Javac.sourcesIn(example.resolve(module).resolve("src/main/java")));
    }
    Path classes = work.resolve("example");
    Javac.compile(17, sources, List.of(Javac.annotations()), classes);
    Path policy = example.resolve("purposebound.yaml");
    System.setProperty("purposebound.policy", policy.toAbsolutePath().toString());
    System.setProperty("purposebound.today", CaseGroup.TODAY.toString());
    CaseGroup group =
        new CaseGroup(
            example,
            List.of(),
            List.of(classes),
            List.of(Javac.annotations()),
            Optional.of(policy));
    assertThat(compare(group) > 0).isEqualTo(violations);
  }

  /** Compares one program; returns how many violations there are. */
  private static int compare(CaseGroup group) throws Exception {
    Set<String> expected =
        group.check(1).with(Verdict.VIOLATION).stream()
            .map(SameVerdictsTest::line)
            .collect(Collectors.toSet());
    Set<String> reported =
        SpotBugsRun.bugs(group.classes(), group.classPath()).stream()
            .filter(SameVerdictsTest::isViolation)
            .map(SameVerdictsTest::line)
            .collect(Collectors.toSet());
    assertThat(reported).as("%s", group.categories()).isEqualTo(expected);
    return expected.size();
  }

  private static boolean isViolation(BugInstance bug) {
    List<String> rules = Arrays.stream(RuleId.values()).map(RuleId::name).toList();
    return rules.contains(bug.getType());
  }

  private static String line(Finding finding) {
    CodePlace place = finding.use().place();
    return String.join(
        " ",
        finding.rule().orElseThrow().name(),
        place.className(),
        place.sourceFile().substring(place.sourceFile().lastIndexOf('/') + 1) + ":" + place.line(),
        finding.source().element(),
        finding.fingerprint());
  }

  private static String line(BugInstance bug) {
    SourceLineAnnotation primary = bug.getPrimarySourceLineAnnotation();
    return String.join(
        " ",
        bug.getType(),
        bug.getPrimaryClass().getClassName(),
        primary.getSourceFile() + ":" + primary.getStartLine(),
        bug.getProperty("purposebound.source"),
        bug.getProperty("purposebound.fingerprint"));
  }
}
