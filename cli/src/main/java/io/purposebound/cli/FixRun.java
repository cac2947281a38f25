package io.purposebound.cli;

import static io.purposebound.cli.RequestOptions.flag;
import static io.purposebound.cli.RequestOptions.one;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.LedgerComparison;
import io.purposebound.report.ExplainText;
import io.purposebound.report.FileFix;
import io.purposebound.report.FixPlan;
import io.purposebound.report.FixRequest;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code fix}: shows, or writes, the change that mends a violation.
 *
 * @param engine the analyzer
 * @param out receives the diff
 */
record FixRun(Function<AnalysisRequest, Report> engine, PrintWriter out) {
  private static final String ID = "--id";
  private static final String HOW = "--how";
  private static final String CHECK = "--check";
  private static final String REASON = "--reason";
  private static final String APPROVED_BY = "--approved-by";
  private static final String UNTIL = "--until";
  private static final String APPLY = "--apply";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                one("ID", "The violation's fingerprint, or the beginning of it.", ID)
                    .required(true)
                    .build())
            .addOption(
                one(
                        "HOW",
                        "guard (default): the use goes under the check; requires: its method is"
                            + " @RequiresConsent; accept: its method is @AcceptedFlow.",
                        HOW)
                    .build())
            .addOption(
                one("EXPR", "guard: the check; default: the one that the program makes.", CHECK)
                    .build())
            .addOption(one("TEXT", "accept: why.", REASON).build())
            .addOption(one("WHO", "accept: who approved it.", APPROVED_BY).build())
            .addOption(one("DAY", "accept: the last day.", UNTIL).build())
            .addOption(flag("Write the change; without it a diff is shown.", APPLY).build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Mends one violation in its source file. Read the change before you keep it.");
    return spec;
  }

  /** Mends; returns the exit code. */
  int run(ParseResult given) {
    Report report = engine.apply(RequestOptions.request(given));
    SourceIndex sources = RequestOptions.sources(given);
    Finding finding =
        new ExplainText(report, sources, LedgerComparison.NONE)
            .find(given.matchedOptionValue(ID, ""));
    FileFix fix = request(given).of(FixPlan.of(finding, report, sources));
    if (given.hasMatchedOption(APPLY)) {
      fix.apply();
      out.println("Written. Compile and check again.");
    } else {
      fix.diff().forEach(out::println);
    }
    return ExitCodes.OK;
  }

  private static FixRequest request(ParseResult given) {
    return new FixRequest(
        given.matchedOptionValue(HOW, "guard"),
        Optional.ofNullable(given.matchedOptionValue(CHECK, null)),
        given.matchedOptionValue(REASON, ""),
        given.matchedOptionValue(APPROVED_BY, ""),
        RequestOptions.day(given, UNTIL));
  }
}
