package io.purposebound.policy;

/** A text that is no {@link MemberPattern}. */
public final class MemberPatternException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String expected;

  MemberPatternException(String expected) {
    super("expected " + expected);
    this.expected = expected;
  }

  /** Returns what should stand there instead, to be put after "expected". */
  public String expected() {
    return expected;
  }
}
