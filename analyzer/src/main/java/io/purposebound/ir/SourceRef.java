package io.purposebound.ir;

/**
 * Names a declared source.
 *
 * @param element {@code com.acme.Post#text}; the key of {@code Declarations.source}
 */
public record SourceRef(String element) {}
