package io.purposebound.declarations;

import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.PurposeKey;
import java.util.List;

/**
 * A purpose and basis that somebody else has seen to: {@code @ConsentFiltered} and
 * {@code @RequiresConsent}.
 *
 * @param element the declared element
 * @param shortName as people name it
 * @param purposes what for
 * @param basis on which basis
 */
public record DemandDecl(
    String element, String shortName, List<PurposeKey> purposes, LegalBasis basis) {}
