package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.InputException;
import io.purposebound.report.FileFix;
import io.purposebound.report.SuggestedAnnotations;
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
  private static final String ANNOTATE = "--annotate";
  private static final String APPLY = "--apply";

  /** Returns the declaration of the command. */
  static CommandSpec spec() {
    CommandSpec spec =
        RequestOptions.addTo(CommandSpec.create())
            .addOption(
                RequestOptions.one(
                        "FILE",
                        "Write a proposed policy here; a file that is there is not overwritten.",
                        WRITE)
                    .build())
            .addOption(
                RequestOptions.flag("Show the annotations as a diff of the sources.", ANNOTATE)
                    .build())
            .addOption(
                RequestOptions.flag("Write the annotations into the sources.", APPLY).build());
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
    if (given.hasMatchedOption(ANNOTATE) || given.hasMatchedOption(APPLY)) {
      annotate(SuggestedAnnotations.of(found, RequestOptions.sources(given)), given);
    }
    if (!given.hasMatchedOption(WRITE)) {
      if (!given.hasMatchedOption(ANNOTATE) && !given.hasMatchedOption(APPLY)) {
        out.println(
            "To start with these: suggest --write purposebound.yaml, or --annotate for a diff of the"
                + " sources; then read every entry.");
      }
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

  private void annotate(SuggestedAnnotations all, ParseResult given) {
    if (given.hasMatchedOption(APPLY)) {
      all.fixes().forEach(FileFix::apply);
      all.fixes().forEach(f -> out.println("Written: " + f.path()));
      out.println(
          "The sources need io.purposebound:purposebound-annotations. Read every annotation, say what"
              + " the data were collected for (purpose), compile and check.");
    } else {
      all.fixes().forEach(f -> f.diff().forEach(out::println));
      out.println("Nothing was written: --apply writes it.");
    }
    all.leftover().forEach(out::println);
  }
}
