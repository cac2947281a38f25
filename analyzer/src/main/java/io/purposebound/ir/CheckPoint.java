package io.purposebound.ir;

import io.purposebound.classfile.MethodKey;
import java.util.Comparator;

/**
 * A place in the code where a check is made. Two calls of one check in one line are one.
 *
 * @param method where it stands
 * @param line of the call, or of the condition that reads the outcome; 0 where unknown
 * @param check the declared check, as people name it
 */
public record CheckPoint(MethodKey method, int line, String check)
    implements Comparable<CheckPoint> {
  private static final Comparator<CheckPoint> ORDER =
      Comparator.comparing(CheckPoint::method)
          .thenComparing(CheckPoint::line)
          .thenComparing(CheckPoint::check);

  /** Returns the point of a check that is made at a site. */
  public static CheckPoint of(Site site, String check) {
    Site s = site.innermost();
    return new CheckPoint(s.method(), s.line(), check);
  }

  @Override
  public int compareTo(CheckPoint o) {
    return ORDER.compare(this, o);
  }
}
