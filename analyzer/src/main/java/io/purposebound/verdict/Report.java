package io.purposebound.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that one run found, sorted, without times and absolute paths.
 *
 * @param profile name of the profile judged under
 * @param today the day that expiry days are judged against
 * @param findings one for each (source element, use site), sorted by place of the use, then source
 * @param notes no violations, sorted
 * @param assertions what the verdicts rest on: declarations that a check was made elsewhere, sorted
 *     lines such as {@code @ConsentFiltered com.acme.Posts#findConsented train_ai_system}
 * @param counts named counts for the closing line, in a fixed order: {@code classes}, {@code
 *     methodsSummarised}, {@code sources}, {@code uses}, {@code checks}, {@code assumed}, {@code
 *     widened}, {@code notAnalysed}
 * @param declared what the program and its policy declare, sorted; what a library declares is not
 *     among it
 * @param libraries the library of each use element that belongs to one
 */
public record Report(
    String profile,
    LocalDate today,
    List<Finding> findings,
    List<Note> notes,
    List<String> assertions,
    Map<String, Integer> counts,
    List<Declared> declared,
    Map<String, Library> libraries) {
  /** Makes a report that does not tell what is declared and where uses come from. */
  public Report(
      String profile,
      LocalDate today,
      List<Finding> findings,
      List<Note> notes,
      List<String> assertions,
      Map<String, Integer> counts) {
    this(profile, today, findings, notes, assertions, counts, List.of(), Map.of());
  }

  /** Returns this report with some of its findings alone. */
  public Report with(List<Finding> some) {
    return new Report(profile, today, some, notes, assertions, counts, declared, libraries);
  }

  /** Returns the findings with this verdict, in report order. */
  public List<Finding> with(Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).toList();
  }
}
