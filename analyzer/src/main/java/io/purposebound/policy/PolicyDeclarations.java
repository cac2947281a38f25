package io.purposebound.policy;

import java.util.List;
import java.util.stream.Stream;

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
  public static final PolicyDeclarations NONE =
      new PolicyDeclarations(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of());

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
  public Stream<PolicyEntry> entries() {
    return Stream.of(
            sources,
            uses,
            checks,
            filtered,
            requires,
            subjects,
            forPurpose,
            notPersonal,
            anonymizers,
            pseudonymizers,
            purposeKeys,
            flows)
        .flatMap(List::stream);
  }

  /** Returns these declarations with those of another file before them. */
  PolicyDeclarations preceded(PolicyDeclarations by) {
    return new PolicyDeclarations(
        join(by.sources, sources),
        join(by.uses, uses),
        join(by.checks, checks),
        join(by.filtered, filtered),
        join(by.requires, requires),
        join(by.subjects, subjects),
        join(by.forPurpose, forPurpose),
        join(by.notPersonal, notPersonal),
        join(by.anonymizers, anonymizers),
        join(by.pseudonymizers, pseudonymizers),
        join(by.purposeKeys, purposeKeys),
        join(by.flows, flows));
  }

  static <T> List<T> join(List<? extends T> first, List<? extends T> second) {
    return Stream.<T>concat(first.stream(), second.stream()).toList();
  }
}
