package io.purposebound.models;

import io.purposebound.policy.InputException;
import io.purposebound.policy.Nearest;
import java.util.Collection;

/** A piece of a model file with the position of its first character, for messages. */
record SourceLine(String file, int line, int column, String text) {

  /** Returns the piece from one offset to another, without the blanks around it. */
  SourceLine part(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new SourceLine(file, line, column + start, text.substring(start, end));
  }

  /** Makes the error for the character at an offset. */
  InputException error(int offset, String message) {
    return new InputException(file + ":" + line + ":" + (column + offset) + ": " + message);
  }

  /** Makes the error for a name at an offset that is none of the known ones. */
  InputException unknown(int offset, String what, String name, Collection<String> known) {
    String hint = Nearest.hint(name, known);
    return error(
        offset,
        "unknown "
            + what
            + " '"
            + name
            + "'"
            + (hint.isEmpty() ? "; expected one of " + String.join(", ", known) : hint));
  }
}
