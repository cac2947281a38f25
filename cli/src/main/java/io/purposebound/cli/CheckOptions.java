package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.policy.InputException;
import io.purposebound.report.ReportFormat;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code check}. They are declared with the library's model rather than with its
 * annotations: reading those costs a third of the start-up time.
 *
 * @param request what is judged
 * @param formats what the report is written as
 * @param output folder for report files
 * @param allFlows whether SARIF lists harmless flows too
 * @param failOnViolation whether violations decide the exit code
 */
record CheckOptions(
    AnalysisRequest request,
    Set<ReportFormat> formats,
    Path output,
    boolean allFlows,
    boolean failOnViolation) {
  private static final String CLASSES = "--classes";
  private static final String CLASSPATH = "--classpath";
  private static final String SOURCES = "--sources";
  private static final String POLICY = "--policy";
  private static final String PROFILE = "--profile";
  private static final String TODAY = "--today";
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String ALL_FLOWS = "--all-flows";
  private static final String THREADS = "--threads";
  private static final String FAIL = "--fail-on-violation";
  private static final String LEDGER = "--ledger";
  private static final String DEFAULT_OUTPUT = "purposebound-report";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.create()
            .addOption(
                list("DIR|JAR", "Folders and jars with the program's classes.", CLASSES)
                    .required(true)
                    .build())
            .addOption(list("PATH", "Folders and jars with its dependencies.", CLASSPATH).build())
            .addOption(
                list("DIR", "Source roots, for excerpts and exact columns.", SOURCES).build())
            .addOption(
                list("FILE", "Policy file; a further one extends those before it.", POLICY).build())
            .addOption(
                one("NAME", "opt-in (default), legitimate-interest or strict.", PROFILE).build())
            .addOption(
                one("DAY", "Day, yyyy-mm-dd, that ends are judged against; default: today.", TODAY)
                    .build())
            .addOption(
                list(
                        "FORMAT",
                        "text (always, on standard output), sarif, json.",
                        FORMAT,
                        "--formats")
                    .build())
            .addOption(
                one(
                        "DIR",
                        "Folder for report files, by default purposebound-report. Without --format:"
                            + " SARIF and JSON.",
                        OUTPUT,
                        "--output-directory")
                    .build())
            .addOption(
                flag("SARIF lists guarded, permitted and unruled flows too.", ALL_FLOWS).build())
            .addOption(one("N", "Worker threads; default: the processors.", THREADS).build())
            .addOption(
                flag("Exit with 1 where there are violations; true by default.", FAIL)
                    .arity("0..1")
                    .paramLabel("BOOLEAN")
                    .negatable(true)
                    .defaultValue("true")
                    .fallbackValue("true")
                    .build());
    // In the contract, and answered plainly until it is there.
    spec.addOption(one("FILE", "", LEDGER).hidden(true).build());
    spec.usageMessage()
        .sortOptions(false)
        .description("Judges every flow of personal data to a use and reports the violations.")
        .footer(
            "",
            "Lists may be repeated, or parted by the platform's path separator (--format: by commas).",
            "Exit codes: 0 no violation, 1 violations, 2 wrong input or usage, 3 an internal error.");
    return spec;
  }

  /** Reads what was given; wrong values are {@link InputException}s. */
  static CheckOptions of(ParseResult given) {
    if (given.hasMatchedOption(LEDGER)) {
      throw new InputException(LEDGER + ": this version does not read a ledger yet; leave it out");
    }
    List<String> formats = given.matchedOptionValue(FORMAT, List.of());
    if (formats.isEmpty()) {
      formats = given.hasMatchedOption(OUTPUT) ? List.of("text", "sarif", "json") : List.of("text");
    }
    return new CheckOptions(
        request(given),
        ReportFormat.parse(formats),
        PathLists.path(OUTPUT, given.matchedOptionValue(OUTPUT, DEFAULT_OUTPUT)),
        given.hasMatchedOption(ALL_FLOWS),
        given.matchedOptionValue(FAIL, true));
  }

  private static AnalysisRequest request(ParseResult given) {
    List<Path> classes = paths(given, CLASSES);
    if (classes.isEmpty()) {
      throw new InputException(CLASSES + ": names no folder and no jar");
    }
    return new AnalysisRequest(
        classes,
        paths(given, CLASSPATH),
        paths(given, SOURCES),
        paths(given, POLICY),
        Optional.ofNullable(given.matchedOptionValue(PROFILE, null)),
        given.hasMatchedOption(TODAY)
            ? day(given.matchedOptionValue(TODAY, ""))
            : LocalDate.now(Clock.systemUTC()),
        given.hasMatchedOption(THREADS)
            ? threads(given.matchedOptionValue(THREADS, ""))
            : Runtime.getRuntime().availableProcessors());
  }

  private static List<Path> paths(ParseResult given, String option) {
    return PathLists.parse(option, given.matchedOptionValue(option, List.of()));
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new InputException(TODAY + " " + value + ": no day of the form yyyy-mm-dd");
    }
  }

  private static int threads(String value) {
    try {
      int threads = Integer.parseInt(value);
      if (threads > 0) {
        return threads;
      }
    } catch (NumberFormatException e) {
      throw new InputException(THREADS + " " + value + ": no number");
    }
    throw new InputException(THREADS + " " + value + ": at least 1 is needed");
  }

  private static OptionSpec.Builder list(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description);
  }

  private static OptionSpec.Builder one(String label, String description, String... names) {
    return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
  }

  private static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description);
  }
}
