package io.purposebound.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Declares methods whose result is no longer personal data, like {@code @Anonymizes}.
 *
 * @param technique how; may be empty
 * @param approvedBy who approved it; may be empty
 * @param reviewBy the day by which it is to be looked at again
 */
public record AnonymizerEntry(
    ElementRef element, String technique, String approvedBy, Optional<LocalDate> reviewBy)
    implements PolicyEntry {}
