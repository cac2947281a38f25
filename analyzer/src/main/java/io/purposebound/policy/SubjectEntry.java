package io.purposebound.policy;

/** Declares persons and what identifies them, like {@code @DataSubject}. */
public record SubjectEntry(ElementRef element) implements PolicyEntry {}
