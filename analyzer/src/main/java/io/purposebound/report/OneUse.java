package io.purposebound.report;

import io.purposebound.policy.InputException;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.UseSite;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Restricts a report to one use: what reached the code of this training run. */
public final class OneUse {
  private static final int NAMED = 8;

  private OneUse() {}

  /**
   * Returns the report with the flows into one use alone.
   *
   * @param use as the policy names it, {@code com.acme.Trainer#learn} with or without parameters,
   *     as reports do, {@code Trainer.learn}, or with {@code *} for any characters
   * @throws InputException where no flow reaches such a use
   */
  public static Report of(Report report, String use) {
    Pattern wanted = pattern(use);
    List<Finding> found = report.findings().stream().filter(f -> matches(wanted, f.use())).toList();
    if (found.isEmpty()) {
      List<String> known =
          report.findings().stream().map(f -> f.use().shortName()).distinct().sorted().toList();
      String names = known.stream().limit(NAMED).collect(Collectors.joining(", "));
      throw new InputException(
          "no flow reaches a use '"
              + use
              + "'; "
              + (known.isEmpty()
                  ? "there are no flows"
                  : "flows reach " + names + (known.size() > NAMED ? ", …" : "")));
    }
    return report.with(found);
  }

  private static boolean matches(Pattern wanted, UseSite use) {
    String element = use.element();
    int parameters = element.indexOf('(');
    return wanted.matcher(element).matches()
        || wanted.matcher(use.shortName()).matches()
        || (parameters > 0 && wanted.matcher(element.substring(0, parameters)).matches());
  }

  private static Pattern pattern(String use) {
    return Pattern.compile(
        Arrays.stream(use.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
