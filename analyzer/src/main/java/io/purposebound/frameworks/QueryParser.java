package io.purposebound.frameworks;

import io.purposebound.frameworks.Query.From;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the part of JPQL, HQL and SQL that says which rows come out: what is selected, from where,
 * and the condition as a boolean combination of comparisons. A comparison that is not understood
 * says nothing; a query whose frame is not understood is none.
 */
public final class QueryParser {
  private static final Set<String> AFTER_WHERE =
      Set.of("group", "having", "order", "limit", "offset", "fetch", "for");
  private static final Set<String> NO_ALIAS =
      Set.of(
          "where",
          "join",
          "inner",
          "left",
          "right",
          "full",
          "outer",
          "cross",
          "on",
          "with",
          "group",
          "having",
          "order",
          "limit",
          "offset",
          "fetch",
          "for",
          "union",
          "except",
          "intersect",
          "set",
          "natural");

  private final TokenStream in;

  private QueryParser(TokenStream in) {
    this.in = in;
  }

  /** Returns what a query says, empty where its frame is not understood. */
  public static Optional<Query> parse(String text) {
    TokenStream in = new TokenStream(Lexer.ofQuery(text));
    try {
      Query q = new QueryParser(in).query();
      in.acceptSign(";");
      return in.atEnd() ? Optional.of(q) : Optional.empty();
    } catch (TokenStream.Unexpected e) {
      return Optional.empty();
    }
  }

  private Query query() {
    List<Term> selected = new ArrayList<>();
    if (in.accept("select")) {
      if (!in.accept("distinct")) {
        in.accept("all");
      }
      do {
        selected(selected);
      } while (in.acceptSign(","));
    }
    in.expect("from");
    List<From> from = new ArrayList<>();
    List<Condition> where = new ArrayList<>();
    from.add(from());
    joins(from, where);
    if (in.accept("where")) {
      where.add(new ConditionParser(in, this::subQuery).condition());
    }
    if (AFTER_WHERE.stream().anyMatch(k -> in.peek().is(k))) {
      skipTail();
    }
    return new Query(selected, from, new Condition.All(where));
  }

  private Query subQuery() {
    return query();
  }

  private void selected(List<Term> all) {
    int start = in.position();
    if (in.accept("new")) {
      path();
      in.expectSign("(");
      do {
        all.add(new ConditionParser(in, this::subQuery).term());
      } while (in.acceptSign(","));
      in.expectSign(")");
    } else if (in.acceptSign("*")) {
      return;
    } else if (in.peek().isName() && in.peek(1).isSign(".") && in.peek(2).isSign("*")) {
      all.add(new Term.Path(List.of(in.next().text())));
      in.next();
      in.next();
    } else {
      try {
        all.add(new ConditionParser(in, this::subQuery).term());
      } catch (TokenStream.Unexpected e) {
        in.reset(start);
      }
    }
    skipRestOfItem(all);
  }

  /** Skips an alias, or marks an item that is more than a value. */
  private void skipRestOfItem(List<Term> all) {
    boolean alias = in.accept("as");
    if (in.peek().isName() && !in.peek().is("from")) {
      in.next();
      alias = true;
    }
    int depth = 0;
    boolean more = false;
    while (!in.atEnd() && (depth > 0 || !(in.peek().is("from") || in.peek().isSign(",")))) {
      depth += in.peek().isSign("(") ? 1 : in.peek().isSign(")") ? -1 : 0;
      if (depth < 0) {
        throw new TokenStream.Unexpected(in.peek());
      }
      in.next();
      more = true;
    }
    if (more && !alias) {
      all.add(new Term.Unclear());
    }
  }

  private From from() {
    if (in.acceptSign("(")) {
      throw new TokenStream.Unexpected(in.peek());
    }
    List<String> path = path();
    in.accept("as");
    String alias = "";
    if (in.peek().isName() && NO_ALIAS.stream().noneMatch(k -> in.peek().is(k))) {
      alias = in.next().text();
    }
    return new From(alias, path);
  }

  private List<String> path() {
    List<String> names = new ArrayList<>();
    names.add(in.expectName());
    while (in.peek().isSign(".") && in.peek(1).isName()) {
      in.next();
      names.add(in.next().text());
    }
    return names;
  }

  private void joins(List<From> from, List<Condition> where) {
    while (true) {
      if (in.acceptSign(",")) {
        from.add(from());
        continue;
      }
      boolean outer = false;
      int start = in.position();
      while (in.peek().is("left")
          || in.peek().is("right")
          || in.peek().is("full")
          || in.peek().is("outer")
          || in.peek().is("inner")
          || in.peek().is("cross")) {
        outer |= !in.peek().is("inner") && !in.peek().is("cross");
        in.next();
      }
      if (!in.accept("join")) {
        in.reset(start);
        return;
      }
      in.accept("fetch");
      from.add(from());
      if (in.accept("on") || in.accept("with")) {
        Condition on = new ConditionParser(in, this::subQuery).condition();
        if (!outer) {
          where.add(on);
        }
      }
    }
  }

  /** What only groups, orders or limits rows; a set operation after it is not understood. */
  private void skipTail() {
    int depth = 0;
    while (!in.atEnd() && !(depth == 0 && (in.peek().isSign(")") || in.peek().isSign(";")))) {
      if (in.peek().is("union") || in.peek().is("except") || in.peek().is("intersect")) {
        throw new TokenStream.Unexpected(in.peek());
      }
      depth += in.peek().isSign("(") ? 1 : in.peek().isSign(")") ? -1 : 0;
      in.next();
    }
  }
}
