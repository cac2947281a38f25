package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.InputException;
import io.purposebound.report.SuggestedPolicy;
import io.purposebound.report.SuggestionText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One {@code suggest}: says what is likely to be personal data, and writes a proposed policy.
 *
 * @param engine finds suggestions
 * @param out receives the text
 */
record SuggestRun(Function<AnalysisRequest, Suggestions> engine, PrintWriter out) {
  private static final String WRITE = "--write";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                RequestOptions.one(
                        "FILE",
                        "Write a proposed policy here; a file that is there is not overwritten.",
                        WRITE)
                    .build());
    spec.usageMessage()
        .sortOptions(false)
        .description(
            "Finds likely personal data, persons, checks and uses in a program that declares none.");
    return spec;
  }

  /** Suggests; returns the exit code. */
  int run(ParseResult given) throws IOException {
    Suggestions found = engine.apply(RequestOptions.request(given));
    SuggestionText.lines(found).forEach(out::println);
    if (!given.hasMatchedOption(WRITE)) {
      out.println("To start with these: suggest --write purposebound.yaml, then read every entry.");
      return ExitCodes.OK;
    }
    Path file = PathLists.path(WRITE, given.matchedOptionValue(WRITE, ""));
    if (Files.exists(file)) {
      throw new InputException(file + ": is there already; name another file or remove it");
    }
    Files.writeString(file, SuggestedPolicy.of(found));
    out.println("Proposed policy: " + file + "; read every entry, then run check --policy " + file);
    return ExitCodes.OK;
  }
}
