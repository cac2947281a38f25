package io.purposebound.testing;

import io.purposebound.report.JsonReport;
import io.purposebound.report.SarifReport;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes all reports on compiled cases into one file: a program for a virtual machine of its own.
 */
final class PrintReports {
  private PrintReports() {}

  /** Arguments: the suite's folder, the folder with its classes, threads, the file to write. */
  public static void main(String[] args) throws IOException {
    CaseSuite suite = new CaseSuite(Path.of(args[0]), 17, Optional.empty());
    StringWriter all = new StringWriter();
    for (CaseGroup group : suite.groups(Path.of(args[1]))) {
      write(group, Integer.parseInt(args[2]), all);
    }
    Files.writeString(Path.of(args[3]), all.toString());
  }

  /** Writes all reports on one group. */
  static void write(CaseGroup group, int threads, StringWriter all) throws IOException {
    Report report = group.check(threads);
    SourceIndex sources = SourceIndex.of(List.of(group.sources()));
    new SarifReport(sources, true).write(report, all);
    new JsonReport(sources).write(report, all);
    new TextReport(sources).write(report, all);
  }
}
