package io.purposebound.datamap;

import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Step;

/** How far a check lies from the use that stands on it. */
public enum Distance {
  SAME_METHOD("in the same method"),
  CALL_PATH("in another method on the way"),
  STORED("before the data were stored: checked then, not when used"),
  ELSEWHERE("asserted: made elsewhere, not seen");

  private final String words;

  Distance(String words) {
    this.words = words;
  }

  /** Returns the distance in words. */
  public String words() {
    return words;
  }

  static Distance of(Finding finding, CheckEvidence check) {
    if (check.asserted()) {
      return ELSEWHERE;
    }
    CodePlace use = finding.use().place();
    CodePlace at = check.place();
    if (at.className().equals(use.className())
        && at.method().equals(use.method())
        && at.descriptor().equals(use.descriptor())) {
      return SAME_METHOD;
    }
    boolean stored = finding.steps().stream().anyMatch(s -> s.kind() == Step.Kind.STORED);
    return stored ? STORED : CALL_PATH;
  }
}
