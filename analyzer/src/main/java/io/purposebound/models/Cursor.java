package io.purposebound.models;

import io.purposebound.policy.InputException;
import java.util.Collection;

/** Reads one statement from left to right; blanks between words and signs mean nothing. */
final class Cursor {
  private final SourceLine source;
  private int offset;

  Cursor(SourceLine source) {
    this.source = source;
  }

  /** Returns whether nothing is left. */
  boolean atEnd() {
    skipBlanks();
    return offset == source.text().length();
  }

  /** Reads the sign if it comes next. */
  boolean take(String sign) {
    skipBlanks();
    if (!source.text().startsWith(sign, offset)) {
      return false;
    }
    offset += sign.length();
    return true;
  }

  /** Reads the sign without blanks before it, so that it belongs to what stands in front. */
  boolean takeAttached(String sign) {
    return offset < source.text().length() && source.text().charAt(offset) != ' ' && take(sign);
  }

  /** Returns whether the sign comes next. */
  boolean isNext(String sign) {
    skipBlanks();
    return source.text().startsWith(sign, offset);
  }

  /** Reads the word if it comes next as a whole. */
  boolean takeWord(String word) {
    skipBlanks();
    int end = offset + word.length();
    boolean whole = end >= source.text().length() || !isWordPart(source.text().charAt(end));
    return whole && take(word);
  }

  /** Reads the sign that must come next. */
  void expect(String sign) {
    if (!take(sign)) {
      throw unexpected("'" + sign + "'");
    }
  }

  /** Reads the word that must come next. */
  void expectWord(String word) {
    if (!takeWord(word)) {
      throw unexpected("'" + word + "'");
    }
  }

  /** Reads letters and digits; empty if something else comes next. */
  String word() {
    skipBlanks();
    int start = offset;
    while (offset < source.text().length() && isWordPart(source.text().charAt(offset))) {
      offset++;
    }
    return source.text().substring(start, offset);
  }

  /** Reads everything up to the next blank; empty at the end. */
  String name() {
    skipBlanks();
    int start = offset;
    while (offset < source.text().length() && source.text().charAt(offset) != ' ') {
      offset++;
    }
    return source.text().substring(start, offset);
  }

  /** Returns where the next word or sign starts. */
  int position() {
    skipBlanks();
    return offset;
  }

  /** Makes the error that something else should come next. */
  InputException unexpected(String expected) {
    skipBlanks();
    String rest = source.text().substring(offset);
    return error(
        offset,
        "expected " + expected + (rest.isEmpty() ? " at the end" : " before '" + rest + "'"));
  }

  /** Makes an error at a position that {@link #position} gave. */
  InputException error(int at, String message) {
    return source.error(at, message);
  }

  /** Makes the error for a name, at a position, that is none of the known ones. */
  InputException unknown(int at, String what, String name, Collection<String> known) {
    return source.unknown(at, what, name, known);
  }

  private void skipBlanks() {
    while (offset < source.text().length() && source.text().charAt(offset) == ' ') {
      offset++;
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
