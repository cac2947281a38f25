package io.purposebound.report;

/** Makes texts from programs safe in Markdown, also within a table's cell. */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]|~";

  private Markdown() {}

  /** Returns the text as plain text: nothing in it is read as markup, a link or a mention. */
  static String text(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Lines.oneLine(text).toCharArray()) {
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        // a backslash would not keep a name from being a mention
        case '@' -> out.append("&#64;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  /** Returns the text as a code span. */
  static String code(String text) {
    String line = Lines.oneLine(text).replace("|", "\\|");
    String fence = "`".repeat(longestRun(line) + 1);
    boolean pad = line.startsWith("`") || line.endsWith("`");
    return fence + (pad ? " " : "") + line + (pad ? " " : "") + fence;
  }

  /** Returns lines as a block of code. */
  static String fenced(String lines) {
    String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return fence + "text\n" + lines + "\n" + fence + "\n";
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (char c : text.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
