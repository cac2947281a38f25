package bench.model;

public enum ConsentStatus {
  GRANTED,
  DENIED,
  PENDING,
  WITHDRAWN
}
