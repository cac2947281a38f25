package io.purposebound.verdict;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The acceptance that a flow falls under.
 *
 * @param where the annotated element or the policy entry, as text
 * @param reason why the flow is accepted, never blank
 * @param approvedBy who approved it; may be empty
 * @param expires last day on which it holds; empty = no end
 */
public record AcceptanceRef(
    String where, String reason, String approvedBy, Optional<LocalDate> expires) {}
