package io.purposebound.cli;

import static io.purposebound.cli.RequestOptions.list;
import static io.purposebound.cli.RequestOptions.one;

import io.purposebound.AnalysisRequest;
import io.purposebound.policy.InputException;
import io.purposebound.report.TextReport;
import io.purposebound.report.VerificationJson;
import io.purposebound.report.VerificationText;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.Note;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code verify-checks}: says what each check is good for.
 *
 * @param engine the analyzer
 * @param out receives the text
 */
record VerifyChecksRun(Function<AnalysisRequest, CheckVerification> engine, PrintWriter out) {
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String FAIL = "--fail-on-redundant";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                list("FORMAT", "text (always, on standard output), json.", FORMAT, "--formats")
                    .build())
            .addOption(
                one(
                        "DIR",
                        "Folder for " + VerificationJson.FILE + "; written where it is given.",
                        OUTPUT,
                        "--output-directory")
                    .build())
            .addOption(
                OptionSpec.builder(FAIL)
                    .type(boolean.class)
                    .description(
                        "Exit with 1 where a guarded flow names a check that none needs; true by"
                            + " default.")
                    .arity("0..1")
                    .paramLabel("BOOLEAN")
                    .negatable(true)
                    .defaultValue("true")
                    .fallbackValue("true")
                    .build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Judges the program as if each check always agreed, one after the other.")
        .footer(
            "",
            "Exit codes: 0 every check that guards turns a flow, 1 some do not, 2 wrong input or"
                + " usage, 3 an internal error.");
    return spec;
  }

  /** Verifies; returns the exit code. */
  int run(ParseResult given) {
    List<String> formats = given.matchedOptionValue(FORMAT, List.of());
    for (String format : String.join(",", formats).split(",")) {
      if (!format.isBlank() && !format.equals("text") && !format.equals("json")) {
        throw new InputException(FORMAT + " " + format + ": unknown; text and json are known");
      }
    }
    AnalysisRequest request = RequestOptions.request(given);
    CheckVerification v = engine.apply(request);
    SourceIndex sources = SourceIndex.of(request.sources());
    for (Note note : v.notes()) {
      if (note.severity() != Note.Severity.INFO) {
        out.println(TextReport.text(note));
      }
    }
    new VerificationText(sources).lines(v).forEach(out::println);
    out.flush();
    if (given.hasMatchedOption(OUTPUT) || String.join(",", formats).contains("json")) {
      String folder = given.matchedOptionValue(OUTPUT, CheckOptions.DEFAULT_OUTPUT);
      out.println(
          "Report: " + new VerificationJson(sources).write(v, PathLists.path(OUTPUT, folder)));
    }
    return exitCode(v, given.matchedOptionValue(FAIL, true));
  }

  private static int exitCode(CheckVerification v, boolean failOnRedundant) {
    if (v.notes().stream().anyMatch(n -> n.id().equals(CheckRun.INTERNAL_ERROR))) {
      return ExitCodes.INTERNAL_ERROR;
    }
    if (failOnRedundant && !v.redundant().isEmpty()) {
      return ExitCodes.VIOLATIONS;
    }
    for (Note note : v.notes()) {
      if (note.severity() == Note.Severity.ERROR) {
        throw new InputException(TextReport.text(note));
      }
    }
    return ExitCodes.OK;
  }
}
