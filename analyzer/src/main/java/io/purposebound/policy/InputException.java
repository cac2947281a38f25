package io.purposebound.policy;

/** Wrong input of the user: one line that says what, where and how to mend. Faces exit with 2. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes the whole line for the user. */
  public InputException(String message) {
    super(message);
  }
}
