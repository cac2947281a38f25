package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A random program: one class with scenarios, the methods named {@code play0}, {@code play1} and so
 * on.
 *
 * @param name simple name of its class, in package {@code gen}
 * @param parts fields, methods and nested classes
 * @param grown names of the rules that it was grown by
 */
record Program(String name, List<Node> parts, java.util.Set<String> grown) {
  private static final Pattern USE = Pattern.compile("\\bUse(?:\\.|::)u(\\d+)\\b");
  private static final String HEADER =
      """
      package gen;

      import io.purposebound.annotations.*;
      import java.io.*;
      import java.nio.*;
      import java.nio.charset.StandardCharsets;
      import java.text.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.regex.*;
      import java.util.stream.*;
      """;

  /** Returns the source text. */
  String text() {
    return String.join("\n", lines()) + "\n";
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    lines.add("");
    lines.add("final class " + name + " {");
    for (Node part : parts) {
      part.print("  ", lines);
    }
    lines.add("}");
    return lines;
  }

  /** Returns the line of each use, counted from 1. */
  Map<Integer, Integer> useLines() {
    Map<Integer, Integer> found = new TreeMap<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher use = USE.matcher(lines.get(i));
      while (use.find()) {
        found.put(Integer.valueOf(use.group(1)), i + 1);
      }
    }
    return found;
  }

  /** Returns the same program with another name. */
  Program named(String other) {
    Pattern own = Pattern.compile("\\b" + name + "\\b");
    return new Program(other, parts.stream().map(p -> renamed(p, own, other)).toList(), grown);
  }

  private static Node renamed(Node node, Pattern own, String other) {
    if (node instanceof Node.Block block) {
      return new Node.Block(block.parts().stream().map(p -> renamed(p, own, other)).toList());
    } else if (node instanceof Node.Frame frame) {
      return new Node.Frame(own.matcher(frame.text()).replaceAll(other));
    }
    return new Node.Line(own.matcher(((Node.Line) node).text()).replaceAll(other));
  }

  /** Returns a program with other parts. */
  Program with(List<Node> others) {
    return new Program(name, others, grown);
  }
}
