package io.purposebound.frameworks;

import java.util.List;

/** Tokens with a position. */
final class TokenStream {
  /** What is read is not what the grammar allows here. */
  static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected(Token found) {
      super("found '" + found.text() + "'", null, false, false);
    }
  }

  private final List<Token> tokens;
  private int at;

  TokenStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token t = tokens.get(at);
    if (t.kind() != Token.Kind.END) {
      at++;
    }
    return t;
  }

  int position() {
    return at;
  }

  void reset(int position) {
    at = position;
  }

  boolean accept(String keyword) {
    if (peek().is(keyword)) {
      at++;
      return true;
    }
    return false;
  }

  boolean acceptSign(String sign) {
    if (peek().isSign(sign)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String keyword) {
    if (!accept(keyword)) {
      throw new Unexpected(peek());
    }
  }

  void expectSign(String sign) {
    if (!acceptSign(sign)) {
      throw new Unexpected(peek());
    }
  }

  String expectName() {
    if (!peek().isName()) {
      throw new Unexpected(peek());
    }
    return next().text();
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Returns the tokens from a position to here as text. */
  String since(int start) {
    StringBuilder b = new StringBuilder();
    for (int i = start; i < at; i++) {
      b.append(i > start ? " " : "").append(tokens.get(i).text());
    }
    return b.toString();
  }
}
