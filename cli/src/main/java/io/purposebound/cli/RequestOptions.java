package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.ledger.Ledger;
import io.purposebound.ledger.LedgerFile;
import io.purposebound.policy.InputException;
import io.purposebound.source.SourceIndex;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that every command has: what is judged, and under what. They are declared with the
 * library's model rather than with its annotations: reading those costs a third of the start-up
 * time.
 */
final class RequestOptions {
  private static final String CLASSES = "--classes";
  private static final String CLASSPATH = "--classpath";
  private static final String SOURCES = "--sources";
  private static final String BASE = "--base";
  private static final String POLICY = "--policy";
  private static final String PROFILE = "--profile";
  private static final String TODAY = "--today";
  private static final String THREADS = "--threads";
  private static final String LEDGER = "--ledger";
  private static final String QUIET = "--quiet";

  private RequestOptions() {}

  /** Adds the options to a command. */
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            list("DIR|JAR", "Folders and jars with the program's classes.", CLASSES)
                .required(true)
                .build())
        .addOption(list("PATH", "Folders and jars with its dependencies.", CLASSPATH).build())
        .addOption(list("DIR", "Source roots, for excerpts and exact columns.", SOURCES).build())
        .addOption(
            one(
                    "DIR",
                    "Folder that paths in reports are relative to, such as the repository's root;"
                        + " default: each source root.",
                    BASE)
                .build())
        .addOption(
            list("FILE", "Policy file; a further one extends those before it.", POLICY).build())
        .addOption(one("NAME", "opt-in (default), legitimate-interest or strict.", PROFILE).build())
        .addOption(
            one("DAY", "Day, yyyy-mm-dd, that ends are judged against; default: today.", TODAY)
                .build())
        .addOption(
            one(
                    "FILE",
                    "The flows that the team knows of; default: " + Ledger.FILE_NAME + ", if any.",
                    LEDGER)
                .build())
        .addOption(one("N", "Worker threads; default: the processors.", THREADS).build())
        .addOption(flag("Say nothing of the progress of long work.", QUIET, "-q").build());
  }

  /** Reads what is judged; wrong values are {@link InputException}s. */
  static AnalysisRequest request(ParseResult given) {
    List<Path> classes = paths(given, CLASSES);
    if (classes.isEmpty()) {
      throw new InputException(CLASSES + ": names no folder and no jar");
    }
    AnalysisRequest request =
        new AnalysisRequest(
            classes,
            paths(given, CLASSPATH),
            paths(given, SOURCES),
            paths(given, POLICY),
            Optional.ofNullable(given.matchedOptionValue(PROFILE, null)),
            day(given, TODAY).orElseGet(() -> LocalDate.now(Clock.systemUTC())),
            given.hasMatchedOption(THREADS)
                ? threads(given.matchedOptionValue(THREADS, ""))
                : Runtime.getRuntime().availableProcessors());
    return given.hasMatchedOption(QUIET)
        ? request
        : request.heardBy(ProgressLine.on(given.commandSpec().commandLine().getErr()));
  }

  /** Returns the sources, with paths as reports show them. */
  static SourceIndex sources(ParseResult given) {
    SourceIndex index = SourceIndex.of(paths(given, SOURCES));
    return given.hasMatchedOption(BASE)
        ? index.relativeTo(PathLists.path(BASE, given.matchedOptionValue(BASE, "")))
        : index;
  }

  /** Returns the ledger that was named, or the one that stands in this folder if any does. */
  static LedgerFile ledger(ParseResult given) {
    return new LedgerFile(
        PathLists.path(LEDGER, given.matchedOptionValue(LEDGER, Ledger.FILE_NAME)));
  }

  private static List<Path> paths(ParseResult given, String option) {
    return PathLists.parse(option, given.matchedOptionValue(option, List.of()));
  }

  /** Returns the day that an option names. */
  static Optional<LocalDate> day(ParseResult given, String option) {
    if (!given.hasMatchedOption(option)) {
      return Optional.empty();
    }
    String value = given.matchedOptionValue(option, "");
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new InputException(option + " " + value + ": no day of the form yyyy-mm-dd");
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

  static OptionSpec.Builder list(String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description);
  }

  static OptionSpec.Builder one(String label, String description, String... names) {
    return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description);
  }

  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description);
  }
}
