package io.purposebound.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a policy says about the extent of an analysis.
 *
 * @param entries methods that something unseen calls
 * @param exclude classes that are left out
 * @param openWorld every public or protected method is an entry
 * @param models names of the built-in model packs to use; empty: all whose library is on the class
 *     path
 */
public record AnalysisScope(
    List<PatternRef> entries,
    List<PatternRef> exclude,
    boolean openWorld,
    Optional<List<String>> models) {
  /** A program of its own, with all models. */
  public static final AnalysisScope DEFAULT =
      new AnalysisScope(List.of(), List.of(), false, Optional.empty());

  public AnalysisScope {
    entries = List.copyOf(entries);
    exclude = List.copyOf(exclude);
    models = models.isPresent() ? Optional.of(List.copyOf(models.get())) : models;
  }
}
