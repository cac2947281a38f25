package io.purposebound.declarations;

import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PurposeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Flows that somebody accepted.
 *
 * @param where the annotated element or the policy entry
 * @param purposes for these and those below; empty = all
 * @param source only flows of this source, where given
 * @param use only flows into this use, where given
 * @param reason never blank
 * @param approvedBy who approved
 * @param expires last day
 */
public record AcceptanceDecl(
    String where,
    List<PurposeKey> purposes,
    Optional<MemberPattern> source,
    Optional<MemberPattern> use,
    String reason,
    String approvedBy,
    Optional<LocalDate> expires) {}
