package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.ComparisonRequest;
import io.purposebound.verdict.Comparison;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code compare}: judges a program as {@code check} does and under another policy, profile or
 * state, and says what differs.
 *
 * @param engine the analyzer
 * @param out receives the text
 */
record CompareRun(Function<AnalysisRequest, Report> engine, PrintWriter out) {
  private static final String PROFILE = "--with-profile";
  private static final String POLICY = "--with-policy";
  private static final String CLASSES = "--with-classes";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(RequestOptions.one("NAME", "The other profile.", PROFILE).build())
            .addOption(RequestOptions.list("FILE", "The other policy.", POLICY).build())
            .addOption(
                RequestOptions.list("DIR|JAR", "The other state of the program.", CLASSES).build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Judges a program twice and lists the flows that are judged differently.");
    return spec;
  }

  /** Compares; returns the exit code. */
  int run(ParseResult given) {
    ComparisonRequest asked =
        new ComparisonRequest(
            RequestOptions.request(given),
            Optional.ofNullable(given.matchedOptionValue(PROFILE, null)),
            PathLists.parse(POLICY, given.matchedOptionValue(POLICY, List.of())),
            PathLists.parse(CLASSES, given.matchedOptionValue(CLASSES, List.of())));
    Report before = engine.apply(asked.first());
    Report after = engine.apply(asked.second());
    if (CheckRun.brokeOff(before) || CheckRun.brokeOff(after)) {
      out.println("Nothing was compared: the analysis broke off, see 'check'.");
      return ExitCodes.INTERNAL_ERROR;
    }
    CheckRun.refuseWrongDeclarations(before);
    CheckRun.refuseWrongDeclarations(after);
    asked.text(before, after).lines(Comparison.of(before, after)).forEach(out::println);
    return ExitCodes.OK;
  }
}
