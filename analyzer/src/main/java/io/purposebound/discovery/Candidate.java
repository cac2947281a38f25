package io.purposebound.discovery;

import io.purposebound.policy.ElementKind;
import io.purposebound.policy.Sensitivity;
import java.util.Comparator;

/**
 * An element that is likely to hold personal data.
 *
 * @param kind {@code FIELD}, {@code METHOD} or {@code PARAMETER}
 * @param element its name as the policy file writes it, {@code com.acme.User#email}
 * @param index number of the parameter, else -1
 * @param shortName {@code User.email}
 * @param sensitivity of the data
 * @param category data category
 * @param score how sure this is, in percent
 * @param reason why it was taken for personal data
 */
public record Candidate(
    ElementKind kind,
    String element,
    int index,
    String shortName,
    Sensitivity sensitivity,
    String category,
    int score,
    String reason)
    implements Comparable<Candidate> {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> -c.score())
          .thenComparing(Candidate::element)
          .thenComparing(Candidate::index);

  @Override
  public int compareTo(Candidate o) {
    return ORDER.compare(this, o);
  }
}
