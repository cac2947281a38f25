package io.purposebound.maven;

import io.purposebound.report.TextReport;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Says in the build log what a run found: violations as errors, notes as warnings.
 *
 * @param log the log of the build
 * @param text writes the parts
 */
record BuildLog(Log log, TextReport text) {

  /** Logs each violation as one block of lines. */
  void violations(Report report) {
    for (String block : text.violations(report)) {
      block.lines().forEach(log::error);
      log.error("");
    }
  }

  /** Logs what is no violation and should be known, each note at its own level. */
  void notes(Report report) {
    for (Note note : text.notes(report)) {
      if (note.severity() == Note.Severity.INFO) {
        log.info(TextReport.text(note));
      } else {
        log.warn(TextReport.text(note));
      }
    }
  }

  /** Logs what has changed against the ledger; weakened declarations stand out. */
  void changes() {
    for (String line : text.changes()) {
      if (line.startsWith("weakened: ")) {
        log.warn(line);
      } else {
        log.info(line);
      }
    }
  }

  /** Logs the counts, the time and where the reports are. */
  void closing(Report report, long nanos, List<Path> files) {
    text.closing(report).forEach(log::info);
    String time = String.format(Locale.ROOT, "Time: %.1f s", nanos / 1e9);
    String reports = files.stream().map(Path::toString).collect(Collectors.joining(", "));
    log.info(reports.isEmpty() ? time : time + ", reports: " + reports);
  }
}
