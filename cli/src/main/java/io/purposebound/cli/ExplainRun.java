package io.purposebound.cli;

import static io.purposebound.cli.RequestOptions.one;

import io.purposebound.AnalysisRequest;
import io.purposebound.report.ExplainText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code explain}: says everything that is known of one flow.
 *
 * @param engine the analyzer
 * @param out receives the text
 */
record ExplainRun(Function<AnalysisRequest, Report> engine, PrintWriter out) {
  private static final String ID = "--id";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                one("ID", "The flow's fingerprint, or the beginning of it.", ID)
                    .required(true)
                    .build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Says everything that is known of one flow, with every check considered.");
    return spec;
  }

  /** Explains; returns the exit code. */
  int run(ParseResult given) {
    Report report = engine.apply(RequestOptions.request(given));
    SourceIndex sources = RequestOptions.sources(given);
    ExplainText text =
        new ExplainText(report, sources, RequestOptions.ledger(given).compare(report, false));
    text.lines(text.find(given.matchedOptionValue(ID, ""))).forEach(out::println);
    return CheckRun.brokeOff(report) ? ExitCodes.INTERNAL_ERROR : ExitCodes.OK;
  }
}
