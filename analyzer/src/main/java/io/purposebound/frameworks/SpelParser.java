package io.purposebound.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the boolean part of the Spring Expression Language: connectives, equality, calls of named
 * objects and of parameters. The rest says nothing.
 */
public final class SpelParser {
  /** Variables without a mark: the element of a filter, and the result. */
  private static final Set<String> OBJECTS = Set.of("filterObject", "returnObject");

  private final TokenStream in;

  private SpelParser(TokenStream in) {
    this.in = in;
  }

  /** Returns the condition of an expression, empty where it is not understood. */
  public static Optional<Condition> parse(String text) {
    TokenStream in = new TokenStream(Lexer.ofSpel(text));
    try {
      Condition c = new SpelParser(in).disjunction();
      return in.atEnd() ? Optional.of(c) : Optional.empty();
    } catch (TokenStream.Unexpected e) {
      return Optional.empty();
    }
  }

  private Condition disjunction() {
    List<Condition> all = new ArrayList<>();
    all.add(conjunction());
    while (in.accept("or") || in.acceptSign("||")) {
      all.add(conjunction());
    }
    return all.size() == 1 ? all.get(0) : new Condition.Any(all);
  }

  private Condition conjunction() {
    List<Condition> all = new ArrayList<>();
    all.add(negation());
    while (in.accept("and") || in.acceptSign("&&")) {
      all.add(negation());
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  private Condition negation() {
    if (in.accept("not") || in.acceptSign("!")) {
      return new Condition.Not(negation());
    }
    if (in.acceptSign("(")) {
      Condition inner = disjunction();
      in.expectSign(")");
      return inner;
    }
    return comparison();
  }

  private Condition comparison() {
    int start = in.position();
    Term left = term();
    if (in.acceptSign("==") || in.accept("eq")) {
      return new Condition.Equal(left, term());
    }
    if (in.acceptSign("!=") || in.accept("ne")) {
      return new Condition.Not(new Condition.Equal(left, term()));
    }
    for (String sign : List.of("<", ">", "<=", ">=")) {
      if (in.acceptSign(sign)) {
        term();
        return new Condition.Unclear(in.since(start));
      }
    }
    return new Condition.Holds(left);
  }

  private Term term() {
    Term t = primary();
    while (true) {
      if (in.acceptSign(".") || in.acceptSign("?.")) {
        String name = in.expectName();
        t = in.acceptSign("(") ? new Term.Call(t, name, arguments()) : member(t, name);
      } else if (in.acceptSign("[")) {
        term();
        in.expectSign("]");
        t = new Term.Unclear();
      } else {
        return t;
      }
    }
  }

  /** A member of a class is a constant. */
  private static Term member(Term of, String name) {
    if (of instanceof Term.Path p) {
      List<String> names = new ArrayList<>(p.names());
      names.add(name);
      return new Term.Path(names);
    }
    return new Term.Member(of, name);
  }

  private List<Term> arguments() {
    List<Term> all = new ArrayList<>();
    while (!in.acceptSign(")")) {
      all.add(term());
      if (!in.acceptSign(",") && !in.peek().isSign(")")) {
        throw new TokenStream.Unexpected(in.peek());
      }
    }
    return all;
  }

  private Term primary() {
    Token t = in.next();
    switch (t.kind()) {
      case TEXT -> {
        return new Term.Literal(t.text());
      }
      case NUMBER -> {
        return ConditionParser.number(t.text());
      }
      case NAME -> {
        return named(t);
      }
      default -> {
        if (t.isSign("#")) {
          return new Term.Parameter(in.expectName());
        }
        if (t.isSign("@")) {
          return new Term.Bean(
              in.peek().kind() == Token.Kind.TEXT ? in.next().text() : in.expectName());
        }
        throw new TokenStream.Unexpected(t);
      }
    }
  }

  private Term named(Token t) {
    if (t.is("true") || t.is("false")) {
      return new Term.Literal(t.is("true"));
    }
    if (t.is("null")) {
      return new Term.Null();
    }
    if (in.acceptSign("(")) {
      return t.text().equals("T")
          ? type()
          : new Term.Call(new Term.Unclear(), t.text(), arguments());
    }
    return OBJECTS.contains(t.text()) ? new Term.Parameter(t.text()) : new Term.Unclear();
  }

  private Term type() {
    List<String> names = new ArrayList<>(List.of(in.expectName()));
    while (in.acceptSign(".")) {
      names.add(in.expectName());
    }
    in.expectSign(")");
    return new Term.Path(names);
  }
}
