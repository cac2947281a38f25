package bench.policychecks;

public enum Aim {
  LEARN,
  TUNE,
  COUNT,
  OTHER
}
