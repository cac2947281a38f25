package io.purposebound.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the condition of a query. */
final class ConditionParser {
  private static final Set<String> ENDS =
      Set.of(
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
          "join",
          "inner",
          "left",
          "right",
          "full",
          "cross",
          "where",
          "then",
          "end");

  private final TokenStream in;
  private final Supplier<Query> subQuery;

  ConditionParser(TokenStream in, Supplier<Query> subQuery) {
    this.in = in;
    this.subQuery = subQuery;
  }

  Condition condition() {
    List<Condition> all = new ArrayList<>();
    all.add(conjunction());
    while (in.accept("or")) {
      all.add(conjunction());
    }
    return all.size() == 1 ? all.get(0) : new Condition.Any(all);
  }

  private Condition conjunction() {
    List<Condition> all = new ArrayList<>();
    all.add(negation());
    while (in.accept("and")) {
      all.add(negation());
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  private Condition negation() {
    if (in.accept("not")) {
      return new Condition.Not(negation());
    }
    int start = in.position();
    try {
      Condition c = primary();
      if (isEnd()) {
        return c;
      }
    } catch (TokenStream.Unexpected e) {
      // read again as something that is not understood
    }
    in.reset(start);
    skipToEnd();
    if (in.position() == start) {
      throw new TokenStream.Unexpected(in.peek());
    }
    return new Condition.Unclear(in.since(start));
  }

  private Condition primary() {
    if (in.accept("exists")) {
      in.expectSign("(");
      Query q = subQuery.get();
      in.expectSign(")");
      return new Condition.Exists(q);
    }
    int start = in.position();
    if (in.acceptSign("(")) {
      try {
        Condition inner = condition();
        in.expectSign(")");
        if (isEnd()) {
          return inner;
        }
      } catch (TokenStream.Unexpected e) {
        // a value in parentheses
      }
      in.reset(start);
    }
    return comparison(term());
  }

  private Condition comparison(Term left) {
    if (in.acceptSign("=") || in.acceptSign("==")) {
      return new Condition.Equal(left, term());
    }
    if (in.acceptSign("<>") || in.acceptSign("!=") || in.acceptSign("^=")) {
      return new Condition.Not(new Condition.Equal(left, term()));
    }
    if (in.accept("is")) {
      return is(left);
    }
    boolean not = in.accept("not");
    if (in.accept("in")) {
      in.expectSign("(");
      Query q = subQuery.get();
      in.expectSign(")");
      Condition c = new Condition.In(left, q);
      return not ? new Condition.Not(c) : c;
    }
    if (not) {
      throw new TokenStream.Unexpected(in.peek());
    }
    return new Condition.Holds(left);
  }

  private Condition is(Term left) {
    boolean not = in.accept("not");
    if (in.accept("null")) {
      Condition c = new Condition.Equal(left, new Term.Null());
      return not ? new Condition.Not(c) : c;
    }
    if (in.peek().is("true") || in.peek().is("false")) {
      boolean value = in.next().is("true");
      // a row without an answer passes a negated test
      return not
          ? new Condition.Unclear("is not " + value)
          : new Condition.Equal(left, new Term.Literal(value));
    }
    throw new TokenStream.Unexpected(in.peek());
  }

  Term term() {
    Token t = in.next();
    switch (t.kind()) {
      case TEXT -> {
        return new Term.Literal(t.text());
      }
      case NUMBER -> {
        return number(t.text());
      }
      case PARAMETER -> {
        return new Term.Parameter(t.text());
      }
      case NAME, QUOTED -> {
        return named(t);
      }
      default -> {
        if (t.isSign("(")) {
          Term inner = term();
          in.expectSign(")");
          return inner;
        }
        throw new TokenStream.Unexpected(t);
      }
    }
  }

  static Term number(String text) {
    try {
      return new Term.Literal(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return new Term.Unclear();
    }
  }

  private Term named(Token first) {
    if (first.is("true") || first.is("false")) {
      return new Term.Literal(first.is("true"));
    }
    if (first.is("null")) {
      return new Term.Null();
    }
    if (first.is("case") || first.is("select") || first.is("from")) {
      throw new TokenStream.Unexpected(first);
    }
    if (in.acceptSign("(")) {
      List<Term> arguments = new ArrayList<>();
      while (!in.acceptSign(")")) {
        arguments.add(term());
        if (!in.acceptSign(",") && !in.peek().isSign(")")) {
          throw new TokenStream.Unexpected(in.peek());
        }
      }
      return new Term.Call(new Term.Unclear(), first.text(), arguments);
    }
    List<String> names = new ArrayList<>(List.of(first.text()));
    while (in.peek().isSign(".") && in.peek(1).isName()) {
      in.next();
      names.add(in.next().text());
    }
    return new Term.Path(names);
  }

  private boolean isEnd() {
    return in.atEnd()
        || in.peek().isSign(")")
        || in.peek().isSign(",")
        || in.peek().isSign(";")
        || in.peek().is("and")
        || in.peek().is("or")
        || ENDS.stream().anyMatch(k -> in.peek().is(k));
  }

  /** Skips one comparison: to the next connective outside parentheses and cases. */
  private void skipToEnd() {
    int depth = 0;
    boolean between = false;
    while (!in.atEnd()) {
      Token t = in.peek();
      if (depth == 0 && between && t.is("and")) {
        between = false;
      } else if (depth == 0 && isEnd()) {
        return;
      }
      depth += t.isSign("(") || t.is("case") ? 1 : t.isSign(")") || t.is("end") ? -1 : 0;
      between |= depth == 0 && t.is("between");
      in.next();
    }
  }
}
