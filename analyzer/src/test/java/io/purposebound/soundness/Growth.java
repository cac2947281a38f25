package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What one program has so far besides the place where it grows: names, fields, methods, budgets.
 */
final class Growth {
  static final int SOURCES = 24;
  static final int USES = 60;

  /**
   * A method that the program can call.
   *
   * @param arguments what callers pass: a hole, or fixed text
   */
  record Helper(String name, String result, List<String> arguments) {}

  final String program;
  final Random random;
  final Set<String> grown = new LinkedHashSet<>();
  final List<Helper> helpers = new ArrayList<>();
  final List<Node> fields = new ArrayList<>();
  final List<Node> methods = new ArrayList<>();
  private final Map<String, List<String>> byType = new LinkedHashMap<>();
  private final int most;
  private int sources;
  private int uses;
  private int names;
  private int statements;

  /**
   * @param program name of its class
   * @param most how many statements it may have
   */
  Growth(String program, long seed, int most) {
    this.program = program;
    this.most = most;
    this.random = new Random(seed);
  }

  String fresh(String prefix) {
    return prefix + names++;
  }

  String source() {
    return sources < SOURCES ? "Src.s" + sources++ + "()" : "\"none\"";
  }

  String use(String between) {
    return uses < USES ? "Use" + between + "u" + uses++ : "Use" + between + "none";
  }

  /** Takes part of the budget for statements. */
  boolean mayAdd() {
    return statements++ < most;
  }

  /** Returns a field of the program's class, {@code static} or not. */
  String field(String type, boolean isStatic, String initial) {
    String kind = (isStatic ? "static " : "") + type;
    List<String> known = byType.computeIfAbsent(kind, k -> new ArrayList<>());
    if (!known.isEmpty() && (known.size() > 2 || random.nextInt(3) > 0)) {
      return known.get(random.nextInt(known.size()));
    }
    String name = fresh("f");
    known.add(name);
    fields.add(new Node.Line(kind + " " + name + " = " + initial + ";"));
    return name;
  }
}
