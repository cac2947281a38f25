package io.purposebound.discovery;

import io.purposebound.policy.InputException;
import io.purposebound.policy.Sensitivity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words and names that discovery goes by, read from the resources beside this package. */
final class Lexicon {
  private static final String FOLDER = "META-INF/purposebound/discovery/";

  private final List<NameRule> rules = new ArrayList<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Lexicon() {}

  /** Reads the built-in words. */
  static Lexicon builtIn() {
    Lexicon l = new Lexicon();
    for (String line : lines("names.txt")) {
      String[] parts = line.split("\\|", -1);
      for (String phrase : parts[0].split(",", -1)) {
        l.rules.add(
            new NameRule(
                List.of(phrase.trim().split(" ", -1)),
                Set.of(parts[1].trim().split(" ", -1)),
                parts[2].trim().equals("strong"),
                Sensitivity.valueOf(parts[3].trim()),
                parts[4].trim()));
      }
    }
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(':');
      Set<String> of = l.words.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(",", -1)) {
        of.add(word.trim());
      }
    }
    return l;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new InputException(FOLDER + file + " is missing from the analyzer");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /**
   * Returns the longest name that the end of a member's name is, if what stands before it only says
   * whose it is.
   *
   * @param kind kind of the member's type
   */
  Optional<NameRule> rule(List<String> name, String kind) {
    NameRule best = null;
    for (NameRule r : rules) {
      if (r.kinds().contains(kind)
          && Words.endsWith(name, r.phrase())
          && (best == null || r.phrase().size() > best.phrase().size())) {
        best = r;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<String> before = name.subList(0, name.size() - best.phrase().size());
    boolean owners = before.stream().allMatch(w -> is("owner", w) || is("person", w));
    return owners ? Optional.of(best) : Optional.empty();
  }

  /** Returns whether a class of this name holds the data of a person. */
  boolean isPerson(List<String> className) {
    int last = className.size() - 1;
    while (last > 0 && is("data", className.get(last))) {
      last--;
    }
    return last >= 0 && is("person", className.get(last));
  }

  /** Returns whether a class of this name does something rather than hold data. */
  boolean isTechnical(List<String> className) {
    return !className.isEmpty() && is("technical", className.get(className.size() - 1));
  }
}
