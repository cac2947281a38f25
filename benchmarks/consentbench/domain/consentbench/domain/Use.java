package consentbench.domain;

/** Purposes: {@code FINE_TUNING} is below {@code TRAINING}. */
public enum Use {
  TRAINING,
  FINE_TUNING,
  ANALYTICS
}
