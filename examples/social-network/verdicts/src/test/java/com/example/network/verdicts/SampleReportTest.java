package com.example.network.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.ReportFormat;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes {@code docs/sample-report}, when {@code docs/sample-report/regenerate} asks for it. */
class SampleReportTest {
  private static final String FOLDER = "purposebound.sampleReport";

  @Test
  @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
  void writesTheReportsOnTheNetworkAsAnnounced() throws IOException {
    Path network = Path.of("..");
    Path output = Path.of(System.getProperty(FOLDER));
    Report report = VerdictsTest.check("announced", "opt-in");
    SourceIndex sources = SourceIndex.of(roots(network)).relativeTo(network);
    List<Path> files =
        new ReportFiles(output, sources, true, LedgerComparison.NONE)
            .write(report, EnumSet.allOf(ReportFormat.class));
    try (Writer text = Files.newBufferedWriter(output.resolve("purposebound.txt"))) {
      new TextReport(sources).write(report, text);
    }
    assertThat(files).hasSize(ReportFormat.values().length - 1).allMatch(Files::exists);
  }

  private static List<Path> roots(Path network) throws IOException {
    try (Stream<Path> modules = Files.list(network)) {
      return modules
          .filter(m -> !m.endsWith("mended"))
          .map(m -> m.resolve(Path.of("src", "main", "java")))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }
}
