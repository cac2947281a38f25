package io.purposebound.soundness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that programs grow by, read from text files.
 *
 * <p>{@code TYPE <- TEMPLATE} makes an expression; {@code statement}, {@code scenario}, {@code
 * method TYPE} and {@code member NAME} have indented template lines below. {@code *3} after the
 * head makes a rule three times as likely. Templates hold these:
 *
 * <ul>
 *   <li><code>${T}</code> an expression of type T; <code>${T!}</code> a variable, declared before
 *       if there is none; <code>${T=}</code> a variable that may be assigned;
 *   <li><code>${let x:T}</code>, <code>${var x:T}</code> declares a variable (the second may be
 *       assigned) for the lines below; <code>$x</code> names it;
 *   <li><code>${lam x:T}</code> … <code>${end}</code> a parameter of a lambda and where it ends;
 *       only variables that are never assigned are seen inside; <code>${lam}</code> has none;
 *   <li><code>${par x:T}</code>, <code>${fix x:E}</code> a parameter of a method, filled by callers
 *       with an expression of T or with E;
 *   <li><code>${src}</code>, <code>${use}</code> a source call, the name of a use;
 *   <li><code>${statements}</code>, <code>${return}</code>, <code>${call T}</code>.
 * </ul>
 */
final class Grammar {
  private static final List<String> FILES =
      List.of("text", "heap", "collections", "functions", "control", "classes", "library");
  private static final Pattern HEAD = Pattern.compile("(\\S+(?: [^*\\s]\\S*)?)(?: \\*(\\d+))?");
  private static final Pattern HOLE = Pattern.compile("\\$\\{([^}]*)}");

  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<Rule, Integer> byRule = new HashMap<>();

  private Grammar() {}

  /** Reads the built-in grammar. */
  static Grammar load() {
    Grammar grammar = new Grammar();
    for (String file : FILES) {
      grammar.read(file);
    }
    grammar.measure();
    return grammar;
  }

  private void read(String file) {
    List<String> text = new ArrayList<>();
    try (InputStream in = Grammar.class.getResourceAsStream(file + ".grammar")) {
      if (in == null) {
        throw new IllegalStateException("no grammar file " + file);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(text::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int i = 0;
    while (i < text.size()) {
      String line = text.get(i);
      String name = file + ":" + (i + 1);
      i++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int arrow = line.indexOf(" <- ");
      List<String> lines = new ArrayList<>();
      if (arrow > 0) {
        lines.add(line.substring(arrow + 4));
      }
      while (arrow < 0 && i < text.size() && text.get(i).startsWith("  ")) {
        lines.add(text.get(i++).substring(2));
      }
      add(arrow > 0 ? line.substring(0, arrow) : line, lines, name);
    }
  }

  private void add(String head, List<String> lines, String name) {
    Matcher m = HEAD.matcher(head);
    if (!m.matches() || lines.isEmpty()) {
      throw new IllegalStateException(name + ": not a rule");
    }
    int weight = m.group(2) == null ? 4 : 4 * Integer.parseInt(m.group(2));
    rules
        .computeIfAbsent(m.group(1), k -> new ArrayList<>())
        .add(new Rule(m.group(1), lines, weight, name));
  }

  /** Finds how deep each type's shallowest expression is. */
  private void measure() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<String, List<Rule>> e : rules.entrySet()) {
        for (Rule rule : e.getValue()) {
          int depth = measured(rule);
          if (depth < depths.getOrDefault(e.getKey(), Integer.MAX_VALUE)) {
            depths.put(e.getKey(), depth);
            changed = true;
          }
        }
      }
    }
    rules.forEach(
        (result, of) -> {
          if (!depths.containsKey(result)) {
            throw new IllegalStateException(of.get(0).name() + ": never ends");
          }
          of.forEach(r -> byRule.put(r, measured(r)));
        });
  }

  /** Returns how deep the shallowest expansion of a rule is. */
  int depth(Rule rule) {
    return byRule.getOrDefault(rule, Integer.MAX_VALUE);
  }

  private int measured(Rule rule) {
    int deepest = 0;
    for (String line : rule.lines()) {
      Matcher hole = HOLE.matcher(line);
      while (hole.find()) {
        String of = hole.group(1).replaceAll("[!=]$", "");
        if (of.startsWith("call ") || of.equals("statements")) {
          deepest = Math.max(deepest, 5);
        } else if (!of.matches(
            "(let|var|lam|par|fix) .*|lam|end|src|use|useref|any|begin|return")) {
          int d = depths.getOrDefault(of, Integer.MAX_VALUE - 1);
          deepest = Math.max(deepest, d == Integer.MAX_VALUE - 1 ? d : d + 1);
        }
      }
    }
    return deepest;
  }

  /** Returns the rules for a result, at least one. */
  List<Rule> of(String result) {
    List<Rule> found = rules.get(result);
    if (found == null) {
      throw new IllegalStateException("no rule for " + result);
    }
    return found;
  }

  /** Returns all rules by result. */
  Map<String, List<Rule>> all() {
    return rules;
  }
}
