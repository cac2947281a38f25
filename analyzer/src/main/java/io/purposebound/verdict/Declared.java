package io.purposebound.verdict;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that the program or its policy declares, and that verdicts rest on. Holds no line
 * numbers, so that it stays the same under edits elsewhere.
 *
 * @param kind what it is declared to be
 * @param element the element, as reports name it; a purpose for {@link Kind#REQUIREMENT}
 * @param says what the declaration says, by the name of the member; members that say nothing are
 *     absent
 */
public record Declared(Kind kind, String element, SortedMap<String, List<String>> says)
    implements Comparable<Declared> {
  private static final Comparator<Declared> ORDER =
      Comparator.comparing(Declared::kind)
          .thenComparing(Declared::element)
          .thenComparing(d -> d.says().toString());

  /** What an element is declared to be. */
  public enum Kind {
    /** What the policy requires for a purpose, by sensitivity. */
    REQUIREMENT("requirement"),
    /** Extent of the analysis. */
    SCOPE("scope"),
    EXCLUDED("excluded"),
    ACCEPTED("accepted"),
    SOURCE("source"),
    NOT_PERSONAL("notPersonal"),
    ANONYMIZER("anonymizer"),
    USE("use"),
    CHECK("check"),
    FILTERED("filtered"),
    REQUIRES("requires"),
    SUBJECT("subject"),
    /** How data pass through code that is not analysed. */
    PASSAGE("passage");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Returns the name that files use. */
    public String key() {
      return key;
    }
  }

  public Declared {
    says = Collections.unmodifiableSortedMap(new TreeMap<>(says));
  }

  /** Returns what a member says; empty where it says nothing. */
  public List<String> get(String member) {
    return says.getOrDefault(member, List.of());
  }

  @Override
  public int compareTo(Declared other) {
    return ORDER.compare(this, other);
  }
}
