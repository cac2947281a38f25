package io.purposebound.discovery;

import java.util.List;
import java.util.Map;

/**
 * What a program without declarations is likely to have.
 *
 * @param candidates likely personal data, the likeliest first
 * @param persons binary names of likely persons, sorted
 * @param checks fields and methods that look like checks, sorted
 * @param uses calls that use data, by purpose
 * @param reached likely flows of candidates into uses, in report order
 * @param sourceFiles paths below their source root, {@code com/acme/User.java}, of the classes that
 *     hold candidates or are persons, by binary name
 */
public record Suggestions(
    List<Candidate> candidates,
    List<String> persons,
    List<String> checks,
    List<LibraryUses.Use> uses,
    List<Reached> reached,
    Map<String, String> sourceFiles) {
  /** Copies the lists. */
  public Suggestions {
    candidates = List.copyOf(candidates);
    persons = List.copyOf(persons);
    checks = List.copyOf(checks);
    uses = List.copyOf(uses);
    reached = List.copyOf(reached);
    sourceFiles = Map.copyOf(sourceFiles);
  }

  /**
   * A likely flow.
   *
   * @param source short name of the candidate
   * @param use short name of the use
   * @param purpose purpose key of the use
   * @param place file and line of the use
   */
  public record Reached(String source, String use, String purpose, String place) {}
}
