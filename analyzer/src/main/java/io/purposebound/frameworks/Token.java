package io.purposebound.frameworks;

/**
 * A word of a query or an expression.
 *
 * @param kind what it is
 * @param text the name, the text without quotes, or the sign
 */
record Token(Kind kind, String text) {
  enum Kind {
    NAME,
    /** A name in quotes: never a keyword. */
    QUOTED,
    TEXT,
    NUMBER,
    PARAMETER,
    SIGN,
    END
  }

  /** Returns whether it is this keyword, in any case. */
  boolean is(String keyword) {
    return kind == Kind.NAME && text.equalsIgnoreCase(keyword);
  }

  /** Returns whether it is this sign. */
  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isName() {
    return kind == Kind.NAME || kind == Kind.QUOTED;
  }
}
