package io.purposebound.soundness;

import io.purposebound.soundness.Scope.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expands templates of the grammar into parts of a program. */
final class Expander {
  private static final Pattern HOLE = Pattern.compile("\\$\\{([^}]*)}|\\$(\\w+)");
  private static final int MAX_DEPTH = 3;
  private static final int MAX_HELPERS = 4;

  private final Grammar grammar;
  private final Growth growth;
  private @Nullable Hoist hoist;

  Expander(Grammar grammar, Growth growth) {
    this.grammar = grammar;
    this.growth = growth;
  }

  /**
   * Where a declaration can go that an expression needs.
   *
   * @param to the statements so far
   * @param scope what these see
   */
  private record Hoist(List<Node> to, Scope scope) {}

  /** One template while it is expanded. */
  private final class Template {
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<List<Node>> blocks = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Variable> pending = new ArrayList<>();
    private final Deque<List<Variable>> deferred = new ArrayDeque<>();
    private final List<String> arguments = new ArrayList<>();
    private final int depth;

    Template(Scope scope, int depth) {
      scopes.push(scope);
      blocks.push(new ArrayList<>());
      this.depth = depth;
    }

    List<Node> expand(List<String> lines) {
      for (String raw : lines) {
        String line = raw.strip();
        if (line.equals("${statements}")) {
          blocks.element().addAll(statements(scopes.element(), depth + 1, 1, 3));
        } else if (line.equals("${begin}")) {
          blocks.element().addAll(statements(scopes.element(), depth, 3, 5));
        } else if (line.equals("${return}")) {
          blocks.element().addAll(returning());
        } else {
          line(line);
        }
      }
      return blocks.element();
    }

    private List<Node> returning() {
      String type = scopes.element().returns().orElse("");
      if (type.isEmpty()) {
        return List.of();
      }
      Hoist outer = hoist;
      Hoist here = new Hoist(new ArrayList<>(), scopes.element());
      hoist = here;
      String value = type.equals("void") ? "" : " " + hole(type, scopes.element(), depth);
      hoist = outer;
      here.to().add(new Node.Line("return" + value + ";"));
      return here.to();
    }

    private void line(String line) {
      boolean closes = line.startsWith("}");
      boolean opens = line.endsWith("{");
      if (closes) {
        scopes.pop();
        deferred.pop().forEach(v -> scopes.element().add(v));
      }
      Hoist outer = hoist;
      hoist =
          closes || line.startsWith("case ") ? null : new Hoist(blocks.element(), scopes.element());
      String text = text(line);
      hoist = outer;
      if (closes) {
        blocks.element().add(new Node.Frame(text));
        if (!opens) {
          List<Node> parts = blocks.pop();
          blocks.element().add(new Node.Block(parts));
        }
      } else if (opens) {
        blocks.push(new ArrayList<>(List.of(new Node.Frame(text))));
      } else {
        blocks.element().add(new Node.Line(text));
      }
      if (opens) {
        List<Variable> after = new ArrayList<>();
        if (line.matches("\\$\\{(let|var) .*")) {
          after.add(pending.remove(0));
        }
        deferred.push(after);
        boolean lambda = line.matches(".*(-> \\{|class .*\\{|new .*\\(\\) \\{)");
        Scope inner = lambda ? scopes.element().lambda() : scopes.element().block();
        scopes.push(inner);
      }
      pending.forEach(v -> scopes.element().add(v));
      pending.clear();
    }

    private String text(String line) {
      StringBuilder out = new StringBuilder();
      Matcher m = HOLE.matcher(line);
      int from = 0;
      int lambdas = 0;
      while (m.find(from)) {
        out.append(line, from, m.start());
        from = m.end();
        String name = m.group(2);
        if (name != null) {
          out.append(name(name));
          continue;
        }
        String hole = m.group(1);
        if (hole.equals("end")) {
          scopes.pop();
          lambdas--;
        } else if (hole.startsWith("lam")) {
          scopes.push(scopes.element().lambda());
          lambdas++;
          for (String each : hole.substring(3).strip().split(" ")) {
            if (!each.isEmpty()) {
              scopes.element().add(declare(each, "x", false));
            }
          }
          out.append(hole.length() > 3 ? names.get(nameOf(hole.substring(4))) : "");
        } else if (hole.matches("(let|var|par|fix) .*")) {
          out.append(declaration(hole.substring(0, 3), hole.substring(4)));
        } else {
          out.append(hole(hole, scopes.element(), depth + 1 + lambdas));
        }
      }
      out.append(line.substring(from));
      if (lambdas > 0 && line.endsWith("{")) {
        // the block's own scope takes the place of the parameter's
        Scope parameters = scopes.pop();
        pending.addAll(parameters.own());
      }
      return out.toString();
    }

    private String name(String name) {
      if (name.equals("P")) {
        return growth.program;
      }
      return names.computeIfAbsent(name, k -> growth.fresh(k));
    }

    private String declaration(String kind, String what) {
      String type = what.substring(what.indexOf(':') + 1);
      if (kind.equals("fix")) {
        arguments.add(type.substring(type.indexOf('=') + 1));
        type = type.substring(0, type.indexOf('='));
        return type + " " + name(nameOf(what));
      }
      if (kind.equals("par")) {
        arguments.add("${" + type + "}");
      }
      Variable v = declare(what, nameOf(what), kind.equals("var"));
      pending.add(v);
      return typeName(type) + " " + v.name();
    }

    private Variable declare(String what, String prefix, boolean assignable) {
      String fresh = growth.fresh(prefix);
      names.put(nameOf(what), fresh);
      return new Variable(fresh, what.substring(what.indexOf(':') + 1), assignable);
    }

    private String nameOf(String what) {
      return what.substring(0, what.indexOf(':'));
    }
  }

  /** Grows some statements. */
  List<Node> statements(Scope scope, int depth, int least, int most) {
    List<Node> all = new ArrayList<>();
    Scope inner = scope.block();
    int count = least + growth.random.nextInt(most - least + 1);
    for (int i = 0; i < count && growth.mayAdd(); i++) {
      Rule rule = pick("statement", depth);
      all.addAll(new Template(inner, depth).expand(rule.lines()));
    }
    return all;
  }

  /** Grows a method, a scenario or a class by a rule. */
  List<Node> member(Rule rule, String returns) {
    growth.grown.add(rule.name());
    return new Template(Scope.method(returns), 1).expand(rule.lines());
  }

  /** Grows an expression for a hole; declarations that it needs go before. */
  private String hole(String hole, Scope scope, int depth) {
    if (hole.equals("src")) {
      return growth.source();
    } else if (hole.equals("use")) {
      return growth.use(".");
    } else if (hole.equals("useref")) {
      return growth.use("::");
    } else if (hole.equals("any")) {
      return any(scope, depth);
    } else if (hole.startsWith("call ")) {
      return call(hole.substring(5), scope, depth);
    } else if (hole.startsWith("static ") || hole.startsWith("field ")) {
      boolean isStatic = hole.startsWith("static ");
      String type = hole.substring(hole.indexOf(' ') + 1);
      return field(type, isStatic);
    } else if (hole.endsWith("!") || hole.endsWith("=")) {
      return variable(hole.substring(0, hole.length() - 1), hole.endsWith("="), scope);
    }
    List<Variable> seen = scope.visible(hole, false);
    if (!seen.isEmpty() && growth.random.nextInt(100) < 60) {
      return chosen(seen);
    }
    return expression(hole, scope, depth);
  }

  private String any(Scope scope, int depth) {
    List<Variable> seen = new ArrayList<>(scope.visible("", false));
    seen.removeIf(v -> v.type().matches(".*(int|Function|Supplier|Runnable|Consumer|This).*"));
    return seen.isEmpty() || growth.random.nextInt(5) == 0
        ? expression("String", scope, depth)
        : chosen(seen);
  }

  private String variable(String type, boolean assigned, Scope scope) {
    List<Variable> seen = scope.visible(type, assigned);
    if (!seen.isEmpty() && growth.random.nextInt(8) > 0) {
      return chosen(seen);
    }
    Hoist here = hoist;
    if (!seen.isEmpty() && here == null) {
      return chosen(seen);
    } else if (here == null) {
      return "((" + typeName(type) + ") " + expression(type, scope, MAX_DEPTH) + ")";
    } else if (assigned && !here.scope().sees(scope)) {
      return growth.program + "." + field(type, true);
    }
    Variable v = new Variable(growth.fresh("v"), type, assigned);
    String initial = expression(type, here.scope(), 2);
    here.to().add(new Node.Line(typeName(type) + " " + v.name() + " = " + initial + ";"));
    here.scope().add(v);
    return v.name();
  }

  /** Returns a field of the program's class. */
  private String field(String type, boolean isStatic) {
    Hoist outer = hoist;
    hoist = null;
    String name = growth.field(type, isStatic, expression(type, Scope.method("void"), MAX_DEPTH));
    hoist = outer;
    return name;
  }

  private String typeName(String type) {
    return type.equals("This") ? growth.program : type;
  }

  private String chosen(List<Variable> of) {
    // later ones hold what was made last
    int i = Math.min(growth.random.nextInt(of.size()), growth.random.nextInt(of.size() + 1));
    return of.get(Math.min(i, of.size() - 1)).name();
  }

  /** Grows an expression of a type. */
  String expression(String type, Scope scope, int depth) {
    Rule rule = pick(type, depth);
    String template = rule.lines().get(0);
    Template t = new Template(scope, depth);
    return t.text(template);
  }

  private String call(String type, Scope scope, int depth) {
    List<Growth.Helper> known = new ArrayList<>();
    growth.helpers.forEach(
        h -> {
          if (h.result().equals(type)) {
            known.add(h);
          }
        });
    boolean full = growth.helpers.size() >= MAX_HELPERS;
    if (known.isEmpty() || (!full && growth.random.nextInt(3) == 0)) {
      if (full) {
        return expression(type, scope, MAX_DEPTH);
      }
      known.clear();
      known.add(helper(type));
    }
    Growth.Helper h = known.get(growth.random.nextInt(known.size()));
    List<String> arguments = new ArrayList<>();
    for (String a : h.arguments()) {
      Template t = new Template(scope, Math.max(depth, 2));
      arguments.add(t.text(a));
    }
    return h.name() + "(" + String.join(", ", arguments) + ")";
  }

  private Growth.Helper helper(String type) {
    Rule rule = pick("method " + type, 0);
    Template t = new Template(Scope.method(type), 2);
    growth.methods.addAll(t.expand(rule.lines()));
    Growth.Helper h = new Growth.Helper(t.name("m"), type, List.copyOf(t.arguments));
    growth.helpers.add(h);
    return h;
  }

  private Rule pick(String result, int depth) {
    List<Rule> rules = grammar.of(result);
    if (depth >= MAX_DEPTH) {
      int least = rules.stream().mapToInt(grammar::depth).min().orElseThrow();
      boolean last = depth > MAX_DEPTH || result.equals("String");
      int most = Math.max(last ? least : least + 1, result.equals("statement") ? 1 : 0);
      rules = rules.stream().filter(r -> grammar.depth(r) <= most).toList();
    }
    int total = rules.stream().mapToInt(Rule::weight).sum();
    int at = growth.random.nextInt(total);
    for (Rule r : rules) {
      at -= r.weight();
      if (at < 0) {
        growth.grown.add(r.name());
        return r;
      }
    }
    throw new IllegalStateException("no rule was chosen");
  }
}
