package io.purposebound.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The analyzer judges every line of the cases as marked, the known misses aside.
 *
 * <p>Cases for a newer Java need a compiler for it: the running one, or that of the JDK that {@code
 * -Dpurposebound.jdk25=FOLDER} names.
 */
class CasesTest {
  private static final Path BENCHMARKS = Path.of("../benchmarks");

  @TempDir private Path work;

  @TestFactory
  Stream<DynamicTest> casesAboutChecks() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("cases"), 17, Optional.empty()));
  }

  @TestFactory
  Stream<DynamicTest> casesAboutFlowsAndPolicies() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("flowcases"), 17, Optional.empty()));
  }

  @TestFactory
  Stream<DynamicTest> casesAboutChecksByEclipse() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("cases"), 17, Optional.empty()).byEcj());
  }

  @TestFactory
  Stream<DynamicTest> casesAboutFlowsAndPoliciesByEclipse() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("flowcases"), 17, Optional.empty()).byEcj());
  }

  @TestFactory
  Stream<DynamicTest> casesAboutFlowsInNewerJavaByEclipse() throws IOException {
    newerJdk();
    return tests(new CaseSuite(BENCHMARKS.resolve("flowcases"), 25, Optional.empty()).byEcj());
  }

  @TestFactory
  Stream<DynamicTest> casesAboutChecksInNewerJava() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("cases"), 25, newerJdk()));
  }

  @TestFactory
  Stream<DynamicTest> casesAboutFlowsInNewerJava() throws IOException {
    return tests(new CaseSuite(BENCHMARKS.resolve("flowcases"), 25, newerJdk()));
  }

  private static Optional<Path> newerJdk() {
    Optional<Path> named =
        Optional.ofNullable(System.getProperty("purposebound.jdk25")).map(Path::of);
    assumeTrue(
        named.isPresent() || Runtime.version().feature() >= 25,
        "no compiler for Java 25: run on JDK 25, or name one with -Dpurposebound.jdk25=FOLDER");
    return named;
  }

  private Stream<DynamicTest> tests(CaseSuite suite) throws IOException {
    Map<String, Set<Miss>> misses = new TreeMap<>();
    for (CaseGroup group : suite.compile(work)) {
      // one of the two compilers' programs is judged as large programs are
      Map<String, Set<Miss>> found =
          suite.isByEcj() ? group.missesAsLarge(suite.prefix()) : group.misses(suite.prefix());
      found.forEach((k, v) -> misses.computeIfAbsent(k, x -> new TreeSet<>()).addAll(v));
    }
    if (KnownMisses.isUpdate()) {
      Set<Miss> all = new TreeSet<>();
      misses.values().forEach(all::addAll);
      KnownMisses.replace(suite.prefix(), all);
    }
    List<DynamicTest> tests = new ArrayList<>();
    misses.forEach(
        (category, found) ->
            tests.add(
                DynamicTest.dynamicTest(
                    category.isEmpty() ? "shared domain" : category,
                    () -> assertAsKnown(suite.prefix(), category, found))));
    return tests.stream();
  }

  private static void assertAsKnown(String prefix, String category, Set<Miss> misses)
      throws IOException {
    Set<String> found = new TreeSet<>();
    misses.forEach(m -> found.add(m.toString()));
    Set<String> known =
        category.isEmpty() ? Set.of() : KnownMisses.below(prefix + "bench/" + category + "/");
    Set<String> fresh = new TreeSet<>(found);
    fresh.removeAll(known);
    Set<String> mended = new TreeSet<>(known);
    mended.removeAll(found);
    SoftAssertions.assertSoftly(
        soft -> {
          soft.assertThat(fresh).as("lines not as marked").isEmpty();
          soft.assertThat(mended).as("mended: take out of known-misses.txt").isEmpty();
        });
  }
}
