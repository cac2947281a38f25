package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Persons;
import io.purposebound.frameworks.Query;
import io.purposebound.frameworks.RowQuery;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a repository's query says of the rows that it returns: for which persons the declared checks
 * among their attributes have the granted outcome.
 */
final class QueryRows {
  private final MethodEvaluator e;
  private final RowFacts rowFacts;

  QueryRows(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.rowFacts = new RowFacts(evaluator);
  }

  /** Returns the result of a call with what the query says of it; the result itself if nothing. */
  @Nullable Sym result(Call c, @Nullable Sym value, State s) {
    if (value == null || c.isStatic()) {
      return value;
    }
    Optional<RowQuery> query = e.engine.frameworks().query(c.key());
    if (query.isEmpty() || !e.engine.dispatcher().virtual(c.receiver().type(), c.key()).isEmpty()) {
      return value;
    }
    RowQuery row = query.get();
    Sym said = said(row, c, QueryScope.ofCall(row, c), value, s);
    if (said == null && !row.query().where().isClear()) {
      e.engine.frameworks().unresolvedQuery(c.key());
    }
    return said == null ? value : said;
  }

  /** Returns the rows with what their query says of them; null where it says nothing. */
  @Nullable Sym said(RowQuery row, Call c, QueryScope.Arguments arguments, Sym value, State s) {
    QueryScope scope = new QueryScope(e, row, c, arguments);
    scope.enter(row.query());
    Sym condition = scope.value(row.query().where());
    scope.addEqualities(condition);
    FactSet facts = e.when(condition, Test.TRUE);
    if (facts == null || facts.isEmpty()) {
      return null;
    }
    List<Fact> consents = rowFacts.consents(facts, c.site());
    FactSet ofArguments = ofArguments(consents, scope);
    if (row.exists()) {
      return existing(value, ofArguments, c, s);
    }
    return rows(value, ofRows(consents, row.query(), scope), ofArguments, c, s);
  }

  /** What the rows say of persons that were given to the query. */
  private FactSet ofArguments(List<Fact> facts, QueryScope scope) {
    List<Fact> all = new ArrayList<>();
    for (Fact f : facts) {
      Set<Sym> names = names(f, scope);
      for (List<Sym> pair : scope.equalities()) {
        for (int i = 0; i < 2; i++) {
          Sym argument = pair.get(i);
          Sym other = pair.get(1 - i);
          if (!isOfRow(argument)
              && !(argument instanceof Sym.Const)
              && names.contains(e.engine.persons().canonical(other))) {
            all.add(f.about(Fact.About.VALUE, argument));
          }
        }
      }
    }
    return FactSet.of(all);
  }

  private static boolean isOfRow(Sym v) {
    return SummaryBuilder.rootOf(v) instanceof Sym.Const c && c.value() instanceof Query.From;
  }

  /** The names of the person of a fact, through what the query says is equal. */
  private Set<Sym> names(Fact f, QueryScope scope) {
    Persons persons = e.engine.persons();
    Set<Sym> names = new LinkedHashSet<>(persons.ofFact(f, Persons.Choices.NONE));
    int before = -1;
    while (before != names.size()) {
      before = names.size();
      for (List<Sym> pair : scope.equalities()) {
        for (int i = 0; i < 2; i++) {
          Sym known = pair.get(i);
          Sym other = pair.get(1 - i);
          if (!(other instanceof Sym.Const c && !(c.value() instanceof Query.From))
              && (names.contains(known) || names.contains(persons.canonical(known)))) {
            names.add(other);
            names.add(persons.canonical(other));
          }
        }
      }
    }
    return names;
  }

  /** What each row says of the person whom it is about, or whom a part of it is about. */
  private FactSet ofRows(List<Fact> facts, Query query, QueryScope scope) {
    List<@Nullable Sym> selected = scope.selected(query);
    List<Fact> all = new ArrayList<>();
    for (Fact f : facts) {
      Set<Sym> names = names(f, scope);
      Sym only = selected.size() == 1 ? selected.get(0) : null;
      if (only != null && isEntity(only)) {
        all.addAll(rowFacts.ofRow(f, names, only));
      } else if (areOf(selected, names)) {
        all.add(f.about(Fact.About.ROWS, Fact.ROW));
      }
    }
    return FactSet.of(all);
  }

  private boolean isEntity(Sym v) {
    return e.engine.persons().types().isPerson(v.type())
        || e.engine.persons().types().namesPerson(v.type());
  }

  /** Returns whether all that comes out is about one of these persons. */
  private boolean areOf(List<@Nullable Sym> selected, Set<Sym> names) {
    for (Sym v : selected) {
      if (v == null) {
        return false;
      }
      if (!(v instanceof Sym.Const)
          && e.engine.persons().ofDatum(v.core(), Persons.Choices.NONE).stream()
              .noneMatch(names::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is such a row: where there is, what it says of the arguments holds. */
  private Sym existing(Sym value, FactSet facts, Call c, State s) {
    if (facts.isEmpty()) {
      return value;
    }
    s.made = s.made.plus(facts);
    Join j = e.joins.join(c.site(), "exists", JavaType.of("Z"));
    e.joins.set(j, 0, Sym.Const.TRUE, facts);
    e.joins.set(j, 1, Sym.Const.FALSE, FactSet.EMPTY);
    boolean truth = value.type().name().equals("Z") || value.type().name().endsWith("/Boolean");
    return truth ? j : Ops.size(value, j, value.type());
  }

  private Sym rows(Sym value, FactSet facts, FactSet ofArguments, Call c, State s) {
    FactSet all = facts.plus(ofArguments);
    if (all.isEmpty()) {
      return value;
    }
    JavaType t = value.type();
    if (e.engine.persons().types().isSingle(t) && t.name().equals("java/util/Optional")) {
      s.made = s.made.plus(ofArguments);
      Sym element = new Sym.Read(value.core(), Loc.ELEM, t.arg(0));
      e.memory.clear(s.heap, value);
      s.heap.put(value.core(), Loc.ELEM, Sym.Held.of(element, all, null));
      return value;
    }
    if (!ofArguments.isEmpty() && isEntity(value)) {
      s.made = s.made.plus(ofArguments);
      Join j = e.joins.join(c.site(), "row", t);
      e.joins.set(j, 0, value, all);
      e.joins.set(j, 1, Sym.Const.NULL, FactSet.EMPTY);
      return j;
    }
    return Sym.Held.of(value, facts, null);
  }
}
