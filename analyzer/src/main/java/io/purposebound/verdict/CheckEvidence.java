package io.purposebound.verdict;

import io.purposebound.policy.LegalBasis;

/**
 * A consent check that was considered for a flow.
 *
 * @param place where the check is made (or asserted)
 * @param check the declared check, {@code ConsentService.granted}, or the assertion,
 *     {@code @ConsentFiltered}
 * @param subject the person asked about, as a path, {@code post.author()}
 * @param purpose purpose key the check speaks of; {@code ?} where it is not constant
 * @param basis legal basis of the check
 * @param covers whether the flow stands on it
 * @param asserted whether it is an assertion of the developers ({@code @ConsentFiltered}, {@code
 *     ambient}, {@code @RequiresConsent}) rather than a check in the code
 * @param why one sentence: why it covers, or why it does not
 * @param number which call of that name on its line
 */
public record CheckEvidence(
    CodePlace place,
    String check,
    String subject,
    String purpose,
    LegalBasis basis,
    boolean covers,
    boolean asserted,
    String why,
    CallNumber number) {
  /** Makes evidence that is known by its line only. */
  public CheckEvidence(
      CodePlace place,
      String check,
      String subject,
      String purpose,
      LegalBasis basis,
      boolean covers,
      boolean asserted,
      String why) {
    this(place, check, subject, purpose, basis, covers, asserted, why, CallNumber.NONE);
  }
}
