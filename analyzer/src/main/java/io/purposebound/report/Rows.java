package io.purposebound.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out labelled rows with a left and a right text, aligned, for a console. */
final class Rows {
  private static final String INDENT = "    ";
  private static final int LABEL_WIDTH = 10;
  private static final int MAX_LEFT = 76;
  private static final int MAX_TEXT = 160;

  private final List<Row> rows = new ArrayList<>();

  private record Row(String label, String left, String right) {}

  void add(String label, String left, String right) {
    rows.add(new Row(clean(label), clean(left), clean(right)));
  }

  /** Adds a row that goes on where the one above it ends. */
  void continued(String text) {
    add("", text, "");
  }

  /** Returns the lines; right texts stand below each other unless a left text is very long. */
  List<String> lines() {
    int width =
        rows.stream()
            .filter(r -> !r.right().isEmpty())
            .mapToInt(r -> r.left().length())
            .filter(n -> n <= MAX_LEFT)
            .max()
            .orElse(0);
    return rows.stream().map(r -> line(r, width)).toList();
  }

  private static String line(Row row, int width) {
    String head = INDENT + Lines.pad(row.label(), LABEL_WIDTH);
    return row.right().isEmpty()
        ? (head + row.left()).stripTrailing()
        : head + Lines.pad(row.left(), width) + "  " + row.right();
  }

  private static String clean(String text) {
    return Lines.shorten(Lines.oneLine(text), MAX_TEXT);
  }
}
