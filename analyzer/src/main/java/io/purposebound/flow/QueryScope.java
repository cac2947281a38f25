package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.consent.PersonTypes;
import io.purposebound.frameworks.Attribute;
import io.purposebound.frameworks.Condition;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.frameworks.Query;
import io.purposebound.frameworks.RowQuery;
import io.purposebound.frameworks.Term;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a query stand for: aliases, attributes of entities, columns, arguments of the
 * call. Collects which values the query says are equal.
 */
final class QueryScope extends ConditionValues {
  private final MethodEvaluator e;
  private final RowQuery row;
  private final Call call;
  private final Arguments arguments;
  private final @Nullable QueryScope outer;
  private final int depth;
  private final Map<String, Sym> aliases = new LinkedHashMap<>();
  private final Map<String, JavaType> aliasTypes = new LinkedHashMap<>();
  private final List<List<Sym>> equalities;

  /** Returns what the call gives to the query as its arguments. */
  static Arguments ofCall(RowQuery row, Call call) {
    return name -> {
      int index = row.parameters().indexOf(name);
      if (index < 0 || name.isEmpty()) {
        try {
          index = Integer.parseInt(name) - 1;
        } catch (NumberFormatException notANumber) {
          return null;
        }
      }
      int i = index + call.shift();
      return index >= 0 && i < call.args().size() ? call.args().get(i) : null;
    };
  }

  /** What parameters of a query stand for. */
  interface Arguments {
    /** Returns the value of a parameter by its name or number, null where it is not known. */
    @Nullable Sym named(String name);
  }

  QueryScope(MethodEvaluator evaluator, RowQuery row, Call call, Arguments arguments) {
    this(evaluator, row, call, arguments, null, new ArrayList<>());
  }

  private QueryScope(
      MethodEvaluator evaluator,
      RowQuery row,
      Call call,
      Arguments arguments,
      @Nullable QueryScope outer,
      List<List<Sym>> equalities) {
    this.e = evaluator;
    this.row = row;
    this.call = call;
    this.arguments = arguments;
    this.outer = outer;
    this.depth = outer == null ? 0 : outer.depth + 1;
    this.equalities = equalities;
  }

  /** Returns pairs of values that are equal in every row that comes out. */
  List<List<Sym>> equalities() {
    return equalities;
  }

  private Frameworks frameworks() {
    return e.engine.frameworks();
  }

  /** Names what a query goes over; {@code kept} is what the first of it is where nothing tells. */
  void enter(Query q) {
    String selected = selectedAlias(q);
    for (Query.From f : q.from()) {
      if (f.path().size() == 1 || !aliases.containsKey(key(f.path().get(0)))) {
        String name = f.path().get(f.path().size() - 1);
        boolean first = aliases.isEmpty();
        JavaType t =
            frameworks()
                .entity(name, row.entity())
                .orElse(first && outer == null ? row.entity() : JavaType.OBJECT);
        put(f.alias().isEmpty() ? name : f.alias(), new Sym.Const(f, t), t);
      }
    }
    for (Query.From f : q.from()) {
      if (f.path().size() > 1 && aliases.containsKey(key(f.path().get(0)))) {
        Sym joined = path(f.path());
        JavaType t = joined == null ? JavaType.OBJECT : joined.type();
        Sym v = joined == null ? new Sym.Const(f, t) : joined;
        put(f.alias(), v, t);
        if (key(f.alias()).equals(key(selected)) && joined != null) {
          ownedRow(f, t);
        }
      }
    }
  }

  /** {@code select p from User u join u.posts p}: a post that its user owns is about the user. */
  private void ownedRow(Query.From f, JavaType type) {
    PersonTypes persons = e.engine.persons().types();
    Sym owner = aliases.get(key(f.path().get(0)));
    Sym joined = aliases.get(key(f.alias()));
    Sym through = joined instanceof Sym.Read r && r.loc().isElement() ? r.base().core() : joined;
    Sym own = new Sym.Const(f, type);
    put(f.alias(), own, type);
    if (owner != null && through instanceof Sym.Read r && persons.isOfOwner(r.loc())) {
      for (Loc l : persons.subjects(type)) {
        equalities.add(List.of(owner, new Sym.Read(own, l, persons.typeOf(type, l))));
      }
    }
  }

  private static String selectedAlias(Query q) {
    return !q.selected().isEmpty() && q.selected().get(0) instanceof Term.Path p
        ? p.names().get(0)
        : q.from().get(0).alias();
  }

  private void put(String alias, Sym v, JavaType type) {
    aliases.put(key(alias), v);
    aliasTypes.put(key(alias), type);
  }

  private static String key(String alias) {
    return alias.toLowerCase(Locale.ROOT);
  }

  /** Returns the values that come out, null for one that is not known. */
  List<@Nullable Sym> selected(Query q) {
    List<@Nullable Sym> all = new ArrayList<>();
    for (Term t : q.selected()) {
      all.add(term(t));
    }
    if (all.isEmpty()) {
      all.add(aliases.values().iterator().next());
    }
    return all;
  }

  @Override
  @Nullable Sym term(Term t) {
    if (t instanceof Term.Literal l) {
      return literal(l.value());
    } else if (t instanceof Term.Null) {
      return Sym.Const.NULL;
    } else if (t instanceof Term.Parameter p) {
      return arguments.named(p.name());
    } else if (t instanceof Term.Path p) {
      return path(p.names());
    }
    return null;
  }

  private static Sym literal(Object value) {
    return value instanceof Boolean b
        ? Ops.truth(b)
        : new Sym.Const(value, JavaType.of(value instanceof String ? "java/lang/String" : "I"));
  }

  private @Nullable Sym path(List<String> names) {
    Sym v = aliases.get(key(names.get(0)));
    if (v != null && (names.size() > 1 || !names.get(0).isEmpty())) {
      return attributes(v, names.subList(1, names.size()));
    }
    if (outer != null && outer.knows(names.get(0))) {
      return outer.path(names);
    }
    // an attribute of the one entity that has no alias
    for (Sym base : aliases.values()) {
      Sym found = attributes(base, names);
      if (found != null) {
        return found;
      }
    }
    return constant(names);
  }

  private boolean knows(String alias) {
    return aliases.containsKey(key(alias)) || (outer != null && outer.knows(alias));
  }

  private @Nullable Sym attributes(Sym base, List<String> names) {
    Sym v = base;
    for (String n : names) {
      JavaType holder = frameworks().attributes().element(v.type());
      if (!holder.equals(v.type())) {
        v = new Sym.Read(v, Loc.ELEM, holder);
      }
      Optional<Attribute> a = frameworks().attributes().find(holder, n);
      if (a.isEmpty() && row.sql()) {
        a = frameworks().attributes().column(holder, n);
      }
      if (a.isEmpty()) {
        return null;
      }
      v = read(v, holder, a.get());
    }
    JavaType holder = frameworks().attributes().element(v.type());
    return holder.equals(v.type()) || v == base ? v : new Sym.Read(v, Loc.ELEM, holder);
  }

  private Sym read(Sym v, JavaType holder, Attribute a) {
    return a.check().isPresent()
        ? new Sym.Result(call.site(), new CallInfo(a.check().get(), List.of(v), false), a.type())
        : new Sym.Read(v, a.place(), a.type());
  }

  /** {@code com.acme.Purpose.AI_TRAINING}, nested or not. */
  private @Nullable Sym constant(List<String> names) {
    String name = names.get(names.size() - 1);
    String owner = String.join("/", names.subList(0, names.size() - 1));
    while (!owner.isEmpty()) {
      Optional<ClassFile> c = e.engine.types().find(owner);
      if (c.isPresent() && c.get().field(name).isPresent()) {
        return new Sym.Const(new Sym.Named(owner, name), JavaType.of(owner));
      }
      int slash = owner.lastIndexOf('/');
      if (slash < 0) {
        return null;
      }
      owner = owner.substring(0, slash) + "$" + owner.substring(slash + 1);
      if (!owner.contains("/")) {
        return null;
      }
    }
    return null;
  }

  @Override
  Sym ofQuery(Condition c) {
    Query q = c instanceof Condition.In in ? in.query() : ((Condition.Exists) c).query();
    if (depth > 3) {
      return unclear();
    }
    QueryScope inner = new QueryScope(e, row, call, arguments, this, equalities);
    inner.enter(q);
    if (c instanceof Condition.In in) {
      Sym left = term(in.value());
      List<@Nullable Sym> right = inner.selected(q);
      if (left == null || right.size() != 1 || right.get(0) == null) {
        return unclear();
      }
      return Ops.test(Sym.Kind.AND, Ops.equal(left, right.get(0)), inner.value(q.where()));
    }
    return inner.value(q.where());
  }

  /** Notes the equalities that a condition implies when it holds. */
  void addEqualities(Sym condition) {
    if (condition instanceof Sym.Op o) {
      if (o.kind() == Sym.Kind.AND) {
        o.operands().forEach(this::addEqualities);
      } else if (o.kind() == Sym.Kind.EQUAL) {
        equalities.add(List.of(o.operands().get(0).core(), o.operands().get(1).core()));
      }
    }
  }
}
