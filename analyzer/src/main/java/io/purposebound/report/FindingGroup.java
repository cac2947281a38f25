package io.purposebound.report;

import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.UseSite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that people see as one: the same use site, rule and person, and one or several sources.
 *
 * @param findings at least one, in report order
 */
record FindingGroup(List<Finding> findings) {
  /** The order of every report: by place of the use, then by the use, then by source. */
  static final Comparator<Finding> ORDER =
      Comparator.<Finding, String>comparing(f -> f.use().place().sourceFile())
          .thenComparingInt(f -> f.use().place().line())
          .thenComparing(f -> f.use().place().className())
          .thenComparing(f -> f.use().place().method())
          .thenComparing(f -> f.use().place().descriptor())
          .thenComparing(f -> f.use().element())
          .thenComparingInt(f -> f.use().ordinal())
          .thenComparingInt(f -> f.use().argument())
          .thenComparing(f -> f.use().purpose())
          .thenComparing(f -> f.source().element())
          .thenComparing(Finding::dataPath)
          .thenComparing(Finding::fingerprint);

  /** Several arguments of one call are one use site to people. */
  private record Key(
      CodePlace place,
      String use,
      int ordinal,
      String purpose,
      Optional<RuleId> rule,
      String person) {
    static Key of(Finding f) {
      UseSite u = f.use();
      return new Key(u.place(), u.element(), u.ordinal(), u.purpose(), f.rule(), f.person());
    }
  }

  /** Groups findings, in report order of each group's first. */
  static List<FindingGroup> of(Collection<Finding> findings) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    findings.stream()
        .sorted(ORDER)
        .forEach(f -> groups.computeIfAbsent(Key.of(f), k -> new ArrayList<>()).add(f));
    return groups.values().stream().map(g -> new FindingGroup(List.copyOf(g))).toList();
  }

  Finding first() {
    return findings.get(0);
  }

  UseSite use() {
    return first().use();
  }
}
