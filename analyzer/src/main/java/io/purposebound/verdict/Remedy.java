package io.purposebound.verdict;

import java.util.Optional;

/**
 * How a violation that lacks a check can be mended in the source.
 *
 * @param person the person as Java source says it there, {@code post.author()}
 * @param check the call of a declared check of the program, {@code consents.granted(post.author(),
 *     Purpose.AI)}; empty where none is known
 * @param granted which outcome of it lets the data pass
 * @param each where elements are to be filtered, since a whole collection goes on or since a lambda
 *     whose value is needed cannot hold a statement: the name of one element; empty otherwise
 * @param collection the collection as Java source says it; empty where it cannot be said
 * @param at the step that belongs under the check if not the use: the last one on the way at which
 *     the person is at hand
 * @param inLoop whether that step is in a loop that the use is not in
 */
public record Remedy(
    String person,
    String check,
    Granted granted,
    String each,
    String collection,
    Optional<Step> at,
    boolean inLoop) {

  /** Which outcome of a check lets data pass. */
  public enum Granted {
    /** It is true. */
    TRUE,
    /** It is false. */
    FALSE,
    /** The call returns. */
    RETURNS
  }

  /** Returns the remedy to ask a person around the use, by a check that is not known yet. */
  public static Remedy of(String person) {
    return new Remedy(person, "", Granted.TRUE, "", "", Optional.empty(), false);
  }

  /** Returns this remedy with another check. */
  public Remedy with(String otherCheck, Granted otherGranted) {
    return new Remedy(person, otherCheck, otherGranted, each, collection, at, inLoop);
  }

  /** Returns the check as a condition that holds where it was granted; empty where it is none. */
  public Optional<String> condition() {
    return check.isEmpty() || granted == Granted.RETURNS
        ? Optional.empty()
        : Optional.of(granted == Granted.TRUE ? check : negated());
  }

  private String negated() {
    return check.contains(" == ") ? "!(" + check + ")" : "!" + check;
  }

  /** Returns whether elements are to be filtered, since no statement can go under the check. */
  public boolean filters() {
    return !each.isEmpty();
  }

  /** Returns the code that asks; empty where no check is known. */
  public String code() {
    if (check.isEmpty()) {
      return "";
    }
    if (granted == Granted.RETURNS) {
      return filters() ? "" : check + ";";
    }
    String condition = condition().orElse("");
    String stream = collection.isEmpty() ? "" : collection + ".stream()";
    return filters()
        ? stream + ".filter(" + each + " -> " + condition + ")"
        : "if (" + condition + ") { … }";
  }
}
