package io.purposebound.soundness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grows programs: the same seed gives the same program. */
final class Generator {
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]\\w*");
  private static final int SCENARIOS = 2;

  private final Grammar grammar;

  Generator(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Returns the program of a seed. */
  Program program(long seed) {
    Growth growth = new Growth("G" + seed, seed * 0x9E3779B97F4A7C15L, size(seed));
    Expander expander = new Expander(grammar, growth);
    List<Node> scenarios = new ArrayList<>();
    List<Rule> kinds = grammar.of("scenario");
    for (int i = 0; i < Math.min(SCENARIOS, 1 + size(seed) / 8); i++) {
      Rule kind = kinds.get(growth.random.nextInt(kinds.size()));
      List<Node> grown = expander.member(kind, "void");
      grown.forEach(n -> scenarios.add(n));
    }
    List<Node> classes = classes(expander, growth, scenarios);
    List<Node> parts = new ArrayList<>(growth.fields);
    parts.addAll(classes);
    parts.addAll(growth.methods);
    parts.addAll(scenarios);
    return new Program(growth.program, parts, growth.grown);
  }

  /** Small programs are read easily, large ones mix more. */
  private static int size(long seed) {
    return 4 + (int) Math.floorMod(seed, 5L) * 4;
  }

  /** Adds the nested classes that the program names, and those that they name. */
  private List<Node> classes(Expander expander, Growth growth, List<Node> scenarios) {
    List<Node> classes = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      List<String> lines = new ArrayList<>();
      List<Node> all = new ArrayList<>(growth.fields);
      all.addAll(classes);
      all.addAll(growth.methods);
      all.addAll(scenarios);
      all.forEach(n -> n.print("", lines));
      Matcher word = WORD.matcher(String.join("\n", lines));
      Set<String> named = new LinkedHashSet<>();
      while (word.find()) {
        named.add(word.group());
      }
      for (Map.Entry<String, List<Rule>> e : grammar.all().entrySet()) {
        String name = e.getKey().startsWith("member ") ? e.getKey().substring(7) : "";
        if (named.contains(name) && known.add(name)) {
          List<Rule> shapes = e.getValue();
          Rule shape = shapes.get(growth.random.nextInt(shapes.size()));
          classes.addAll(expander.member(shape, "void"));
          more = true;
        }
      }
    }
    return classes;
  }
}
