package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.ledger.Ledger;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.ledger.LedgerWriter;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large reports are written as a stream: memory is for the flows, not for their text. */
class LargeReportTest {
  private static final int FLOWS = 20_000;

  @TempDir Path folder;

  @Test
  void twentyThousandFlowsAreWrittenWithin256Megabytes() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).as(said).isZero();
    for (ReportFormat format : EnumSet.complementOf(EnumSet.of(ReportFormat.TEXT))) {
      assertThat(folder.resolve(format.fileName())).isNotEmptyFile();
    }
    assertThat(Files.readAllLines(folder.resolve(Ledger.FILE_NAME))).hasSizeGreaterThan(FLOWS);
    assertThat(Files.size(folder.resolve("purposebound.json"))).isGreaterThan(FLOWS * 1000L);
  }

  /** The program that writes; in a machine of its own, with little memory. */
  static final class Writing {
    public static void main(String[] args) throws IOException {
      Report report = ManyFlows.report(FLOWS);
      Ledger ledger = Ledger.of(report).withReason("known", Optional.empty());
      LedgerWriter.write(ledger, Path.of(args[0], Ledger.FILE_NAME));
      LedgerComparison held = LedgerComparison.of(ledger, Ledger.FILE_NAME, report);
      new ReportFiles(Path.of(args[0]), SourceIndex.none(), true, held)
          .write(report, EnumSet.allOf(ReportFormat.class));
      try (var text = Files.newBufferedWriter(Path.of(args[0], "text"))) {
        new TextReport(SourceIndex.none()).write(report, text);
      }
    }
  }
}
