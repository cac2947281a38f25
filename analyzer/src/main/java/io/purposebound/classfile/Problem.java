package io.purposebound.classfile;

/**
 * Input that could not be read.
 *
 * @param id stable identifier, {@code BrokenClassFile}, {@code BrokenJar}, {@code MissingClass}
 * @param where the file, jar entry or class
 * @param message what is wrong and how to mend it, one line
 */
public record Problem(String id, String where, String message) {}
