package io.purposebound.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * What a policy declares about code that cannot be annotated, each list in the order of the file.
 */
public record PolicyDeclarations(
    List<SourceEntry> sources,
    List<UseEntry> uses,
    List<CheckEntry> checks,
    List<FilteredEntry> filtered,
    List<RequiresEntry> requires,
    List<SubjectEntry> subjects,
    List<ForPurposeEntry> forPurpose,
    List<NotPersonalEntry> notPersonal,
    List<AnonymizerEntry> anonymizers,
    List<PseudonymizerEntry> pseudonymizers,
    List<PurposeKeyEntry> purposeKeys,
    List<FlowEntry> flows) {
  /** Nothing declared. */
  public static final PolicyDeclarations NONE = of(List.of());

  public PolicyDeclarations {
    sources = List.copyOf(sources);
    uses = List.copyOf(uses);
    checks = List.copyOf(checks);
    filtered = List.copyOf(filtered);
    requires = List.copyOf(requires);
    subjects = List.copyOf(subjects);
    forPurpose = List.copyOf(forPurpose);
    notPersonal = List.copyOf(notPersonal);
    anonymizers = List.copyOf(anonymizers);
    pseudonymizers = List.copyOf(pseudonymizers);
    purposeKeys = List.copyOf(purposeKeys);
    flows = List.copyOf(flows);
  }

  /** Returns every entry of every list. */
  public List<PolicyEntry> entries() {
    List<PolicyEntry> all = new ArrayList<>();
    all.addAll(sources);
    all.addAll(uses);
    all.addAll(checks);
    all.addAll(filtered);
    all.addAll(requires);
    all.addAll(subjects);
    all.addAll(forPurpose);
    all.addAll(notPersonal);
    all.addAll(anonymizers);
    all.addAll(pseudonymizers);
    all.addAll(purposeKeys);
    all.addAll(flows);
    return all;
  }

  /** Sorts entries into their lists, keeping their order. */
  static PolicyDeclarations of(List<? extends PolicyEntry> entries) {
    return new PolicyDeclarations(
        select(entries, SourceEntry.class),
        select(entries, UseEntry.class),
        select(entries, CheckEntry.class),
        select(entries, FilteredEntry.class),
        select(entries, RequiresEntry.class),
        select(entries, SubjectEntry.class),
        select(entries, ForPurposeEntry.class),
        select(entries, NotPersonalEntry.class),
        select(entries, AnonymizerEntry.class),
        select(entries, PseudonymizerEntry.class),
        select(entries, PurposeKeyEntry.class),
        select(entries, FlowEntry.class));
  }

  /** Returns these declarations followed by those of another file. */
  PolicyDeclarations and(PolicyDeclarations further) {
    List<PolicyEntry> all = new ArrayList<>(entries());
    all.addAll(further.entries());
    return of(all);
  }

  private static <T> List<T> select(List<? extends PolicyEntry> entries, Class<T> type) {
    List<T> selected = new ArrayList<>();
    for (PolicyEntry entry : entries) {
      if (type.isInstance(entry)) {
        selected.add(type.cast(entry));
      }
    }
    return selected;
  }
}
