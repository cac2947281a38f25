package io.purposebound.policy;

/** A place of a call that data leave or enter. */
public sealed interface FlowPlace {
  /** An argument, counted from 0. */
  record Argument(int number) implements FlowPlace {}

  /** The object that the method is called on. */
  record Receiver() implements FlowPlace {}

  /** The value that the call returns. */
  record Return() implements FlowPlace {}
}
