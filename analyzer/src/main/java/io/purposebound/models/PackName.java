package io.purposebound.models;

import java.util.List;

/**
 * What the index knows of a pack without its file being read.
 *
 * @param library name, as the policy's {@code models} says it
 * @param enabled when the pack counts
 * @param markers binary names of classes one of which shows that the library is there; none: always
 * @param packages packages with all below them whose code the pack stands for
 * @param described further packages of which it has rows
 */
record PackName(
    String library,
    Enabled enabled,
    List<String> markers,
    List<String> packages,
    List<String> described) {
  PackName {
    markers = List.copyOf(markers);
    packages = List.copyOf(packages);
    described = List.copyOf(described);
  }

  /** When a pack counts. */
  enum Enabled {
    /** If its library is there. */
    BY_DEFAULT("default"),
    /** If the policy names it besides: packs of sources. */
    ON_REQUEST("onRequest"),
    /** If the policy has {@code targets} besides: all that it says is what is exported. */
    WITH_TARGETS("withTargets"),
    /** If the policy declares checks of its classes: packs of consent APIs. */
    WITH_CHECKS("withChecks");

    private final String word;

    Enabled(String word) {
      this.word = word;
    }

    static Enabled of(String word) {
      for (Enabled e : values()) {
        if (e.word.equals(word)) {
          return e;
        }
      }
      return BY_DEFAULT;
    }
  }

  /** Reads a line of the index: {@code FILE: default | MARKER… | PACKAGE… | PACKAGE…}. */
  static PackName parse(String line) {
    int colon = line.indexOf(':');
    String[] parts = line.substring(colon + 1).split("\\|", -1);
    return new PackName(
        line.substring(0, colon).replace(".yaml", ""),
        Enabled.of(parts[0].trim()),
        Pack.words(parts[1]),
        Pack.words(parts[2]),
        Pack.words(parts[3]));
  }

  /** Makes what the index says of a file. */
  static PackName of(ModelFile file) {
    List<String> packages = Pack.words(file.pack().getOrDefault("packages", ""));
    List<String> described =
        file.classes().keySet().stream()
            .map(c -> c.substring(0, Math.max(0, c.lastIndexOf('.'))))
            .distinct()
            .filter(p -> packages.stream().noneMatch(q -> isWithin(p, q)))
            .sorted()
            .toList();
    return new PackName(
        file.library(),
        Enabled.of(file.pack().getOrDefault("enabled", "")),
        file.marker().map(Pack::words).orElse(List.of()),
        packages,
        described);
  }

  /** Writes the line of the index. */
  String line() {
    return library
        + ".yaml: "
        + enabled.word
        + " | "
        + String.join(" ", markers)
        + " | "
        + String.join(" ", packages)
        + " | "
        + String.join(" ", described);
  }

  /** Returns whether the pack stands for the code of this package (with dots). */
  boolean covers(String packageName) {
    return packages.stream().anyMatch(p -> isWithin(packageName, p));
  }

  /** Returns whether the pack has rows, or stands for the code, of the package of a class. */
  boolean describes(String className) {
    String name = className.substring(0, Math.max(0, className.lastIndexOf('.')));
    return covers(name) || described.contains(name);
  }

  private static boolean isWithin(String name, String packageName) {
    return name.startsWith(packageName)
        && (name.length() == packageName.length() || name.charAt(packageName.length()) == '.');
  }
}
