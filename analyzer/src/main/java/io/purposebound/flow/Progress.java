package io.purposebound.flow;

/**
 * Hears how far long work has come. It is told often, and by the thread that does the work: what it
 * does has to be quick.
 */
@FunctionalInterface
public interface Progress {
  /** Does nothing. */
  Progress NONE = (step, done, all) -> {};

  /** What is gone through; the same step may come several times. */
  enum Step {
    /** The methods that can touch personal data. */
    METHODS("methods"),
    /** The checks that are taken out, one after the other. */
    CHECKS("checks");

    private final String things;

    Step(String things) {
      this.things = things;
    }

    /** Returns what there are several of, as people say it. */
    public String things() {
      return things;
    }
  }

  /**
   * So much of a step is done.
   *
   * @param done from 0 up to {@code all}, with which the step ends
   */
  void at(Step step, int done, int all);
}
