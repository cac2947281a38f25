package io.purposebound.report;

import io.purposebound.flow.Progress;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Says how far long work has come, not more often than people want to read it. For one run, used by
 * one thread.
 */
public final class ProgressText {
  private static final long SECOND = 1_000_000_000L;

  private final LongSupplier nanos;
  private final long every;
  private final long start;
  private long next;

  /**
   * @param nanos a clock such as {@link System#nanoTime()}
   * @param first milliseconds after which something is said for the first time
   * @param every milliseconds between two texts
   */
  public ProgressText(LongSupplier nanos, long first, long every) {
    this.nanos = nanos;
    this.every = every * SECOND / 1000;
    this.start = nanos.getAsLong();
    this.next = start + first * SECOND / 1000;
  }

  /** Returns {@code 120 of 4500 methods, 12 s}; empty where it is too early to say anything. */
  public Optional<String> at(Progress.Step step, int done, int all) {
    long now = nanos.getAsLong();
    if (done == all || now - next < 0) {
      return Optional.empty();
    }
    next = now + every;
    return Optional.of(
        done + " of " + all + " " + step.things() + ", " + (now - start) / SECOND + " s");
  }
}
