package io.purposebound.classfile;

/**
 * Input that could not be read.
 *
 * @param id stable identifier, {@code BrokenClassFile}, {@code BrokenJar}, {@code
 *     MissingClassPathEntry}
 * @param wrongInput whether the user asked for just this to be judged: without it there is no
 *     answer
 * @param where the file, jar entry or class
 * @param message what is wrong and how to mend it, one line
 */
public record Problem(String id, boolean wrongInput, String where, String message) {
  /** Makes a problem in spite of which all else can be judged. */
  public Problem(String id, String where, String message) {
    this(id, false, where, message);
  }
}
