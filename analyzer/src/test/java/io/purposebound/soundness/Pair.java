package io.purposebound.soundness;

import java.util.Comparator;

/** A source and a use that its data reached, or that they are said to reach, in one program. */
record Pair(int source, int use) implements Comparable<Pair> {
  @Override
  public int compareTo(Pair o) {
    return Comparator.comparingInt(Pair::source).thenComparingInt(Pair::use).compare(this, o);
  }
}
