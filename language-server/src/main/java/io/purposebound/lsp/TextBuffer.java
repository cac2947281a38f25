package io.purposebound.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Texts by line and character, as editors count. */
final class TextBuffer {
  private TextBuffer() {}

  /** Returns the text after a change. */
  static String changed(String text, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    int start = offset(text, change.getRange().getStart());
    int end = Math.max(start, offset(text, change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /**
   * Returns where a position is; the end of its line, or of the text, where it lies behind that.
   */
  static int offset(String text, Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return text.length();
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    return Math.min(start + position.getCharacter(), end < 0 ? text.length() : end);
  }

  /** Returns the Java name at a position. */
  static Optional<String> word(String text, Position position) {
    int at = offset(text, position);
    int start = at;
    while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return start == end ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  /** Returns what a file holds; nothing where it cannot be read. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
