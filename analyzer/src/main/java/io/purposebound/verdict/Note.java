package io.purposebound.verdict;

/**
 * Something that the user should know and that is no violation.
 *
 * @param id stable kebab or camel identifier, {@code UnannotatedCopy}, {@code UnmatchedName},
 *     {@code MissingClass}, {@code BrokenClassFile}, …
 * @param severity how loud it is said
 * @param where file with position, {@code purposebound.yaml:12:5}, jar entry or class; may be empty
 * @param message what is wrong and how to mend it, one line
 */
public record Note(String id, Severity severity, String where, String message)
    implements Comparable<Note> {
  /** How loud a note is said. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }

  @Override
  public int compareTo(Note other) {
    int c = severity.compareTo(other.severity) * -1;
    c = c != 0 ? c : id.compareTo(other.id);
    c = c != 0 ? c : where.compareTo(other.where);
    return c != 0 ? c : message.compareTo(other.message);
  }
}
