package io.purposebound.cli;

import static io.purposebound.cli.RequestOptions.one;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.LedgerFile;
import io.purposebound.report.RecordText;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code record}: writes the ledger and says what has changed.
 *
 * @param engine the analyzer
 * @param out receives the text
 */
record RecordRun(Function<AnalysisRequest, Report> engine, PrintWriter out) {
  private static final String REASON = "--reason";
  private static final String UNTIL = "--until";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                one("TEXT", "Why violations that have no reason yet are left for now.", REASON)
                    .build())
            .addOption(
                one("DAY", "Last day, yyyy-mm-dd, on which that reason holds.", UNTIL).build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes the ledger, the flows that the team knows of, and says what changed.");
    return spec;
  }

  /** Records; returns the exit code. */
  int run(ParseResult given) {
    LedgerFile file = RequestOptions.ledger(given);
    String reason = given.matchedOptionValue(REASON, "");
    Optional<LocalDate> until = RequestOptions.day(given, UNTIL);
    Report report = engine.apply(RequestOptions.request(given));
    if (CheckRun.brokeOff(report)) {
      out.println("The ledger was not written: the analysis broke off, see 'check'.");
      return ExitCodes.INTERNAL_ERROR;
    }
    CheckRun.refuseWrongDeclarations(report);
    RecordText.lines(file.record(report, reason, until), file.path()).forEach(out::println);
    return ExitCodes.OK;
  }
}
