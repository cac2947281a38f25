package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.List;

/** A part of a program that can be taken out as a whole: a line, or a block of parts. */
sealed interface Node {
  /** Adds its lines. */
  void print(String indent, List<String> lines);

  /** One statement, or one field. */
  record Line(String text) implements Node {
    @Override
    public void print(String indent, List<String> lines) {
      lines.add(indent + text);
    }
  }

  /** Lines in between the parts are the block's own: {@code } else {}. */
  record Block(List<Node> parts) implements Node {
    @Override
    public void print(String indent, List<String> lines) {
      for (Node part : parts) {
        part.print(part instanceof Frame ? indent : indent + "  ", lines);
      }
    }

    /** Returns the parts that are not the block's own. */
    List<Node> inner() {
      List<Node> inner = new ArrayList<>();
      for (Node part : parts) {
        if (!(part instanceof Frame)) {
          inner.add(part);
        }
      }
      return inner;
    }
  }

  /** A line that belongs to its block and goes only with it. */
  record Frame(String text) implements Node {
    @Override
    public void print(String indent, List<String> lines) {
      lines.add(indent + text);
    }
  }
}
