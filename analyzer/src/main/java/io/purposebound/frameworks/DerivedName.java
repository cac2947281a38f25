package io.purposebound.frameworks;

import io.purposebound.classfile.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query out of a method's name as Spring Data does: a subject, {@code By}, and comparisons
 * of attributes joined by {@code And} and, weaker, {@code Or}.
 */
final class DerivedName {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(find|read|get|query|search|stream|exists|count)((\\p{Lu}.*?)??)By(\\p{Lu}.*)$");

  /** Endings with how many arguments they take; those that say something come first. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("IsNotNull", 0),
          new Ending("NotNull", 0),
          new Ending("IsNull", 0),
          new Ending("IsTrue", 0),
          new Ending("True", 0),
          new Ending("IsFalse", 0),
          new Ending("False", 0),
          new Ending("Null", 0),
          new Ending("IsNotEmpty", 0),
          new Ending("NotEmpty", 0),
          new Ending("IsEmpty", 0),
          new Ending("Empty", 0),
          new Ending("Exists", 0),
          new Ending("IsBetween", 2),
          new Ending("Between", 2),
          new Ending("IsNotIn", 1),
          new Ending("NotIn", 1),
          new Ending("IsNotLike", 1),
          new Ending("NotLike", 1),
          new Ending("IsNotContaining", 1),
          new Ending("NotContaining", 1),
          new Ending("NotContains", 1),
          new Ending("LessThanEqual", 1),
          new Ending("GreaterThanEqual", 1),
          new Ending("LessThan", 1),
          new Ending("GreaterThan", 1),
          new Ending("IsAfter", 1),
          new Ending("After", 1),
          new Ending("IsBefore", 1),
          new Ending("Before", 1),
          new Ending("IsLike", 1),
          new Ending("Like", 1),
          new Ending("IsStartingWith", 1),
          new Ending("StartingWith", 1),
          new Ending("StartsWith", 1),
          new Ending("IsEndingWith", 1),
          new Ending("EndingWith", 1),
          new Ending("EndsWith", 1),
          new Ending("IsContaining", 1),
          new Ending("Containing", 1),
          new Ending("Contains", 1),
          new Ending("MatchesRegex", 1),
          new Ending("Matches", 1),
          new Ending("Regex", 1),
          new Ending("IsNear", 1),
          new Ending("Near", 1),
          new Ending("IsWithin", 1),
          new Ending("Within", 1),
          new Ending("IsIn", 1),
          new Ending("In", 1),
          new Ending("IsNot", 1),
          new Ending("Not", 1),
          new Ending("Equals", 1),
          new Ending("Is", 1));

  private record Ending(String word, int arguments) {}

  private final Attributes attributes;
  private final JavaType entity;
  private int arguments;

  private DerivedName(Attributes attributes, JavaType entity) {
    this.attributes = attributes;
    this.entity = entity;
  }

  /** Returns the verb of a method's name, empty where it is no derived query. */
  static String verb(String method) {
    Matcher m = SUBJECT.matcher(method);
    return m.matches() ? m.group(1) : "";
  }

  /** Returns what a method's name says of the rows, empty where it is no derived query. */
  static Optional<Condition> parse(String method, JavaType entity, Attributes attributes) {
    Matcher m = SUBJECT.matcher(method);
    return m.matches()
        ? Optional.of(new DerivedName(attributes, entity).condition(m.group(4)))
        : Optional.empty();
  }

  private Condition condition(String predicate) {
    int order = orderBy(predicate);
    String rest = order < 0 ? predicate : predicate.substring(0, order);
    rest = rest.replaceAll("All(IgnoreCase|IgnoringCase)$", "");
    List<Condition> any = new ArrayList<>();
    for (String part : rest.split("Or(?=\\p{Lu})")) {
      List<Condition> all = new ArrayList<>();
      for (String one : part.split("And(?=\\p{Lu})")) {
        all.add(comparison(one));
      }
      any.add(all.size() == 1 ? all.get(0) : new Condition.All(all));
    }
    return any.size() == 1 ? any.get(0) : new Condition.Any(any);
  }

  private static int orderBy(String predicate) {
    return predicate.indexOf("OrderBy");
  }

  private Condition comparison(String text) {
    String part = text.replaceAll("(IgnoreCase|IgnoringCase)$", "");
    List<String> whole = attributes.path(entity, part);
    if (!whole.isEmpty()) {
      return new Condition.Equal(new Term.Path(whole), argument());
    }
    for (Ending e : ENDINGS) {
      if (part.endsWith(e.word()) && part.length() > e.word().length()) {
        List<String> path =
            attributes.path(entity, part.substring(0, part.length() - e.word().length()));
        if (!path.isEmpty()) {
          return ending(e, new Term.Path(path), part);
        }
      }
    }
    return new Condition.Unclear(text);
  }

  private Term argument() {
    return new Term.Parameter(String.valueOf(++arguments));
  }

  private Condition ending(Ending e, Term path, String part) {
    return switch (e.word()) {
      case "IsTrue", "True" -> new Condition.Equal(path, new Term.Literal(true));
      case "IsFalse", "False" -> new Condition.Equal(path, new Term.Literal(false));
      case "IsNull", "Null" -> new Condition.Equal(path, new Term.Null());
      case "IsNotNull", "NotNull" -> new Condition.Not(new Condition.Equal(path, new Term.Null()));
      case "Is", "Equals" -> new Condition.Equal(path, argument());
      case "IsNot", "Not" -> new Condition.Not(new Condition.Equal(path, argument()));
      default -> {
        arguments += e.arguments();
        yield new Condition.Unclear(part);
      }
    };
  }
}
