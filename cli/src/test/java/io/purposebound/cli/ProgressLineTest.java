package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.flow.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter err = new StringWriter();
  private long now;

  private Progress line(boolean live) {
    return new ProgressLine(new PrintWriter(err), live, () -> now);
  }

  private void after(Progress line, long milliseconds, int done, int all) {
    now += milliseconds * 1_000_000;
    line.at(Progress.Step.METHODS, done, all);
  }

  @Test
  void shortWorkSaysNothing() {
    Progress line = line(false);
    after(line, 900, 10, 40);
    after(line, 8_000, 39, 40);
    after(line, 2_000, 40, 40);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void plainLinesAreTenSecondsApart() {
    Progress line = line(false);
    after(line, 10_000, 10, 40);
    after(line, 9_000, 11, 40);
    after(line, 1_000, 12, 40);
    after(line, 5_000, 40, 40);

    assertThat(err.toString().lines())
        .containsExactly(
            "purposebound: 10 of 40 methods, 10 s", "purposebound: 12 of 40 methods, 20 s");
  }

  @Test
  void aLiveLineIsWrittenOverAndVanishes() {
    Progress line = line(true);
    after(line, 1_000, 10, 40);
    after(line, 100, 11, 40);
    after(line, 100, 9, 40);
    after(line, 100, 40, 40);

    assertThat(err.toString())
        .isEqualTo(
            "\rpurposebound: 10 of 40 methods, 1 s"
                + "\rpurposebound: 9 of 40 methods, 1 s "
                + "\r"
                + " ".repeat("purposebound: 9 of 40 methods, 1 s".length())
                + "\r");
  }
}
