package io.purposebound.ir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An immutable set of facts in a fixed order. */
public final class FactSet implements Iterable<Fact> {
  public static final FactSet EMPTY = new FactSet(Map.of());

  private final Map<Fact, Fact> facts;
  private final int hash;

  private FactSet(Map<Fact, Fact> facts) {
    this.facts = facts;
    int h = 0;
    for (Fact f : facts.keySet()) {
      h += f.hashCode();
    }
    this.hash = h;
  }

  /** Returns the set of these. */
  public static FactSet of(Collection<Fact> facts) {
    if (facts.isEmpty()) {
      return EMPTY;
    }
    Map<Fact, Fact> m = new LinkedHashMap<>();
    facts.forEach(f -> add(m, f));
    return new FactSet(m);
  }

  public boolean isEmpty() {
    return facts.isEmpty();
  }

  public int size() {
    return facts.size();
  }

  public boolean contains(Fact f) {
    return facts.containsKey(f);
  }

  public boolean containsAll(FactSet other) {
    return facts.keySet().containsAll(other.facts.keySet());
  }

  /** Returns the union. */
  public FactSet plus(FactSet other) {
    if (other.isEmpty() || other == this) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    if (holds(other)) {
      return this;
    }
    Map<Fact, Fact> m = new LinkedHashMap<>(facts);
    other.facts.values().forEach(f -> add(m, f));
    return new FactSet(m);
  }

  /** Returns whether everything in the other set is in this one, and for the same reasons. */
  private boolean holds(FactSet other) {
    for (Fact f : other.facts.values()) {
      Fact own = facts.get(f);
      if (own == null || own.alsoBy(f) != own) {
        return false;
      }
    }
    return true;
  }

  private static void add(Map<Fact, Fact> to, Fact f) {
    Fact known = to.get(f);
    // what is equal replaces the value only: the key stays
    to.put(f, known == null ? f : known.alsoBy(f));
  }

  /** Returns the facts that are not in the other set. */
  public FactSet minus(FactSet other) {
    if (isEmpty() || other.isEmpty()) {
      return this;
    }
    Map<Fact, Fact> rest = new LinkedHashMap<>(facts);
    rest.keySet().removeAll(other.facts.keySet());
    return rest.size() == facts.size() ? this : rest.isEmpty() ? EMPTY : new FactSet(rest);
  }

  /** Returns the facts but those. */
  public FactSet without(Predicate<Fact> those) {
    Map<Fact, Fact> rest = new LinkedHashMap<>(facts);
    rest.keySet().removeIf(those);
    return rest.size() == facts.size() ? this : rest.isEmpty() ? EMPTY : new FactSet(rest);
  }

  /** Returns the union with one fact. */
  public FactSet plus(Fact f) {
    Fact own = facts.get(f);
    return own != null && own.alsoBy(f) == own ? this : plus(of(List.of(f)));
  }

  /**
   * Returns what holds in both: equal facts, and the weaker of two of one person where one implies
   * the other.
   */
  public FactSet intersect(FactSet other) {
    if (this == other) {
      return this;
    }
    if (isEmpty() || other.isEmpty()) {
      return EMPTY;
    }
    Map<Fact, Fact> m = new LinkedHashMap<>();
    boolean all = true;
    for (Fact f : facts.values()) {
      Fact same = other.facts.get(f);
      if (same != null) {
        Fact both = f.alsoBy(same);
        all &= both == f;
        add(m, both);
        continue;
      }
      all = false;
      for (Fact g : other) {
        Fact common = f.common(g);
        if (common != null) {
          add(m, common);
        }
      }
    }
    return all ? this : m.isEmpty() ? EMPTY : new FactSet(m);
  }

  /** Returns whether conditions on one value are among them that never hold together. */
  public boolean isContradictory() {
    Map<Sym, List<Test>> conditions = new HashMap<>();
    for (Fact f : facts.keySet()) {
      if (f.about() == Fact.About.CONDITION
          && f.purpose() instanceof Asked.Passed p
          && isOneValue(f.subject())) {
        List<Test> tests = conditions.computeIfAbsent(f.subject(), k -> new ArrayList<>());
        for (Test t : tests) {
          if (t.excludes(p.test()) || p.test().excludes(t)) {
            return true;
          }
        }
        tests.add(p.test());
      }
    }
    return false;
  }

  /** An element or what an accessor answers may be another value each time. */
  private static boolean isOneValue(Sym subject) {
    Sym s = subject;
    while (s instanceof Sym.Read r
        && (r.loc() instanceof Loc.Field || r.loc() instanceof Loc.Slot)) {
      s = r.base().core();
    }
    return s instanceof Sym.Param || s instanceof Sym.Global;
  }

  /** Returns the set with each fact replaced. */
  public FactSet map(UnaryOperator<Fact> f) {
    if (isEmpty()) {
      return this;
    }
    Map<Fact, Fact> m = new LinkedHashMap<>();
    boolean same = true;
    for (Fact old : facts.values()) {
      Fact next = f.apply(old);
      same &= next == old;
      add(m, next);
    }
    return same ? this : new FactSet(m);
  }

  @Override
  public Iterator<Fact> iterator() {
    return facts.values().iterator();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof FactSet s && hash == s.hash && facts.keySet().equals(s.facts.keySet()));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return facts.keySet().toString();
  }
}
