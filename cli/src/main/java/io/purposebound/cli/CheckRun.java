package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.policy.InputException;
import io.purposebound.report.GuardedText;
import io.purposebound.report.OneUse;
import io.purposebound.report.ReportFiles;
import io.purposebound.report.TextReport;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * One {@code check}: judges, says what was found, writes the report files.
 *
 * @param engine the analyzer
 * @param out receives the text
 */
record CheckRun(Function<AnalysisRequest, Report> engine, PrintWriter out) {
  /** Identifier of the notes by which the analyzer reports a fault of its own. */
  static final String INTERNAL_ERROR = "InternalError";

  /** Runs the check; returns the exit code. */
  int run(CheckOptions options) throws IOException {
    long start = System.nanoTime();
    Report all = engine.apply(options.request());
    Report report = options.use().map(u -> OneUse.of(all, u)).orElse(all);
    SourceIndex sources = options.sources();
    // what is left out of a view has not vanished: it is held against no ledger
    LedgerComparison ledger =
        options.use().isPresent()
            ? LedgerComparison.NONE
            : options.ledger().compare(report, options.requireLedger());
    new TextReport(sources).against(ledger).write(report, out);
    if (options.allFlows()) {
      new GuardedText(sources).lines(report).forEach(out::println);
    }
    // Said before files are written: a folder that cannot be written to must not cost the findings.
    out.flush();
    List<Path> files =
        new ReportFiles(options.output(), sources, options.allFlows(), ledger)
            .write(report, options.formats());
    out.println(closing(System.nanoTime() - start, files));
    out.flush();
    return exitCode(report, ledger, options.failOnViolation());
  }

  /** Without a format string: the first one of a run costs more than most files it reads. */
  private static String closing(long nanos, List<Path> files) {
    long tenths = (nanos + 50_000_000) / 100_000_000;
    StringBuilder line = new StringBuilder("Time: ").append(tenths / 10).append('.');
    line.append(tenths % 10).append(" s");
    String separator = ", reports: ";
    for (Path file : files) {
      line.append(separator).append(file);
      separator = ", ";
    }
    return line.toString();
  }

  private static int exitCode(Report report, LedgerComparison ledger, boolean failOnViolation) {
    if (brokeOff(report)) {
      return ExitCodes.INTERNAL_ERROR;
    }
    boolean violations = !ledger.failing(report).isEmpty();
    if (violations && failOnViolation) {
      return ExitCodes.VIOLATIONS;
    }
    refuseWrongDeclarations(report);
    return ExitCodes.OK;
  }

  /** Returns whether the analyzer met a fault of its own, so that flows may be missing. */
  static boolean brokeOff(Report report) {
    return report.notes().stream().anyMatch(n -> n.id().equals(INTERNAL_ERROR));
  }

  /** A program that declares what does not exist is not known to be free of violations. */
  static void refuseWrongDeclarations(Report report) {
    List<Note> errors =
        report.notes().stream().filter(n -> n.severity() == Note.Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      String more = errors.size() == 1 ? "" : " (" + (errors.size() - 1) + " more above)";
      throw new InputException(TextReport.text(errors.get(0)) + more);
    }
  }
}
