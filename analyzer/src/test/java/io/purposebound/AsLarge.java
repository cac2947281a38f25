package io.purposebound;

import io.purposebound.verdict.Report;

/** Judges small programs in the way in which large ones are. */
public final class AsLarge {
  private AsLarge() {}

  /** Judges a program of which only those entries are summarised that can matter to a flow. */
  public static Report check(AnalysisRequest request) {
    return Purposebound.check(request, 0);
  }
}
