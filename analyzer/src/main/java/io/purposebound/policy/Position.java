package io.purposebound.policy;

/**
 * A place in a policy file.
 *
 * @param file the file as the user gave it
 * @param line counted from 1
 * @param column counted from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  /** Returns the name of the file without its folders, and the line: the same on every machine. */
  public String shortForm() {
    return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
