package bench.policychecks;

public enum Answer {
  YES,
  NO,
  ALWAYS,
  LATER
}
