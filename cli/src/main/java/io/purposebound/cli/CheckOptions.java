package io.purposebound.cli;

import static io.purposebound.cli.RequestOptions.flag;
import static io.purposebound.cli.RequestOptions.list;
import static io.purposebound.cli.RequestOptions.one;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.LedgerFile;
import io.purposebound.policy.InputException;
import io.purposebound.report.ReportFormat;
import io.purposebound.source.SourceIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code check}.
 *
 * @param request what is judged
 * @param sources excerpts and paths
 * @param formats what the report is written as
 * @param output folder for report files
 * @param allFlows whether SARIF lists harmless flows too
 * @param ledger where the ledger is, or would be
 * @param requireLedger whether it is a mistake that there is none
 * @param failOnViolation whether violations decide the exit code
 * @param use the one use that is reported on, empty for all
 */
record CheckOptions(
    AnalysisRequest request,
    SourceIndex sources,
    Set<ReportFormat> formats,
    Path output,
    boolean allFlows,
    LedgerFile ledger,
    boolean requireLedger,
    boolean failOnViolation,
    Optional<String> use) {
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String ALL_FLOWS = "--all-flows";
  private static final String REQUIRE_LEDGER = "--require-ledger";
  private static final String FAIL = "--fail-on-violation";
  private static final String USE = "--use";
  static final String DEFAULT_OUTPUT = "purposebound-report";

  /** Returns the declaration of the command that fails on violations. */
  static CommandSpec spec() {
    CommandSpec spec =
        reporting()
            .addOption(
                flag("Exit with 2 where there is no ledger to compare with.", REQUIRE_LEDGER)
                    .build())
            .addOption(
                flag("Exit with 1 where there are violations; true by default.", FAIL)
                    .arity("0..1")
                    .paramLabel("BOOLEAN")
                    .negatable(true)
                    .defaultValue("true")
                    .fallbackValue("true")
                    .build());
    spec.usageMessage()
        .description("Judges every flow of personal data to a use and reports the violations.")
        .footer(
            "",
            "Lists may be repeated, or parted by the platform's path separator (--format: by commas).",
            "Exit codes: 0 no violation, 1 violations, 2 wrong input or usage, 3 an internal error.");
    return spec;
  }

  /** Returns the declaration of the command that only reports. */
  static CommandSpec reportSpec() {
    CommandSpec spec =
        reporting()
            .addOption(
                one("NAME", "Only what reaches this use, such as Trainer.learn; * is any.", USE)
                    .build());
    spec.usageMessage()
        .description("Writes the reports as check does, and never fails for what they say.");
    return spec;
  }

  private static CommandSpec reporting() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                list(
                        "FORMAT",
                        "text (always, on standard output), sarif, json, html, markdown, csv, jsonld.",
                        FORMAT,
                        "--formats")
                    .build())
            .addOption(
                one(
                        "DIR",
                        "Folder for report files, by default purposebound-report. Without --format:"
                            + " SARIF, JSON, HTML and Markdown.",
                        OUTPUT,
                        "--output-directory")
                    .build())
            .addOption(
                flag("SARIF lists guarded, permitted and unruled flows too.", ALL_FLOWS).build());
    spec.usageMessage().sortOptions(false);
    return spec;
  }

  /** Reads what was given; wrong values are {@link InputException}s. */
  static CheckOptions of(ParseResult given) {
    List<String> formats = given.matchedOptionValue(FORMAT, List.of());
    if (formats.isEmpty()) {
      formats =
          given.hasMatchedOption(OUTPUT)
              ? List.of("text", "sarif", "json", "html", "markdown")
              : List.of("text");
    }
    return new CheckOptions(
        RequestOptions.request(given),
        RequestOptions.sources(given),
        ReportFormat.parse(formats),
        PathLists.path(OUTPUT, given.matchedOptionValue(OUTPUT, DEFAULT_OUTPUT)),
        given.hasMatchedOption(ALL_FLOWS),
        RequestOptions.ledger(given),
        given.hasMatchedOption(REQUIRE_LEDGER),
        given.commandSpec().findOption(FAIL) != null && given.matchedOptionValue(FAIL, true),
        Optional.ofNullable(given.matchedOptionValue(USE, null)));
  }
}
