package io.purposebound.policy;

/**
 * Declares methods that replace names by pseudonyms, like {@code @Pseudonymizes}.
 *
 * @param technique how; may be empty
 */
public record PseudonymizerEntry(ElementRef element, String technique) implements PolicyEntry {}
