package io.purposebound.policy;

/**
 * Declares the purpose that a constant of the program stands for, like {@code @PurposeKey}.
 *
 * @param element an enum constant or a static final field
 */
public record PurposeKeyEntry(ElementRef element, PurposeKey key) implements PolicyEntry {}
