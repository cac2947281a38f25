package io.purposebound.policy;

import java.util.List;

/**
 * What is demanded of the use of personal data, and what is declared about code that cannot be
 * annotated.
 *
 * @param purposes the known purpose keys, with those that the policy declares
 * @param rules first match wins, before the profile's own
 * @param declarations what is said of program elements
 * @param accepted flows that someone answers for
 * @param targets places outside the program that feed a use
 * @param scope extent of the analysis
 * @param warnings what is hardly meant, for the report
 */
public record Policy(
    Profile profile,
    PurposeCatalog purposes,
    List<Rule> rules,
    PolicyDeclarations declarations,
    List<AcceptedEntry> accepted,
    List<TargetEntry> targets,
    AnalysisScope scope,
    List<PolicyWarning> warnings) {
  public Policy {
    rules = List.copyOf(rules);
    accepted = List.copyOf(accepted);
    targets = List.copyOf(targets);
    warnings = List.copyOf(warnings);
  }

  /** Returns the policy where there is no file: consent before training, all models. */
  public static Policy defaults() {
    return new Policy(
        Profile.OPT_IN,
        PurposeCatalog.builtIn(),
        List.of(),
        PolicyDeclarations.NONE,
        List.of(),
        List.of(),
        AnalysisScope.DEFAULT,
        List.of());
  }

  /** Returns this policy under another profile. */
  public Policy withProfile(Profile other) {
    return new Policy(other, purposes, rules, declarations, accepted, targets, scope, warnings);
  }

  /** Returns this policy with further declarations after its own. */
  public Policy withSources(List<SourceEntry> further) {
    return further.isEmpty()
        ? this
        : new Policy(
            profile,
            purposes,
            rules,
            declarations.and(PolicyDeclarations.of(further)),
            accepted,
            targets,
            scope,
            warnings);
  }

  /** Returns what the first rule that speaks of such a use requires. */
  public Demand requirement(PurposeKey use, Sensitivity sensitivity) {
    for (Rule rule : rules) {
      if (rule.appliesTo(use, sensitivity)) {
        return new Demand(rule.requirement(), rule.position().shortForm());
      }
    }
    return profile.demand(use, sensitivity);
  }

  /**
   * Returns the annotations of the team that are declared to mean something, whatever they mean.
   */
  public List<PolicyEntry> annotationAliases() {
    return declarations.entries().stream().filter(e -> e.element().isAnnotationAlias()).toList();
  }
}
