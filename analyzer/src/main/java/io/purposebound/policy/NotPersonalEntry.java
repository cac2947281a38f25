package io.purposebound.policy;

/**
 * Declares elements that are no source whatever else says so, like {@code @NotPersonal}.
 *
 * @param reason why; may be empty
 */
public record NotPersonalEntry(ElementRef element, String reason) implements PolicyEntry {}
