package io.purposebound.policy;

/**
 * Declares the parameter of a check, or the element of a consent record, that names the purpose,
 * like {@code @ForPurpose}.
 */
public record ForPurposeEntry(ElementRef element) implements PolicyEntry {}
