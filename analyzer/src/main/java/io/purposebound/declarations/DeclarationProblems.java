package io.purposebound.declarations;

/** Told of declarations that are wrong or of no effect. */
@FunctionalInterface
public interface DeclarationProblems {
  /**
   * @param id stable identifier
   * @param error whether the declaration is wrong rather than of no effect
   * @param where the declared element
   * @param message what is wrong and how to mend it
   */
  void report(String id, boolean error, String where, String message);

  /** Takes the day by which an anonymiser is to be reviewed, empty where none is given. */
  default void reviewDay(String element, String day) {}
}
