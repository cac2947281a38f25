package io.purposebound.verdict;

/**
 * One step of a flow on its way from the source to the use.
 *
 * @param kind what happens to the data here
 * @param place where
 * @param what the step in words that name program elements, {@code Post.text} or {@code List.add}
 * @param assumed whether the step rests on the default for code without a body
 * @param number which call of that name on its line
 */
public record Step(Kind kind, CodePlace place, String what, boolean assumed, CallNumber number) {
  /** Makes a step that is known by its line only. */
  public Step(Kind kind, CodePlace place, String what, boolean assumed) {
    this(kind, place, what, assumed, CallNumber.NONE);
  }

  /** What happens to the data in a step. */
  public enum Kind {
    READ,
    COMPUTED,
    STORED,
    PASSED,
    RETURNED,
    PSEUDONYMIZED,
    USED
  }
}
