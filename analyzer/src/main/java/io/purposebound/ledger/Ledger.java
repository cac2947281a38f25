package io.purposebound.ledger;

import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.UseSite;
import io.purposebound.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every flow of a program and everything that it declares.
 *
 * @param flows the flows by what makes them the same
 * @param declared the declarations
 */
public record Ledger(SortedMap<FlowKey, FlowEntry> flows, SortedSet<Declared> declared) {
  /** The name of the file, at a project's root. */
  public static final String FILE_NAME = "purposebound-flows.json";

  public Ledger {
    flows = Collections.unmodifiableSortedMap(new TreeMap<>(flows));
    declared = Collections.unmodifiableSortedSet(new TreeSet<>(declared));
  }

  /** Returns what a run found, without reasons. */
  public static Ledger of(Report report) {
    SortedMap<FlowKey, FlowEntry> flows = new TreeMap<>();
    keys(report).forEach((finding, key) -> flows.put(key, entry(key, finding)));
    return new Ledger(flows, new TreeSet<>(report.declared()));
  }

  /**
   * Returns the part of this ledger that a run over some of a program's classes can be held
   * against.
   *
   * @param classes tells by binary name which classes these are
   * @param run what the run found and saw declared
   */
  Ledger part(Predicate<String> classes, Ledger run) {
    SortedMap<FlowKey, FlowEntry> some = new TreeMap<>(flows);
    some.keySet().removeIf(key -> !classes.test(owner(key.within())));
    Set<String> seen = new HashSet<>();
    run.declared.forEach(d -> seen.add(d.kind() + " " + d.element()));
    SortedSet<Declared> own = new TreeSet<>(declared);
    own.removeIf(
        d -> !seen.contains(d.kind() + " " + d.element()) && !speaksOf(d.element(), classes));
    return new Ledger(some, own);
  }

  /** Returns this ledger with what another holds besides. */
  Ledger and(Ledger other) {
    SortedMap<FlowKey, FlowEntry> all = new TreeMap<>(other.flows);
    all.putAll(flows);
    SortedSet<Declared> both = new TreeSet<>(other.declared);
    both.addAll(declared);
    return new Ledger(all, both);
  }

  /** Returns what this ledger holds and the other does not. */
  Ledger without(Ledger other) {
    SortedMap<FlowKey, FlowEntry> rest = new TreeMap<>(flows);
    rest.keySet().removeAll(other.flows.keySet());
    SortedSet<Declared> own = new TreeSet<>(declared);
    own.removeAll(other.declared);
    return new Ledger(rest, own);
  }

  /** An acceptance may name two elements, which may be of two modules. */
  private static boolean speaksOf(String element, Predicate<String> classes) {
    return Arrays.stream(element.split(" to ", -1)).allMatch(e -> classes.test(owner(e)));
  }

  private static String owner(String element) {
    int end = element.indexOf('#');
    return end < 0 ? element : element.substring(0, end);
  }

  /** Returns the key of each finding; findings are told apart by identity. */
  static Map<Finding, FlowKey> keys(Report report) {
    Map<Finding, FlowKey> keys = new IdentityHashMap<>();
    Map<FlowKey, Integer> alike = new HashMap<>();
    Comparator<Finding> order =
        Comparator.comparing(
                (Finding f) -> f.use().place(), Comparator.comparing(CodePlace::className))
            .thenComparing(f -> f.use().place().line())
            .thenComparing(f -> f.use().place().method())
            .thenComparing(Finding::fingerprint);
    for (Finding f : report.findings().stream().sorted(order).toList()) {
      FlowKey first = key(f, 0);
      int ordinal = alike.merge(first, 1, Integer::sum) - 1;
      keys.put(f, ordinal == 0 ? first : key(f, ordinal));
    }
    return keys;
  }

  private static FlowKey key(Finding f, int ordinal) {
    UseSite use = f.use();
    return new FlowKey(
        f.source().element(), use.element(), use.argument(), use.purpose(), use.within(), ordinal);
  }

  private static FlowEntry entry(FlowKey key, Finding f) {
    List<String> standsOn =
        switch (f.verdict()) {
          case GUARDED ->
              f.checks().stream()
                  .filter(CheckEvidence::covers)
                  .map(c -> c.check() + " for " + c.purpose() + ", " + c.basis())
                  .sorted()
                  .distinct()
                  .toList();
          case ACCEPTED -> f.acceptance().map(a -> List.of(a.reason())).orElse(List.of());
          case PERMITTED -> List.of("collected for " + String.join(", ", f.source().purposes()));
          case VIOLATION, UNRULED -> List.of();
        };
    return new FlowEntry(
        key,
        f.verdict(),
        f.verdict() == Verdict.VIOLATION ? f.rule() : Optional.empty(),
        standsOn,
        "",
        Optional.empty());
  }

  /** Returns this ledger with the reasons that an older one has for the same violations. */
  public Ledger withReasonsOf(Ledger older) {
    SortedMap<FlowKey, FlowEntry> all = new TreeMap<>(flows);
    all.replaceAll(
        (key, entry) -> {
          FlowEntry before = older.flows.get(key);
          return before == null || entry.verdict() != Verdict.VIOLATION
              ? entry
              : entry.withReasonOf(before);
        });
    return new Ledger(all, declared);
  }

  /** Returns this ledger with a reason for each violation that has none. */
  public Ledger withReason(String reason, Optional<LocalDate> until) {
    SortedMap<FlowKey, FlowEntry> all = new TreeMap<>(flows);
    all.replaceAll(
        (key, e) ->
            e.verdict() == Verdict.VIOLATION && e.reason().isBlank()
                ? new FlowEntry(key, e.verdict(), e.rule(), e.standsOn(), reason, until)
                : e);
    return new Ledger(all, declared);
  }

  /** Returns the violations that nobody has given a reason for. */
  public List<FlowEntry> withoutReason() {
    return flows.values().stream()
        .filter(e -> e.verdict() == Verdict.VIOLATION && e.reason().isBlank())
        .toList();
  }
}
