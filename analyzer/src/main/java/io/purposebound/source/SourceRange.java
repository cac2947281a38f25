package io.purposebound.source;

/**
 * A range of source text, counted in UTF-16 units as editors and SARIF count.
 *
 * @param startLine first line, from 1
 * @param startColumn first column, from 1
 * @param endLine last line
 * @param endColumn column after the last character
 */
public record SourceRange(int startLine, int startColumn, int endLine, int endColumn) {
  /** Returns whether the line lies in this range. */
  public boolean containsLine(int line) {
    return startLine <= line && line <= endLine;
  }
}
