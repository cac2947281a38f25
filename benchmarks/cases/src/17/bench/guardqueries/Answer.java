package bench.guardqueries;

/** What a person answered. */
public enum Answer {
  GRANTED,
  REFUSED
}
