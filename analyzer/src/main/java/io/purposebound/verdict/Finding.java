package io.purposebound.verdict;

import io.purposebound.policy.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * One (source element, use site) pair with the verdict on the worst of its flows.
 *
 * @param source where the data come from
 * @param use where they are used
 * @param verdict of the worst flow
 * @param rule the rule that is broken, of an accepted flow the one that it would have broken; empty
 *     for every other
 * @param requirement what the policy demands for this purpose and sensitivity
 * @param requiredBy where that rule stands: {@code profile opt-in} or {@code purposebound.yaml:7}
 * @param dataPath path of the data from its root, {@code user.friends[*].bio}
 * @param person the person whom the data are about, as a path, {@code post.author()}; empty where
 *     it cannot be told
 * @param subject what these persons are: their type, {@code com.acme.User}, or the element that
 *     identifies them, {@code com.acme.Post#authorId}; empty where it cannot be told
 * @param steps the shortest flow, source first, use last
 * @param checks the checks considered, those that cover first
 * @param acceptance the acceptance, also an expired one
 * @param note what a reader must know besides, for instance on an assumed identity; may be empty
 * @param remedy how it can be mended, where only a check is missing
 * @param fingerprint hex string that survives unrelated edits
 */
public record Finding(
    SourceElement source,
    UseSite use,
    Verdict verdict,
    Optional<RuleId> rule,
    Requirement requirement,
    String requiredBy,
    String dataPath,
    String person,
    String subject,
    List<Step> steps,
    List<CheckEvidence> checks,
    Optional<AcceptanceRef> acceptance,
    String note,
    Optional<Remedy> remedy,
    String fingerprint) {

  /** Makes a finding without a remedy, and of persons of whom nothing is known. */
  public Finding(
      SourceElement source,
      UseSite use,
      Verdict verdict,
      Optional<RuleId> rule,
      Requirement requirement,
      String requiredBy,
      String dataPath,
      String person,
      List<Step> steps,
      List<CheckEvidence> checks,
      Optional<AcceptanceRef> acceptance,
      String note,
      String fingerprint) {
    this(
        source,
        use,
        verdict,
        rule,
        requirement,
        requiredBy,
        dataPath,
        person,
        "",
        steps,
        checks,
        acceptance,
        note,
        Optional.empty(),
        fingerprint);
  }
}
