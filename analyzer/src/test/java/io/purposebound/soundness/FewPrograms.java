package io.purposebound.soundness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Runs some programs and says what came of it, in a class loader of its own. */
public final class FewPrograms implements Callable<String> {
  static final String PROGRAMS = "purposebound.sharpness.programs";

  /** Returns the misses, the number of false alarms and that of faults, a line each. */
  @Override
  public String call() throws Exception {
    Path work = Files.createTempDirectory("purposebound-sharp");
    Tally tally = new Tally().run(0, Integer.getInteger(PROGRAMS, 250), work);
    return String.join(
        " ", tally.misses().size() + "", tally.falseAlarms() + "", tally.faults() + "");
  }
}
