package io.purposebound.verdict;

/** What a flow is, from worst to most harmless. */
public enum Verdict {
  VIOLATION,
  ACCEPTED,
  GUARDED,
  PERMITTED,
  UNRULED
}
