package bench.model;

/** What a person answered. */
public enum ConsentStatus {
  GRANTED,
  DENIED,
  PENDING,
  WITHDRAWN
}
