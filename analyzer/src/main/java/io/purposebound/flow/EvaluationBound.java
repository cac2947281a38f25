package io.purposebound.flow;

/**
 * One method needs more than it may have: it counts as code that is not there, and is named in the
 * report. The bound counts steps, not time, so that a slow machine finds as much as a fast one.
 */
final class EvaluationBound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationBound(String what) {
    super(what, null, false, false);
  }
}
