package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Sym;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk over values has been, and on which ways. Joins share alternatives, so that the
 * number of ways doubles at each; past a bound a value is walked once more for all further ways
 * together: without facts and choices, which loses guards and never flows.
 */
final class Visits {
  private static final int MAX_WAYS = 12;
  private static final int MAX_VISITS = 3000;

  private record Way(FactSet facts, Map<Sym, Set<Sym>> choices) {}

  private final Map<Sym, Set<Way>> ways = new HashMap<>();
  private final Set<Sym> closed = new HashSet<>();
  private int count;

  /** Returns the trail to go on with; null where this way, or all ways together, were gone. */
  @Nullable Trail enter(Sym v, Trail trail) {
    if (closed.contains(v)) {
      return null;
    }
    Set<Way> gone = ways.computeIfAbsent(v, k -> new HashSet<>(2));
    if (!gone.add(new Way(trail.facts(), trail.choices()))) {
      return null;
    }
    if (++count <= MAX_VISITS && gone.size() <= MAX_WAYS) {
      return trail;
    }
    closed.add(v);
    return trail.widened();
  }
}
