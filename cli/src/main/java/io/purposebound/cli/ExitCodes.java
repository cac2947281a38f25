package io.purposebound.cli;

/** What the exit codes say; they are part of the contract with build scripts. */
final class ExitCodes {
  /** No violation. */
  static final int OK = 0;

  /** At least one violation. */
  static final int VIOLATIONS = 1;

  /** Wrong input or usage. */
  static final int WRONG_INPUT = 2;

  /** A fault of Purposebound itself. */
  static final int INTERNAL_ERROR = 3;

  private ExitCodes() {}
}
