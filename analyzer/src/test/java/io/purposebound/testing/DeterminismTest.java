package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.report.JsonReport;
import io.purposebound.report.SarifReport;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, in every run and with any number of threads. */
class DeterminismTest {
  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(strings = {"cases", "flowcases"})
  void allReportsOnAllCasesAreTheSameBytes(String suite) throws IOException {
    Path root = Path.of("../benchmarks").resolve(suite);
    for (CaseGroup group : new CaseSuite(root, 17, Optional.empty()).compile(work)) {
      String first = reports(group, 1);
      assertThat(first).contains("\"version\": \"2.1.0\"");
      assertThat(reports(group, 1)).as("second run").isEqualTo(first);
      assertThat(reports(group, 2)).as("two threads").isEqualTo(first);
    }
  }

  private static String reports(CaseGroup group, int threads) throws IOException {
    Report report = group.check(threads);
    SourceIndex sources = SourceIndex.of(List.of(group.sources()));
    StringWriter all = new StringWriter();
    new SarifReport(sources, true).write(report, all);
    new JsonReport(sources).write(report, all);
    new TextReport(sources).write(report, all);
    return all.toString();
  }
}
