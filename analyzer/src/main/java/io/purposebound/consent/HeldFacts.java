package io.purposebound.consent;

import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value by the way it came: the facts that held whenever one of its alternatives
 * was put where it is, said of the value itself. An element that was taken from a filtered list has
 * passed the filter, whichever it is.
 */
final class HeldFacts {
  private final Persons persons;
  private final JoinWalk path = new JoinWalk();

  HeldFacts(Persons persons) {
    this.persons = persons;
  }

  FactSet of(Sym value) {
    FactSet held = known(value);
    return held == null ? FactSet.EMPTY : held;
  }

  /** Null stands for everything: a join inside itself says nothing that its others do not. */
  private @Nullable FactSet known(Sym v) {
    if (v instanceof Sym.Held h) {
      FactSet inner = known(h.inner());
      return inner == null ? null : inner.plus(h.facts());
    } else if (v instanceof Sym.Cast c) {
      return known(c.inner());
    } else if (v instanceof Sym.Via w) {
      return known(w.inner());
    } else if (v instanceof Sym.Sourced q) {
      return known(q.inner());
    } else if (v instanceof Sym.Read r) {
      return known(r.base());
    } else if (v instanceof Join j) {
      return path.ask(j, Test.NOT_NULL, () -> Optional.ofNullable(common(j)));
    }
    return FactSet.EMPTY;
  }

  private @Nullable FactSet common(Join j) {
    FactSet common = null;
    for (Join.Alternative a : j.alternatives()) {
      if (a.value() instanceof Sym.Const c && c.value() == Sym.Null.NULL) {
        continue;
      }
      FactSet one = known(a.value());
      if (one != null) {
        FactSet said = saidOf(j, a.value().core(), one.plus(a.facts()));
        common = common == null ? said : common.intersect(said);
        if (common.isEmpty()) {
          return common; // nothing more is lost
        }
      }
    }
    return common;
  }

  /** Says facts about one alternative as facts about the join. */
  private FactSet saidOf(Join j, Sym alternative, FactSet facts) {
    if (alternative instanceof Sym.Const || facts.isEmpty()) {
      return facts;
    }
    Replacing onto = new Replacing(alternative, j);
    Sym person = persons.canonical(alternative);
    FactSet all = facts;
    for (Fact f : facts) {
      all = all.plus(onto.apply(f));
      if (f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER) {
        if (persons.canonical(persons.spokenOf(f)).equals(person)) {
          all = all.plus(f.about(Fact.About.VALUE, j));
        }
      }
    }
    return all;
  }
}
