package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;

/**
 * What one run of the command line left.
 *
 * @param exitCode its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Run(int exitCode, String out, String err) {

  /** Runs the real analyzer. */
  static Run of(String... args) {
    return with(Purposebound::check, args);
  }

  /** Runs another analyzer, for ends that the real one should not come to. */
  static Run with(Function<AnalysisRequest, Report> engine, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = new Main(engine, new PrintWriter(out), new PrintWriter(err)).run(args);
    return new Run(code, out.toString(), err.toString());
  }

  /** Returns the one line that wrong input is answered with. */
  String complaint() {
    if (err.lines().count() != 1) {
      throw new AssertionError("not one line: " + err);
    }
    return err.strip();
  }
}
