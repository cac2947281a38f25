package io.purposebound.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file with its position; what it is not, it says in one line.
 *
 * <p>What runs for a file without mistakes, here and in the readers, does without lambdas, streams
 * and regular expressions: a short run spends more on linking those than on reading the file.
 */
record YamlValue(Node node, String file) {
  private static final int LONGEST_QUOTE = 80;

  Position position() {
    Optional<Mark> mark = node.getStartMark();
    return mark.isPresent() ? YamlDocument.position(file, mark.get()) : new Position(file, 1, 1);
  }

  /** Returns whether nothing, or {@code null}, was written. */
  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Returns whether one value was written. */
  boolean isText() {
    return node instanceof ScalarNode && !isNothing();
  }

  boolean isEmptyList() {
    return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  /** Returns what was written as one value, as it stands there. */
  String text(String expected) {
    if (node instanceof ScalarNode scalar && isText()) {
      return scalar.getValue().strip();
    }
    throw wrong(expected);
  }

  /** As {@link #text}, but {@code null} is a word like others. */
  String literal(String expected) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
      return scalar.getValue();
    }
    throw wrong(expected);
  }

  /** Returns the values of a list, where one value needs no brackets. */
  List<YamlValue> oneOrMore(String expected) {
    if (isEmptyList()) {
      throw wrong("an empty list", expected);
    }
    return node instanceof SequenceNode ? items(expected) : List.of(this);
  }

  /** Returns the values of a list; none if nothing was written. */
  List<YamlValue> items(String expected) {
    if (isNothing()) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(expected);
    }
    List<YamlValue> values = new ArrayList<>(sequence.getValue().size());
    for (Node item : sequence.getValue()) {
      values.add(new YamlValue(item, file));
    }
    return values;
  }

  /**
   * Returns the keys and values of a mapping in that list of the file; empty for the file itself.
   */
  List<NodeTuple> tuples(String section) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw wrong("keys and values" + (section.isEmpty() ? "" : " in '" + section + "'"));
  }

  /** Returns the error that this value is not what was expected. */
  InputException wrong(String expected) {
    return wrong(describe(), expected);
  }

  InputException wrong(String found, String expected) {
    return new InputException(
        position() + ": found " + oneLine(found) + ", expected " + oneLine(expected));
  }

  String describe() {
    if (isNothing()) {
      return "nothing";
    }
    if (node instanceof ScalarNode scalar) {
      return "'" + quote(scalar.getValue()) + "'";
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  /** Returns the text without line breaks, fit to stand in a message. */
  static String quote(String text) {
    String line = oneLine(text);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
