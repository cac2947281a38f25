package io.purposebound.datamap;

import java.util.Comparator;
import java.util.Optional;

/**
 * What flows of one row stand on.
 *
 * @param basis the legal basis of the check, or in words what there is instead of a check
 * @param check the check, empty where there is none
 * @param distance how far it lies from the use; empty where there is no check
 */
public record Ground(String basis, String check, Optional<Distance> distance)
    implements Comparable<Ground> {
  private static final Comparator<Ground> ORDER =
      Comparator.comparing(Ground::basis)
          .thenComparing(Ground::check)
          .thenComparing(g -> g.distance().map(Enum::ordinal).orElse(-1));

  @Override
  public int compareTo(Ground other) {
    return ORDER.compare(this, other);
  }

  /** Says the ground in one line. */
  public String text() {
    return basis
        + (check.isEmpty() ? "" : " by " + check)
        + distance.map(d -> ", " + d.words()).orElse("");
  }
}
