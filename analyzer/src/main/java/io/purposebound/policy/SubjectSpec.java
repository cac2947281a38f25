package io.purposebound.policy;

/** For which person a declared check speaks. */
public sealed interface SubjectSpec {
  /** The person is this argument, counted from 0, or is identified by it. */
  record Argument(int number) implements SubjectSpec {}

  /** The object that the check is called on or read from. */
  record Receiver() implements SubjectSpec {}

  /** The current person. */
  record Ambient() implements SubjectSpec {}

  /** Nothing said: annotations of the program, then the contract's rules decide. */
  record Unstated() implements SubjectSpec {}
}
