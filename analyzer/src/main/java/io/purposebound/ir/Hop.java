package io.purposebound.ir;

/**
 * A step on a flow that a reader wants to see.
 *
 * @param kind what happens
 * @param site where
 * @param what in words that name program elements
 */
public record Hop(Kind kind, Site site, String what) {
  /** What happens to the data. */
  public enum Kind {
    STORED,
    PASSED,
    COMPUTED,
    ASSUMED,
    PSEUDONYMIZED,
    RETURNED
  }

  /** Returns this step as seen from a call of its method. */
  public Hop under(Site call) {
    return new Hop(kind, site.under(call), what);
  }
}
