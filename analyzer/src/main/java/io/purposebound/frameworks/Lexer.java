package io.purposebound.frameworks;

import java.util.ArrayList;
import java.util.List;

/** Cuts JPQL, SQL and SpEL into tokens; the three differ in quotes and parameters only. */
final class Lexer {
  private static final List<String> LONG_SIGNS =
      List.of("&&", "||", "==", "!=", "<>", "<=", ">=", "^=", "?.", "::");

  private final String text;
  private final boolean spel;
  private int at;
  private int unnamed;

  private Lexer(String text, boolean spel) {
    this.text = text;
    this.spel = spel;
  }

  static List<Token> ofQuery(String text) {
    return new Lexer(text, false).all();
  }

  static List<Token> ofSpel(String text) {
    return new Lexer(text, true).all();
  }

  private List<Token> all() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      skipBlanksAndComments();
      if (at >= text.length()) {
        tokens.add(new Token(Token.Kind.END, ""));
        return tokens;
      }
      tokens.add(next());
    }
  }

  private void skipBlanksAndComments() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (!spel && text.startsWith("--", at)) {
        at = end("\n");
      } else if (!spel && text.startsWith("/*", at)) {
        at = end("*/");
      } else {
        return;
      }
    }
  }

  private int end(String mark) {
    int found = text.indexOf(mark, at);
    return found < 0 ? text.length() : found + mark.length();
  }

  private Token next() {
    char c = text.charAt(at);
    if (c == '\'' || (spel && c == '"')) {
      return new Token(Token.Kind.TEXT, quoted(c));
    }
    if (c == '"' || c == '`') {
      return new Token(Token.Kind.QUOTED, quoted(c));
    }
    if (Character.isDigit(c)) {
      return new Token(Token.Kind.NUMBER, word(""));
    }
    if (isNameStart(c)) {
      return new Token(Token.Kind.NAME, word(""));
    }
    if (!spel && (c == ':' || c == '?') && !text.startsWith("::", at)) {
      return parameter();
    }
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        at += sign.length();
        return new Token(Token.Kind.SIGN, sign);
      }
    }
    at++;
    return new Token(Token.Kind.SIGN, String.valueOf(c));
  }

  /** {@code :name}, {@code ?1}, {@code ?}, and an expression of Spring in their place. */
  private Token parameter() {
    at++;
    if (text.startsWith("#{", at)) {
      int start = at;
      at = end("}");
      return new Token(Token.Kind.PARAMETER, text.substring(start, at));
    }
    String name = word("");
    if (name.isEmpty()) {
      // question marks are numbered from 1
      unnamed++;
      name = String.valueOf(unnamed);
    }
    return new Token(Token.Kind.PARAMETER, name);
  }

  private static boolean isNameStart(char c) {
    return Character.isJavaIdentifierStart(c);
  }

  private String word(String soFar) {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return soFar + text.substring(start, at);
  }

  /** A doubled quote stands for itself. */
  private String quoted(char quote) {
    StringBuilder b = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != quote) {
        b.append(c);
      } else if (at < text.length() && text.charAt(at) == quote) {
        b.append(quote);
        at++;
      } else {
        break;
      }
    }
    return b.toString();
  }
}
