package io.purposebound.cli;

import io.purposebound.flow.Progress;
import io.purposebound.report.ProgressText;
import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Shows progress on standard error: on a terminal as one line that is written over and vanishes in
 * the end, else as plain lines, of which short work has none.
 */
final class ProgressLine implements Progress {
  private final PrintWriter err;
  private final boolean live;
  private final ProgressText text;
  private int shown;

  /**
   * @param live whether a line can be written over
   * @param nanos a clock
   */
  ProgressLine(PrintWriter err, boolean live, LongSupplier nanos) {
    this.err = err;
    this.live = live;
    this.text =
        live ? new ProgressText(nanos, 1_000, 200) : new ProgressText(nanos, 10_000, 10_000);
  }

  /** Returns the progress of a command whose messages go there. */
  static Progress on(PrintWriter err) {
    // a console is there only where both input and output are a terminal
    boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    return new ProgressLine(err, terminal, System::nanoTime);
  }

  @Override
  public void at(Step step, int done, int all) {
    if (done == all) {
      erase();
      return;
    }
    text.at(step, done, all)
        .ifPresent(
            t -> {
              String line = Main.NAME + ": " + t;
              if (live) {
                err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
                shown = line.length();
              } else {
                err.println(line);
              }
              err.flush();
            });
  }

  private void erase() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
