package io.purposebound.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the single values of a policy file: purposes, enums, days, numbers, names. */
final class PolicyValues {
  private static final String PURPOSE = "a purpose key such as train_ai_system";
  private static final String NUMBER = "the number of a parameter, counted from 0";
  private static final int MOST_DIGITS = 3;
  private static final Map<String, Requirement> REQUIREMENTS = requirements();

  private final PurposeCatalog catalog;

  PolicyValues(PurposeCatalog catalog) {
    this.catalog = catalog;
  }

  PurposeKey purpose(YamlValue value) {
    String key = value.text(PURPOSE);
    return catalog
        .find(key)
        .orElseThrow(
            () ->
                value.wrong(
                    "the unknown purpose " + value.describe(),
                    "a purpose key of the taxonomy or of 'purposes:'"
                        + Nearest.hint(key, catalog.keys())));
  }

  /** Reads the purposes under {@code purpose}, which must be there. */
  List<PurposeKey> purposes(YamlMapping entry) {
    return purposes(entry.require("purpose", PURPOSE));
  }

  /** Reads the purposes under {@code purpose}; none if there are none. */
  List<PurposeKey> optionalPurposes(YamlMapping entry) {
    return entry
        .find("purpose")
        .filter(value -> !value.isNothing() && !value.isEmptyList())
        .map(this::purposes)
        .orElse(List.of());
  }

  private List<PurposeKey> purposes(YamlValue value) {
    return value.oneOrMore(PURPOSE).stream().map(this::purpose).distinct().toList();
  }

  static Profile profile(YamlValue value) {
    return Profile.find(value.text("one of " + String.join(", ", Profile.labels())))
        .orElseThrow(() -> notOneOf(value, "profile", Profile.labels()));
  }

  static Requirement requirement(YamlValue value) {
    return oneOf(value, "requirement", REQUIREMENTS);
  }

  static LegalBasis basis(YamlMapping entry) {
    return entry
        .find("basis")
        .map(value -> oneOf(value, "basis", byName(LegalBasis.values())))
        .orElse(LegalBasis.CONSENT);
  }

  static Sensitivity sensitivity(YamlValue value) {
    return oneOf(value, "sensitivity", byName(Sensitivity.values()));
  }

  static Set<Sensitivity> sensitivities(YamlValue value) {
    Set<Sensitivity> all = new TreeSet<>();
    String expected = "one or more of " + String.join(", ", byName(Sensitivity.values()).keySet());
    value.oneOrMore(expected).forEach(item -> all.add(sensitivity(item)));
    return all;
  }

  static LocalDate day(YamlValue value) {
    String expected = "a day of the calendar, written like 2027-06-30";
    try {
      return LocalDate.parse(value.text(expected));
    } catch (DateTimeParseException e) {
      throw value.wrong(expected);
    }
  }

  static boolean bool(YamlValue value) {
    return switch (value.text("true or false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.wrong("true or false");
    };
  }

  /** Returns whether the value is written as a number, right or wrong. */
  static boolean looksLikeNumber(String text) {
    return text.matches("[-+]?[0-9].*");
  }

  /**
   * Reads the number of a parameter, counted from 0, that the pattern's parameter list must have.
   */
  static int index(YamlValue value, MemberPattern method) {
    return index(value, value.text(NUMBER), method);
  }

  static int index(YamlValue value, String digits, MemberPattern method) {
    if (!digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      throw value.wrong(NUMBER);
    }
    int index = Integer.parseInt(digits);
    int count = method.parameters().map(List::size).orElse(Integer.MAX_VALUE);
    if (index >= count) {
      throw value.wrong(NUMBER + "; %s has %d".formatted(method, count));
    }
    return index;
  }

  /** Reads a value that may be absent or left empty. */
  static String optionalText(YamlMapping entry, String key) {
    return entry
        .find(key)
        .filter(value -> !value.isNothing())
        .map(value -> value.text("a text for '" + key + "'"))
        .orElse("");
  }

  static List<String> texts(YamlValue value, String expected) {
    List<String> all = new ArrayList<>();
    value.oneOrMore(expected).forEach(item -> all.add(item.literal(expected)));
    return all;
  }

  static MemberPattern pattern(YamlValue value, String expected) {
    try {
      return MemberPattern.parse(value.text(expected));
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      throw value.wrong(reason.substring(reason.indexOf(' ') + 1));
    }
  }

  private static <T> T oneOf(YamlValue value, String what, Map<String, T> known) {
    String text = value.text("one of " + String.join(", ", known.keySet()));
    T found = known.get(text);
    if (found == null) {
      throw notOneOf(value, what, List.copyOf(known.keySet()));
    }
    return found;
  }

  private static InputException notOneOf(YamlValue value, String what, List<String> known) {
    return value.wrong(
        "the unknown %s %s".formatted(what, value.describe()),
        "one of " + String.join(", ", known) + Nearest.hint(value.text(what), known));
  }

  private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
    Map<String, E> names = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> names.put(value.name(), value));
    return names;
  }

  private static Map<String, Requirement> requirements() {
    Map<String, Requirement> names = new LinkedHashMap<>(byName(Requirement.values()));
    names.remove(Requirement.NOTHING.name());
    names.remove(Requirement.FORBIDDEN.name());
    names.put("nothing", Requirement.NOTHING);
    names.put("forbidden", Requirement.FORBIDDEN);
    return Collections.unmodifiableMap(names);
  }
}
