package io.purposebound.verdict;

/**
 * Which of several calls of one name on one line of a method, in the order in which they run.
 *
 * @param index from 0
 * @param count how many there are; 0 where it is not known which one is meant
 */
public record CallNumber(int index, int count) {
  /** Not known, or nothing that is called. */
  public static final CallNumber NONE = new CallNumber(0, 0);
}
