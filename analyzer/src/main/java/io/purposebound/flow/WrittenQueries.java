package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.declarations.Names;
import io.purposebound.frameworks.FrameworkNames;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.frameworks.Query;
import io.purposebound.frameworks.RowQuery;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Queries whose text is an argument ({@code createQuery}, {@code JdbcTemplate}). The text and what
 * is bound to its parameters stay with the object that stands for the query until its rows are
 * asked for.
 */
final class WrittenQueries {
  private static final Loc TEXT = new Loc.Slot("#query");
  private static final Loc LANGUAGE = new Loc.Slot("#language");
  private static final Loc KEPT = new Loc.Slot("#kept");
  private static final JavaType STRING = JavaType.of("java/lang/String");
  private static final String PARAMETER = "#parameter ";

  private final MethodEvaluator e;
  private final QueryRows rows;

  WrittenQueries(MethodEvaluator evaluator, QueryRows rows) {
    this.e = evaluator;
    this.rows = rows;
  }

  /** Returns the result of a call with what a query that was written says of it. */
  @Nullable Sym result(Call c, @Nullable Sym value, State s) {
    if (value == null || c.isStatic()) {
      return value;
    }
    Optional<FrameworkNames.Row> row = frameworks().queryCall(c.key());
    if (row.isEmpty()) {
      keep(c, value, s);
      return ofRow(c, value);
    }
    String detail = row.get().detail();
    return switch (row.get().kind()) {
      case QUERY_TEXT -> {
        String text = text(c);
        if (text != null) {
          written(c, text, detail, value, s);
        }
        yield value;
      }
      case QUERY_NAME -> {
        Optional.ofNullable(text(c))
            .flatMap(frameworks()::namedQuery)
            .ifPresent(t -> written(c, t.text(), t.language(), value, s));
        yield value;
      }
      case QUERY_NOW -> now(c, detail, value, s);
      case QUERY_PARAMETER -> bound(c, value, s);
      default -> asked(c, value, s);
    };
  }

  /** What a row answers is part of the row. */
  private Sym ofRow(Call c, Sym value) {
    if (!(c.receiver() instanceof Sym.Held)
        || !frameworks().names().is(FrameworkNames.Kind.QUERY_ROW, c.key().owner())) {
      return value;
    }
    FactSet said =
        e.engine.outcomes().heldBy(c.receiver()).without(f -> f.about() != Fact.About.ROWS);
    return Sym.Held.of(value, said, null);
  }

  private Frameworks frameworks() {
    return e.engine.frameworks();
  }

  private static @Nullable String text(Call c) {
    Sym first = c.args().size() > 1 ? c.args().get(1).core() : Sym.Const.NULL;
    return first instanceof Sym.Const k && k.value() instanceof String text ? text : null;
  }

  private static void written(Call c, String text, String language, Sym value, State s) {
    Sym query = value.core();
    if (!(query instanceof Sym.Const)) {
      s.heap.put(query, TEXT, new Sym.Const(text, STRING));
      s.heap.put(query, LANGUAGE, new Sym.Const(language, STRING));
      Sym.Const kept = typeAmong(c.args());
      if (kept != null) {
        s.heap.put(query, KEPT, kept);
      }
    }
  }

  private static Sym.@Nullable Const typeAmong(List<Sym> args) {
    for (Sym a : args) {
      if (a.core() instanceof Sym.Const k
          && k.value() instanceof Sym.Named n
          && n.name().equals("class")) {
        return k;
      }
    }
    return null;
  }

  /** A query that a method of a query returns is the same one, with what is bound so far. */
  private void keep(Call c, Sym value, State s) {
    Map<Loc, Sym> known = s.heap.places(c.receiver().core());
    if (!known.containsKey(TEXT)
        || value.core() instanceof Sym.Const
        || !frameworks().isQueryObject(JavaType.ofDescriptor(c.resultDescriptor()).name())) {
      return;
    }
    for (Map.Entry<Loc, Sym> e : Map.copyOf(known).entrySet()) {
      if (isOurs(e.getKey())) {
        s.heap.put(value.core(), e.getKey(), e.getValue());
      }
    }
  }

  private static boolean isOurs(Loc l) {
    return l.equals(TEXT)
        || l.equals(LANGUAGE)
        || l.equals(KEPT)
        || (l instanceof Loc.Slot s && s.name().startsWith(PARAMETER));
  }

  private Sym bound(Call c, Sym value, State s) {
    Sym query = c.receiver().core();
    if (s.heap.get(query, TEXT) != null && c.args().size() > 2) {
      Sym name = c.args().get(1).core();
      if (name instanceof Sym.Const k && k.value() != Sym.Null.NULL) {
        s.heap.put(query, new Loc.Slot(PARAMETER + k.value()), c.args().get(2));
      }
    }
    keep(c, value, s);
    return value;
  }

  private Sym asked(Call c, Sym value, State s) {
    Map<Loc, Sym> known = s.heap.places(c.receiver().core());
    if (!(known.get(TEXT) instanceof Sym.Const text)) {
      return value;
    }
    boolean sql = known.get(LANGUAGE) instanceof Sym.Const l && l.value().equals("sql");
    JavaType kept =
        known.get(KEPT) instanceof Sym.Const k && k.value() instanceof Sym.Named n
            ? JavaType.of(n.owner())
            : JavaType.OBJECT;
    Map<Loc, Sym> bound = Map.copyOf(known);
    return said(
        (String) text.value(),
        sql,
        kept,
        name -> bound.get(new Loc.Slot(PARAMETER + name)),
        c,
        value,
        s);
  }

  private Sym now(Call c, String language, Sym value, State s) {
    String text = text(c);
    return text == null
        ? value
        : said(text, language.equals("sql"), JavaType.OBJECT, n -> listed(n, c, s), c, value, s);
  }

  /** Returns what is listed for the n-th question mark. */
  private @Nullable Sym listed(String number, Call c, State s) {
    Sym list = c.args().get(c.args().size() - 1);
    return list.type().isArray() && number.matches("[1-9][0-9]?")
        ? e.memory.read(
            s.heap,
            list,
            new Loc.At(Sym.Const.of(Integer.parseInt(number) - 1)),
            JavaType.OBJECT,
            c.site())
        : null;
  }

  private Sym said(
      String text,
      boolean sql,
      JavaType kept,
      QueryScope.Arguments arguments,
      Call c,
      Sym value,
      State s) {
    String element =
        Names.method(e.method.owner().name(), e.method.node().name, e.method.node().desc);
    Optional<RowQuery> query = frameworks().written(element, text, kept, sql);
    Sym said = query.isEmpty() ? null : rows.said(query.get(), c, arguments, value, s);
    if (said == null && query.map(q -> !q.query().where().isClear()).orElse(true)) {
      JavaType entity =
          query
              .flatMap(q -> q.query().from().stream().findFirst())
              .flatMap((Query.From f) -> frameworks().entity(f.path().get(0), kept))
              .orElse(kept);
      frameworks().unresolvedQuery(element, text, entity);
    }
    return said == null ? value : said;
  }
}
