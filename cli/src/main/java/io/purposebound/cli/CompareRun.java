package io.purposebound.cli;

import io.purposebound.AnalysisRequest;
import io.purposebound.policy.InputException;
import io.purposebound.report.ComparisonText;
import io.purposebound.verdict.Comparison;
import io.purposebound.verdict.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    AnalysisRequest first = RequestOptions.request(given);
    List<Path> policies = PathLists.parse(POLICY, given.matchedOptionValue(POLICY, List.of()));
    List<Path> classes = PathLists.parse(CLASSES, given.matchedOptionValue(CLASSES, List.of()));
    Optional<String> profile = Optional.ofNullable(given.matchedOptionValue(PROFILE, null));
    if (policies.isEmpty() && classes.isEmpty() && profile.isEmpty()) {
      throw new InputException(
          "nothing to compare with: name " + PROFILE + ", " + POLICY + " or " + CLASSES);
    }
    AnalysisRequest second =
        new AnalysisRequest(
            classes.isEmpty() ? first.classes() : classes,
            first.classpath(),
            first.sources(),
            policies.isEmpty() ? first.policies() : policies,
            profile.isPresent() ? profile : first.profile(),
            first.today(),
            first.threads());
    Report before = engine.apply(first);
    Report after = engine.apply(second);
    if (CheckRun.brokeOff(before) || CheckRun.brokeOff(after)) {
      out.println("Nothing was compared: the analysis broke off, see 'check'.");
      return ExitCodes.INTERNAL_ERROR;
    }
    CheckRun.refuseWrongDeclarations(before);
    CheckRun.refuseWrongDeclarations(after);
    ComparisonText text =
        new ComparisonText(
            name(before, first, policies.isEmpty(), classes.isEmpty()),
            name(after, second, policies.isEmpty(), classes.isEmpty()));
    text.lines(Comparison.of(before, after)).forEach(out::println);
    return ExitCodes.OK;
  }

  /** Names a side by what differs: profile, policy file, classes. */
  private static String name(
      Report report, AnalysisRequest request, boolean samePolicy, boolean sameClasses) {
    if (!sameClasses) {
      return String.valueOf(request.classes().get(0));
    }
    if (!samePolicy) {
      return request.policies().isEmpty() ? "no policy" : String.valueOf(request.policies().get(0));
    }
    return report.profile();
  }
}
