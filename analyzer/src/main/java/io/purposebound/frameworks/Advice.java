package io.purposebound.frameworks;

import io.purposebound.classfile.Method;
import java.util.List;

/**
 * Code that runs around or before a method.
 *
 * @param code the method that is run
 * @param lets how it decides that the method runs
 * @param parameters what each of its parameters is given: the number of an argument, or one of the
 *     constants
 */
public record Advice(Method code, Lets lets, List<Integer> parameters) {
  /** What lets the method run. */
  public enum Lets {
    BY_PROCEEDING,
    BY_RETURNING,
    /** By returning true, to requests only: not to calls that the program makes. */
    BY_RETURNING_TRUE
  }

  /** The object on which the method is called. */
  public static final int TARGET = -1;

  /** The object that stands for the call. */
  public static final int JOIN_POINT = -2;

  /** Something that is not known. */
  public static final int UNKNOWN = -3;
}
