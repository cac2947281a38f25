package io.purposebound.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers uses, and flows into them, that are alike but for the line they stand on. */
final class Ordinals {
  private final Map<List<?>, List<Object>> sites = new HashMap<>();
  private final Map<List<?>, Integer> flows = new HashMap<>();

  /**
   * Returns the next number; to be called in the order of the source.
   *
   * @param use what uses are alike by
   * @param site what tells them apart
   * @param source what flows into one use are alike by, besides
   */
  FindingFactory.Ordinal next(List<?> use, Object site, List<?> source) {
    List<Object> known = sites.computeIfAbsent(use, k -> new ArrayList<>());
    if (!known.contains(site)) {
      known.add(site);
    }
    int ofFlow = flows.merge(List.of(use, source), 1, Integer::sum) - 1;
    return new FindingFactory.Ordinal(known.indexOf(site), ofFlow);
  }
}
