package io.purposebound.models;

import io.purposebound.policy.InputException;
import io.purposebound.policy.Nearest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rows of a model file that no method of the described class answers to. */
final class ModelRowChecks {
  private static final Pattern ARGUMENT = Pattern.compile("\\barg(\\d+)\\b");

  private final List<String> problems = new ArrayList<>();

  private ModelRowChecks() {}

  /** Returns what is wrong with a file, a line each. */
  static List<String> problems(ModelFile file) {
    ModelRowChecks checks = new ModelRowChecks();
    int since = file.since().map(Integer::parseInt).orElse(0);
    if (Runtime.version().feature() >= since) {
      file.classes().forEach(checks::checkClass);
    }
    file.classes().forEach((name, rows) -> rows.forEach((key, row) -> checks.parse(key, row)));
    return checks.problems;
  }

  private void parse(String key, ModelFile.Row row) {
    try {
      if (row.statements().isEmpty()) {
        problems.add(key + " says nothing");
      }
    } catch (InputException e) {
      problems.add(e.getMessage());
    }
  }

  private void checkClass(String name, Map<String, ModelFile.Row> rows) {
    Class<?> described;
    try {
      described = Class.forName(name, false, ModelRowChecks.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      problems.add("no class " + name);
      return;
    }
    List<Executable> members = members(described);
    rows.forEach(
        (key, row) -> {
          List<Executable> meant = meant(key, members, rows.keySet());
          if (meant.isEmpty()) {
            Set<String> known =
                members.stream().map(ModelRowChecks::key).collect(Collectors.toSet());
            problems.add("no method " + name + "." + key + Nearest.hint(key, known));
          } else {
            checkPlaces(name + "." + key, row, meant);
          }
        });
  }

  private static List<Executable> meant(String key, List<Executable> members, Set<String> rows) {
    if (!key.endsWith("(*)")) {
      return members.stream().filter(member -> key(member).equals(key)).toList();
    }
    String name = key.substring(0, key.length() - 3);
    return members.stream()
        .filter(member -> name(member).equals(name) && !rows.contains(key(member)))
        .toList();
  }

  /** Places must exist in at least one of the methods that the row is for. */
  private void checkPlaces(String row, ModelFile.Row model, List<Executable> meant) {
    String text = model.pieces().toString();
    Matcher arguments = ARGUMENT.matcher(text);
    int most = meant.stream().mapToInt(Executable::getParameterCount).max().orElse(0);
    while (arguments.find()) {
      if (Integer.parseInt(arguments.group(1)) >= most) {
        problems.add(row + " has no " + arguments.group());
      }
    }
    if (text.contains("this") && meant.stream().allMatch(ModelRowChecks::isStatic)) {
      problems.add(row + " is static and has no 'this'");
    }
    if (text.contains("return") && meant.stream().allMatch(ModelRowChecks::isVoid)) {
      problems.add(row + " has no 'return'");
    }
  }

  private static boolean isStatic(Executable member) {
    return Modifier.isStatic(member.getModifiers());
  }

  private static boolean isVoid(Executable member) {
    return !(member instanceof Method method) || method.getReturnType() == void.class;
  }

  /** Returns constructors and methods of a class, the inherited methods too. */
  private static List<Executable> members(Class<?> described) {
    List<Executable> members = new ArrayList<>(List.of(described.getDeclaredConstructors()));
    for (Class<?> type : types(described)) {
      members.addAll(List.of(type.getDeclaredMethods()));
    }
    return members;
  }

  private static Set<Class<?>> types(Class<?> type) {
    Set<Class<?>> types = new LinkedHashSet<>();
    types.add(type);
    if (type.getSuperclass() != null) {
      types.addAll(types(type.getSuperclass()));
    }
    Stream.of(type.getInterfaces()).forEach(above -> types.addAll(types(above)));
    return types;
  }

  private static String name(Executable member) {
    return member instanceof Constructor<?> ? "<init>" : member.getName();
  }

  private static String key(Executable member) {
    return name(member)
        + Arrays.stream(member.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }
}
