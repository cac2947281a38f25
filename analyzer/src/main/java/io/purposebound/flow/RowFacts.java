package io.purposebound.flow;

import io.purposebound.consent.Persons;
import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says facts about one object as facts about each object that comes out of a value. */
final class RowFacts {
  private final MethodEvaluator e;

  RowFacts(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /** The facts that speak of consent, each with its purpose said without the row. */
  List<Fact> consents(FactSet facts, Site site) {
    List<Fact> all = new ArrayList<>();
    for (Fact f : facts) {
      if (f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER) {
        Fact said = f.purpose() instanceof Asked.OfRecord r ? f.asking(compared(r, facts)) : f;
        all.add(said.at(site));
      }
    }
    return all;
  }

  private Asked compared(Asked.OfRecord record, FactSet facts) {
    for (Fact f : facts) {
      if (f.about() == Fact.About.COMPARED
          && f.subject() instanceof Sym.Read r
          && r.base().core().equals(record.record().core())) {
        return e.engine.checks().constant(f.purpose());
      }
    }
    return new Asked.Declared(Set.of());
  }

  /** Returns the fact for each way in which a name of its person starts at the row. */
  List<Fact> ofRow(Fact f, Set<Sym> names, Sym row) {
    List<Fact> all = new ArrayList<>();
    for (Sym n : names) {
      Sym inRow = e.engine.persons().replaced(n, row.core(), Fact.ROW).core();
      if (!inRow.equals(n)) {
        all.add(f.about(Fact.About.ROWS, inRow));
      }
    }
    return all;
  }

  /** Returns what facts about one object say of each that comes out. */
  FactSet ofRow(FactSet facts, Sym row, Site site) {
    List<Fact> all = new ArrayList<>();
    for (Fact f : consents(facts, site)) {
      all.addAll(ofRow(f, e.engine.persons().ofFact(f, Persons.Choices.NONE), row));
    }
    return FactSet.of(all);
  }
}
