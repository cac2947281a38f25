package io.purposebound.consent;

import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever is not in a collection: where everyone was put there who was not
 * granted, whoever went through and is not there was granted.
 */
public final class Complement {
  private static final int MAX_JOINS = 24;

  private final Persons persons;

  Complement(Persons persons) {
    this.persons = persons;
  }

  /**
   * Returns what stands for the others.
   *
   * @param member any member of the collection
   * @param facts what holds of each that was gone over and not put in; about all elements
   * @return null where the members are not just elements, or identify just elements, of what was
   *     gone over
   */
  public @Nullable Sym of(Sym member, FactSet facts) {
    Set<Sym> paths = new LinkedHashSet<>();
    if (!paths(member, paths, new HashSet<>()) || paths.size() != 1) {
      return null;
    }
    Sym path = paths.iterator().next();
    Set<Sym> names = namesOf(path);
    FactSet others = facts.without(f -> !names.contains(f.subject()));
    return others.isEmpty() ? null : Sym.Held.of(path, others, null);
  }

  /** Returns what is known of a value that is not in the collection. */
  FactSet others(Sym value, Sym complement) {
    if (!(complement instanceof Sym.Held h)
        || !Young.anyElement(value.core()).equals(complement.core())) {
      return FactSet.EMPTY;
    }
    Sym person = persons.canonical(complement.core());
    return h.facts()
        .map(
            f ->
                f.about(
                    f.subject().equals(person) ? Fact.About.VALUE : Fact.About.HOLDER,
                    value.core()));
  }

  private Set<Sym> namesOf(Sym path) {
    Set<Sym> names = new LinkedHashSet<>();
    names.add(persons.canonical(path));
    persons.addHolder(path, Persons.Choices.NONE, names, 0);
    return names;
  }

  private static boolean paths(Sym value, Set<Sym> paths, Set<Join> seen) {
    Sym v = value.core();
    if (v instanceof Join j && !Picks.isSlot(Picks.slot(j))) {
      if (seen.size() >= MAX_JOINS) {
        return false;
      }
      if (seen.add(j)) {
        for (Join.Alternative a : j.alternatives()) {
          if (!paths(a.value(), paths, seen)) {
            return false;
          }
        }
      }
      return true;
    }
    Sym any = Young.anyElement(v);
    paths.add(any);
    return !any.equals(Young.of(v));
  }
}
