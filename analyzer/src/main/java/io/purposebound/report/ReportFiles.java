package io.purposebound.report;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.policy.InputException;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the report files of a run into the output folder.
 *
 * @param folder the output folder, made where it does not exist
 * @param sources where excerpts and ranges come from
 * @param allFlows whether SARIF lists harmless flows too
 * @param ledger what the run was held against
 */
public record ReportFiles(
    Path folder, SourceIndex sources, boolean allFlows, LedgerComparison ledger) {

  /** Writes reports of a run that was held against no ledger. */
  public ReportFiles(Path folder, SourceIndex sources, boolean allFlows) {
    this(folder, sources, allFlows, LedgerComparison.NONE);
  }

  /** Writes each format that is a file; returns the files in the order of the formats. */
  public List<Path> write(Report report, Set<ReportFormat> formats) {
    if (formats.stream().anyMatch(f -> f != ReportFormat.TEXT)) {
      sources.prepare(Notes.places(report.findings()));
    }
    List<Path> written = new ArrayList<>();
    for (ReportFormat format : formats) {
      if (format != ReportFormat.TEXT) {
        written.add(write(report, format));
      }
    }
    return written;
  }

  private Path write(Report report, ReportFormat format) {
    Path file = folder.resolve(format.fileName());
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        switch (format) {
          case SARIF -> new SarifReport(sources, allFlows, ledger).write(report, writer);
          case JSON -> new JsonReport(sources, ledger).write(report, writer);
          case HTML -> new HtmlReport(sources, ledger).write(report, writer);
          case MARKDOWN -> new MarkdownReport(sources, ledger).write(report, writer);
          case CSV -> DataMapCsv.write(report, writer);
          case JSONLD -> DataMapJsonLd.write(report, writer);
          case TEXT -> throw new IllegalArgumentException("text is no file");
        }
      }
    } catch (IOException e) {
      throw new InputException(
          file + ": cannot be written (" + reason(e) + "); choose another output folder");
    }
    return file;
  }

  /** File system exceptions say only a path: name the kind of failure as well. */
  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }
}
