package io.purposebound.policy;

import java.util.Set;

/**
 * The values of a call that a use takes.
 *
 * @param all every argument; the receiver is not among them
 * @param receiver the object that the method is called on
 * @param numbers arguments counted from 0
 */
public record ArgumentSpec(boolean all, boolean receiver, Set<Integer> numbers) {
  /** Every argument. */
  public static final ArgumentSpec ALL = new ArgumentSpec(true, false, Set.of());

  public ArgumentSpec {
    numbers = Set.copyOf(numbers);
  }

  /** Returns whether the argument with this number is used. */
  public boolean includesArgument(int number) {
    return all || numbers.contains(number);
  }
}
