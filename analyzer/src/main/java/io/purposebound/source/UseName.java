package io.purposebound.source;

import io.purposebound.verdict.CallNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the occurrence in a source file that a declared element and a line stand for. */
final class UseName {
  private UseName() {}

  /** The name of what has none. */
  static final String LAMBDA = "->";

  private static final String IN_LAMBDA = "the lambda in ";

  /** Stands for no ordinal: of several occurrences on a line, none is chosen. */
  static final int ONLY = -1;

  /**
   * Returns the names under which an element occurs in source text, likeliest first: {@code learn}
   * for {@code com.acme.Trainer#learn(java.lang.Object)}, {@code Slot} for {@code
   * com.acme.Slot#<init>(…)}, {@code text} or {@code Slot} for a record component.
   */
  static List<String> of(String element) {
    int open = element.indexOf('(');
    String name = open < 0 ? element : element.substring(0, open);
    int hash = name.indexOf('#');
    if (hash < 0) {
      return List.of(simple(name));
    }
    String member = name.substring(hash + 1);
    String type = simple(name.substring(0, hash));
    return member.equals("<init>") ? List.of(type) : List.of(member, type);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** Returns the occurrence; empty where there is none on the line or several that look alike. */
  static Optional<Occurrence> find(
      SourceText text, int line, String name, int argument, int ordinal) {
    List<Occurrence> named = named(text.occurrences(), name, argument);
    List<Occurrence> onLine = named.stream().filter(o -> o.nameLine() == line).toList();
    if (onLine.isEmpty()) {
      // Some compilers give a call the line on which its statement or last argument stands.
      return named.stream()
          .filter(o -> o.range().containsLine(line))
          .min(Comparator.comparingInt(o -> o.range().endLine() - o.range().startLine()));
    }
    if (onLine.size() == 1) {
      return Optional.of(onLine.get(0));
    }
    return onLine.stream().filter(o -> ordinalOf(o, named) == ordinal).findFirst();
  }

  /**
   * Returns the call, creation, reference or access of that name on the line; calls come before
   * accesses, since a variable may have the name of the method that fills it. Of several, one is
   * chosen where a single method or lambda has as many there as were counted, or where all of a
   * {@code finally} were counted in each of its copies.
   *
   * @param what {@code Post.text}, {@code List.add} or {@code new Slot}
   */
  static Optional<Occurrence> expression(
      SourceText text, int line, String what, CallNumber number) {
    String plain = what.replaceAll("[(].*", "");
    String name =
        plain.startsWith(IN_LAMBDA)
            ? LAMBDA
            : plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(' ')) + 1);
    List<Occurrence> all =
        text.occurrences().stream()
            .filter(o -> o.nameLine() == line && o.name().equals(name))
            .filter(o -> o.kind() != Occurrence.Kind.ASSIGNMENT)
            .toList();
    List<Occurrence> calls = all.stream().filter(o -> o.kind() != Occurrence.Kind.ACCESS).toList();
    List<Occurrence> found = calls.isEmpty() ? all : calls;
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    List<List<Occurrence>> asMany =
        found.stream().collect(Collectors.groupingBy(Occurrence::body)).values().stream()
            .filter(inBody -> isAsMany(inBody, number.count()))
            .toList();
    if (asMany.size() != 1) {
      return Optional.empty();
    }
    List<Occurrence> inBody = asMany.get(0);
    return Optional.of(inBody.get(number.index() % inBody.size()));
  }

  private static boolean isAsMany(List<Occurrence> inBody, int count) {
    if (inBody.size() == count) {
      return true;
    }
    int cleanup = inBody.get(0).cleanup();
    return count > 0
        && count % inBody.size() == 0
        && cleanup > 0
        && inBody.stream().allMatch(o -> o.cleanup() == cleanup);
  }

  private static List<Occurrence> named(List<Occurrence> all, String name, int argument) {
    List<Occurrence> named =
        all.stream().filter(o -> o.answers(argument) && o.name().equals(name)).toList();
    if (!named.isEmpty() || name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return named;
    }
    // A constructor is also called by the constructors of its own class and of subclasses.
    return all.stream()
        .filter(o -> o.answers(argument) && o.kind() == Occurrence.Kind.CREATION)
        .filter(o -> o.name().equals("this") || o.name().equals("super"))
        .toList();
  }

  private static long ordinalOf(Occurrence one, List<Occurrence> named) {
    return named.stream().filter(o -> o.body() == one.body()).takeWhile(o -> o != one).count();
  }
}
