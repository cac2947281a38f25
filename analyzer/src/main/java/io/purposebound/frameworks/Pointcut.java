package io.purposebound.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An AspectJ pointcut: a boolean combination of designators. */
sealed interface Pointcut {
  record And(Pointcut a, Pointcut b) implements Pointcut {}

  record Or(Pointcut a, Pointcut b) implements Pointcut {}

  record Not(Pointcut of) implements Pointcut {}

  /** {@code execution(…)}, {@code @annotation(…)}, or a named pointcut with its arguments. */
  record Designator(String name, String body) implements Pointcut {}

  /** Returns the pointcut of a text, empty where it is not understood. */
  static Optional<Pointcut> parse(String text) {
    Reader r = new Reader(text);
    try {
      Pointcut p = r.or();
      r.blanks();
      return r.at == text.length() ? Optional.of(p) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reads the text from left to right. */
  final class Reader {
    private final String text;
    private int at;

    private Reader(String text) {
      this.text = text;
    }

    private void blanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private boolean accept(String... signs) {
      blanks();
      for (String sign : signs) {
        if (text.startsWith(sign, at)) {
          at += sign.length();
          return true;
        }
      }
      return false;
    }

    private Pointcut or() {
      Pointcut p = and();
      while (accept("||", "or ")) {
        p = new Or(p, and());
      }
      return p;
    }

    private Pointcut and() {
      Pointcut p = not();
      while (accept("&&", "and ")) {
        p = new And(p, not());
      }
      return p;
    }

    private Pointcut not() {
      if (accept("!", "not ")) {
        return new Not(not());
      }
      if (accept("(")) {
        Pointcut p = or();
        if (!accept(")")) {
          throw new IllegalArgumentException(text);
        }
        return p;
      }
      return designator();
    }

    private Pointcut designator() {
      blanks();
      int open = text.indexOf('(', at);
      if (open < 0) {
        throw new IllegalArgumentException(text);
      }
      String name = text.substring(at, open).trim();
      int depth = 0;
      for (int i = open; i < text.length(); i++) {
        depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        if (depth == 0) {
          at = i + 1;
          return new Designator(name, text.substring(open + 1, i).trim());
        }
      }
      throw new IllegalArgumentException(text);
    }
  }

  /** Cuts a list at its commas outside parentheses. */
  static List<String> items(String list) {
    List<String> all = new ArrayList<>();
    for (String s : list.split(",")) {
      if (!s.isBlank()) {
        all.add(s.trim());
      }
    }
    return all;
  }
}
