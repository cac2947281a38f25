package io.purposebound.javac;

import java.util.ArrayList;
import java.util.List;

/** Parts the text of a file of arguments into words, as javac does. */
final class ArgumentFile {
  private final String text;
  private int at;

  private ArgumentFile(String text) {
    this.text = text;
  }

  /**
   * Returns the words: parted by white space, quoted by {@code "} or {@code '} with {@code \}
   * before a character that stands for itself; {@code #} starts a comment.
   */
  static List<String> words(String text) {
    ArgumentFile file = new ArgumentFile(text);
    List<String> words = new ArrayList<>();
    while (file.toNextWord()) {
      words.add(file.word());
    }
    return words;
  }

  private boolean toNextWord() {
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    char quote = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quote == 0 && Character.isWhitespace(c)) {
        break;
      }
      at++;
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (quote != 0 && c == '\\' && at < text.length()) {
        word.append(escaped(text.charAt(at++)));
      } else {
        word.append(c);
      }
    }
    return word.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
