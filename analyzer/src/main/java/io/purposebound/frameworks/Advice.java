package io.purposebound.frameworks;

import io.purposebound.classfile.Method;
import java.util.List;

/**
 * Code that runs around or before a method.
 *
 * @param code the method that is run
 * @param around whether it decides that the method runs, by proceeding; else by returning
 * @param parameters what each of its parameters is given: the number of an argument, or one of the
 *     constants
 */
public record Advice(Method code, boolean around, List<Integer> parameters) {
  /** The object on which the method is called. */
  public static final int TARGET = -1;

  /** The object that stands for the call. */
  public static final int JOIN_POINT = -2;

  /** Something that is not known. */
  public static final int UNKNOWN = -3;
}
