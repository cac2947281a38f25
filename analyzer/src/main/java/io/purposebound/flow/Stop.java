package io.purposebound.flow;

/**
 * Ends a running analysis from another thread. No thread is interrupted: files that are being read
 * would be taken for broken ones.
 */
public final class Stop {
  private volatile boolean wanted;

  /** What ends the analysis: no fault in a method, so nothing in between takes it for one. */
  public static final class Stopped extends Error {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /** The analysis is to end. */
  public void stop() {
    wanted = true;
  }

  /**
   * Ends here if that is wanted.
   *
   * @throws Stopped if so
   */
  public void check() {
    if (wanted) {
      throw new Stopped();
    }
  }
}
