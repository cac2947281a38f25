package io.purposebound.report;

/** Makes texts from programs and policies safe to show as part of one line. */
final class Lines {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Lines() {}

  /**
   * Returns the text with a space for each line break, control character and invisible mark: a name
   * or a source line must not colour a console, nor turn the direction of what follows.
   */
  static String oneLine(String text) {
    if (isPlainAscii(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(isPlain(c) ? c : ' '));
    return line.toString();
  }

  /** Nearly every text is, and a report has very many. */
  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(int c) {
    boolean mark = Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_JOINER;
    return !Character.isISOControl(c) && !mark;
  }

  /** Cuts a text that is longer than {@code max}, never within a character. */
  static String shorten(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, cut) + "…";
  }

  /** Fills a text with spaces up to a width. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
