package io.purposebound.spotbugs;

import io.purposebound.policy.InputException;
import io.purposebound.policy.PolicySearch;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What a run is judged under. SpotBugs hands no options to plugins, so they are system properties.
 *
 * @param policies policy files, outermost first
 * @param profile profile that overrides the policy's
 * @param today day that expiry days are judged against
 */
record Settings(List<Path> policies, Optional<String> profile, LocalDate today) {
  private static final String POLICY = "purposebound.policy";
  private static final String PROFILE = "purposebound.profile";
  private static final String TODAY = "purposebound.today";

  /**
   * Reads the settings.
   *
   * @param properties system properties
   * @param folders where the program's classes are; policy files are looked for above them
   */
  static Settings of(Properties properties, List<Path> folders) {
    String policy = properties.getProperty(POLICY, "");
    return new Settings(
        policy.isBlank() ? found(folders) : named(policy),
        Optional.ofNullable(properties.getProperty(PROFILE)).filter(p -> !p.isBlank()),
        day(properties.getProperty(TODAY, "")));
  }

  private static List<Path> found(List<Path> folders) {
    Set<Path> files = new LinkedHashSet<>();
    folders.forEach(f -> files.addAll(PolicySearch.above(f)));
    return List.copyOf(files);
  }

  private static List<Path> named(String list) {
    List<Path> files = new ArrayList<>();
    StringTokenizer names = new StringTokenizer(list, File.pathSeparator);
    while (names.hasMoreTokens()) {
      String name = names.nextToken();
      try {
        files.add(Path.of(name));
      } catch (InvalidPathException e) {
        throw new InputException(POLICY + " " + name + ": not a path (" + e.getReason() + ")");
      }
    }
    return files;
  }

  private static LocalDate day(String value) {
    try {
      return value.isBlank() ? LocalDate.now(Clock.systemUTC()) : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new InputException(TODAY + " " + value + ": no day of the form yyyy-mm-dd");
    }
  }
}
