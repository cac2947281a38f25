package io.purposebound.javac;

import io.purposebound.policy.InputException;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options behind the plugin's name, {@code -Xplugin:"Purposebound policy=… profile=strict"}.
 *
 * @param values by name; javac parts them by white space
 */
record Options(Map<String, String> values) {
  private static final String FAIL = "failOnViolation";
  private static final Set<String> KNOWN =
      Set.of("policy", "profile", "today", "threads", "classes", "classpath", "skip", FAIL);

  /** Reads the options. */
  static Options of(String... arguments) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (!KNOWN.contains(name)) {
        throw new InputException(
            "-Xplugin:Purposebound " + argument + ": no such option; there are " + known());
      }
      values.put(name, equals < 0 ? "true" : argument.substring(equals + 1));
    }
    return new Options(values);
  }

  private static String known() {
    return String.join(", ", KNOWN.stream().sorted().toList());
  }

  boolean skip() {
    return flag("skip", false);
  }

  boolean failOnViolation() {
    return flag(FAIL, true);
  }

  Optional<List<Path>> policies() {
    return paths("policy");
  }

  Optional<String> profile() {
    return Optional.ofNullable(values.get("profile"));
  }

  Optional<List<Path>> classes() {
    return paths("classes");
  }

  Optional<List<Path>> classpath() {
    return paths("classpath");
  }

  LocalDate today() {
    String day = values.get("today");
    try {
      return day == null ? LocalDate.now(Clock.systemUTC()) : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw wrong("today", "no day of the form yyyy-mm-dd");
    }
  }

  int threads() {
    String number = values.get("threads");
    try {
      int n =
          number == null ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(number);
      if (n > 0) {
        return n;
      }
    } catch (NumberFormatException e) {
      throw wrong("threads", "no number");
    }
    throw wrong("threads", "at least 1 is needed");
  }

  private boolean flag(String name, boolean otherwise) {
    String value = values.get(name);
    if (value == null || value.equals("true") || value.equals("false")) {
      return value == null ? otherwise : Boolean.parseBoolean(value);
    }
    throw wrong(name, "true or false is expected");
  }

  /** Reads a list of paths; a path with a space in it is written as a {@code file:} address. */
  private Optional<List<Path>> paths(String name) {
    String list = values.get(name);
    if (list == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          list.startsWith("file:")
              ? List.of(Path.of(URI.create(list)))
              : Arrays.stream(list.split(File.pathSeparator))
                  .filter(p -> !p.isEmpty())
                  .map(Path::of)
                  .toList());
    } catch (IllegalArgumentException e) {
      throw wrong(name, "not a path (" + e.getMessage() + ")");
    }
  }

  private InputException wrong(String name, String why) {
    return new InputException(
        "-Xplugin:Purposebound " + name + "=" + values.get(name) + ": " + why);
  }
}
