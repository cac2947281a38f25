package io.purposebound.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the single values of a policy file: purposes, enums, days, numbers, names. */
final class PolicyValues {
  private static final String PURPOSE = "a purpose key such as train_ai_system";
  private static final String NUMBER = "the number of a parameter, counted from 0";
  private static final String DAY = "a day of the calendar, written like 2027-06-30";
  private static final int MOST_DIGITS = 3;
  private static final Map<String, Requirement> REQUIREMENTS = requirements();
  private static final Map<String, Sensitivity> SENSITIVITIES = byName(Sensitivity.values());
  private static final Map<String, LegalBasis> BASES = byName(LegalBasis.values());

  private final PurposeCatalog catalog;

  PolicyValues(PurposeCatalog catalog) {
    this.catalog = catalog;
  }

  /** Reads the one purpose under a key, which must be there. */
  PurposeKey purpose(YamlMapping entry, String key) {
    return purpose(entry.require(key, PURPOSE));
  }

  /** Reads the purposes under {@code purpose}, which must be there. */
  List<PurposeKey> purposes(YamlMapping entry) {
    return purposes(entry.require("purpose", PURPOSE));
  }

  /** Reads the purposes under {@code purpose}; none if there are none. */
  List<PurposeKey> optionalPurposes(YamlMapping entry) {
    YamlValue value = entry.getNonEmpty("purpose");
    return value == null || value.isEmptyList() ? List.of() : purposes(value);
  }

  private List<PurposeKey> purposes(YamlValue value) {
    List<PurposeKey> purposes = new ArrayList<>();
    for (YamlValue item : value.oneOrMore(PURPOSE)) {
      purposes.add(purpose(item));
    }
    return purposes;
  }

  private PurposeKey purpose(YamlValue value) {
    String key = value.text(PURPOSE);
    Optional<PurposeKey> known = catalog.find(key);
    if (known.isEmpty()) {
      throw value.wrong(
          "the unknown purpose " + value.describe(),
          "a purpose key of the taxonomy or of 'purposes:'" + Nearest.hint(key, catalog.keys()));
    }
    return known.get();
  }

  static Profile profile(YamlValue value) {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      profiles.put(profile.label(), profile);
    }
    return oneOf(value, "profile", profiles);
  }

  static Requirement requirement(YamlValue value) {
    return oneOf(value, "requirement", REQUIREMENTS);
  }

  static LegalBasis basis(YamlMapping entry) {
    YamlValue value = entry.get("basis");
    return value == null ? LegalBasis.CONSENT : oneOf(value, "basis", BASES);
  }

  /** Reads the one sensitivity of a source; PERSONAL if it says none. */
  static Sensitivity sensitivity(YamlMapping entry) {
    YamlValue value = entry.get("sensitivity");
    return value == null ? Sensitivity.PERSONAL : oneOf(value, "sensitivity", SENSITIVITIES);
  }

  /** Reads the sensitivities of a rule; all if it says none. */
  static Set<Sensitivity> sensitivities(YamlMapping entry) {
    YamlValue value = entry.get("sensitivity");
    if (value == null) {
      return EnumSet.allOf(Sensitivity.class);
    }
    Set<Sensitivity> all = EnumSet.noneOf(Sensitivity.class);
    for (YamlValue item : value.oneOrMore("a sensitivity such as PERSONAL")) {
      all.add(oneOf(item, "sensitivity", SENSITIVITIES));
    }
    return all;
  }

  /** Reads a day as {@code yyyy-mm-dd}. */
  static LocalDate day(YamlValue value) {
    String text = value.text(DAY);
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw value.wrong(DAY);
    }
    int year = digits(text.substring(0, 4));
    int month = digits(text.substring(5, 7));
    int day = digits(text.substring(8));
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw value.wrong(DAY);
    }
  }

  /** Reads a switch that is off if absent. */
  static boolean bool(@Nullable YamlValue value, boolean whenAbsent) {
    if (value == null) {
      return whenAbsent;
    }
    return switch (value.text("true or false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.wrong("true or false");
    };
  }

  /** Returns whether a text is meant as a number, right or wrong. */
  static boolean looksLikeNumber(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '-' || first == '+' || (first >= '0' && first <= '9');
  }

  /**
   * Reads the number of a parameter, counted from 0, that the pattern's parameter list must have.
   */
  static int index(YamlValue value, MemberPattern method) {
    return index(value, value.text(NUMBER), method);
  }

  /** As {@link #index(YamlValue, MemberPattern)}, where the digits are a part of the value. */
  static int index(YamlValue value, String digits, MemberPattern method) {
    int index = digits.length() > MOST_DIGITS ? -1 : digits(digits);
    if (index < 0) {
      throw value.wrong(NUMBER);
    }
    if (method.parameters().isPresent()) {
      int count = method.parameters().get().size();
      if (index >= count) {
        throw value.wrong(NUMBER + "; %s has %d".formatted(method, count));
      }
    }
    return index;
  }

  /** Reads a value that may be absent or left empty. */
  static String optionalText(YamlMapping entry, String key) {
    YamlValue value = entry.getNonEmpty(key);
    return value == null ? "" : value.text("one text");
  }

  static MemberPattern pattern(YamlValue value, String expected) {
    try {
      return MemberPattern.parse(value.text(expected));
    } catch (MemberPatternException e) {
      throw value.wrong(e.expected());
    }
  }

  /** Returns the number, or -1 if there is anything but digits. */
  private static int digits(String text) {
    int number = text.isEmpty() ? -1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static <T> T oneOf(YamlValue value, String what, Map<String, T> known) {
    T found = value.isText() ? known.get(value.text(what)) : null;
    if (found == null) {
      String hint = value.isText() ? Nearest.hint(value.text(what), known.keySet()) : "";
      throw value.wrong(
          value.isText() ? "the unknown %s %s".formatted(what, value.describe()) : value.describe(),
          "one of " + String.join(", ", known.keySet()) + hint);
    }
    return found;
  }

  private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E value : values) {
      names.put(value.name(), value);
    }
    return Collections.unmodifiableMap(names);
  }

  /** Demands of a person are written as in code, the two that are none in small letters. */
  private static Map<String, Requirement> requirements() {
    Map<String, Requirement> names = new LinkedHashMap<>();
    names.put("nothing", Requirement.NOTHING);
    for (Requirement requirement : Requirement.values()) {
      if (requirement.basis().isPresent()) {
        names.put(requirement.name(), requirement);
      }
    }
    names.put("forbidden", Requirement.FORBIDDEN);
    return Collections.unmodifiableMap(names);
  }
}
