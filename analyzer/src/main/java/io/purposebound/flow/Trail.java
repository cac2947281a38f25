package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one way of a datum, from its end back to its source.
 *
 * @param facts that held at some step
 * @param hops steps, last first
 * @param choices which alternative a join is on this way
 */
record Trail(FactSet facts, List<Hop> hops, Map<Sym, Set<Sym>> choices) {
  static final Trail START = new Trail(FactSet.EMPTY, List.of(), Map.of());
  private static final int MAX_HOPS = 24;

  /** Further joins stay open: each of their alternatives is then looked at. */
  private static final int MAX_CHOICES = 40;

  Trail with(FactSet more) {
    FactSet all = facts.plus(more);
    return all == facts ? this : new Trail(all, hops, choices);
  }

  Trail with(@Nullable Hop hop) {
    if (hop == null || hops.size() >= MAX_HOPS || hops.contains(hop)) {
      return this;
    }
    List<Hop> all = new ArrayList<>(hops);
    all.add(hop);
    return new Trail(facts, List.copyOf(all), choices);
  }

  Trail with(Sym join, Sym alternative) {
    Set<Sym> old = choices.getOrDefault(join, Set.of());
    if (old.contains(alternative) || join.equals(alternative) || choices.size() >= MAX_CHOICES) {
      return this;
    }
    Map<Sym, Set<Sym>> all = new LinkedHashMap<>(choices);
    Set<Sym> next = new LinkedHashSet<>(old);
    next.add(alternative);
    all.put(join, next);
    return new Trail(facts, hops, all);
  }

  /** Returns this way, gone on with another one from where it ends. */
  Trail then(Trail rest) {
    Trail t = with(rest.facts);
    for (Hop hop : rest.hops) {
      t = t.with(hop);
    }
    for (Map.Entry<Sym, Set<Sym>> e : rest.choices.entrySet()) {
      for (Sym alternative : e.getValue()) {
        t = t.with(e.getKey(), alternative);
      }
    }
    return t;
  }

  /** Returns the trail of any way: nothing held on it, and no join is one of its alternatives. */
  Trail widened() {
    return new Trail(FactSet.EMPTY, hops, Map.of());
  }

  /** Returns the trail with what is known of a value from the way it came. */
  static Trail through(Sym v, Trail t) {
    if (v instanceof Sym.Held h) {
      return through(h.inner(), t.with(h.facts()));
    } else if (v instanceof Sym.Cast c) {
      return through(c.inner(), t);
    } else if (v instanceof Sym.Via w) {
      return through(w.inner(), t.with(w.join(), w.alternative()));
    } else if (v instanceof Sym.Sourced q) {
      return through(q.inner(), t);
    } else if (v instanceof Sym.Read r) {
      return through(r.base(), t);
    }
    return t;
  }
}
