package io.purposebound.flow;

import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Checks;
import io.purposebound.consent.Outcomes;
import io.purposebound.consent.PersonTypes;
import io.purposebound.consent.Persons;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes places of symbolic objects: strong updates of single objects, joins where a
 * place may be one of several.
 */
final class Memory {
  private static final int MAX_DEPTH = 9;
  private static final int MAX_NESTED = 120;

  /** Reads of alternatives, one after the other, that are told apart. */
  private static final int MAX_SELECTIONS = 2;

  private static final int MAX_READS = 200_000;

  private final Joins joins;
  private final PersonTypes placeTypes;
  private final GenericTypes generics;
  private final Statics statics;
  private final Persons persons;
  private final Checks checks;
  private final Outcomes outcomes;
  private int reads;
  private int nested;

  /** Answers within the read that goes on: alternatives share alternatives. */
  private final Map<Join, Optional<Sym>> answered = new HashMap<>();

  private final Set<Sym> reading = new HashSet<>();

  /** Whether any container was emptied that was picked from others. */
  private boolean emptied;

  Memory(Joins joins, Engine engine) {
    this.joins = joins;
    this.placeTypes = engine.persons().types();
    this.generics = engine.generics();
    this.statics = engine.statics();
    this.persons = engine.persons();
    this.checks = engine.checks();
    this.outcomes = engine.outcomes();
  }

  /** Returns the type of the elements of a container (of a map: the values). */
  JavaType elementType(JavaType container) {
    if (container.isArray()) {
      return container.args().get(0);
    }
    if (placeTypes.isMap(container)) {
      return generics.asSuper(container, "java/util/Map").arg(1);
    }
    if (container.name().startsWith("java/")) {
      return container.arg(0);
    }
    return generics.asSuper(container, "java/lang/Iterable").arg(0);
  }

  private JavaType typeOf(JavaType base, Loc loc, JavaType otherwise) {
    JavaType t = JavaType.OBJECT;
    if (loc.isElement()) {
      t = elementType(base);
    } else if (loc.equals(Loc.KEYS)) {
      t = new JavaType("java/util/Set", List.of(generics.asSuper(base, "java/util/Map").arg(0)));
    } else if (loc instanceof Loc.Slot s && base.name().equals("java/util/Map$Entry")) {
      t = s.name().equals("key") ? base.arg(0) : base.arg(1);
    } else {
      t = placeTypes.typeOf(base, loc);
    }
    return t.equals(JavaType.OBJECT) || t.isVariable() ? otherwise : t;
  }

  /** Returns what a place holds; null where a container or library object holds nothing there. */
  @Nullable Sym read(Heap heap, Sym base, Loc loc, JavaType type, Site site) {
    if (base instanceof Sym.Held h) {
      Sym inner = read(heap, h.inner(), loc, type, site);
      return inner == null ? null : Sym.Held.of(inner, h.facts(), null);
    } else if (base instanceof Sym.Cast c) {
      Sym b = c.inner();
      JavaType t = typeOf(c.type(), loc, type);
      return read(heap, b, loc, t, site);
    } else if (base instanceof Sym.Via v) {
      Sym inner = read(heap, v.inner(), loc, type, site);
      return inner == null ? null : new Sym.Via(inner, v.join(), v.alternative());
    } else if (base instanceof Sym.Sourced s) {
      Sym inner = read(heap, s.inner(), loc, type, site);
      Sym identity = new Sym.Read(s.inner().core(), loc, typeOf(s.type(), loc, type));
      return new Sym.Sourced(s.source(), s.identity(), inner == null ? identity : inner, s.site());
    }
    return readCore(heap, base, loc, type, site);
  }

  private @Nullable Sym readCore(Heap heap, Sym b, Loc loc, JavaType type, Site site) {
    Sym written = heap.get(b, loc);
    if (written != null && !loc.isElement()) {
      return written;
    }
    if (b instanceof Join j && !(loc.isElement() && isEmptied(heap, j))) {
      return readJoin(heap, j, loc, type, site);
    }
    if (loc.isElement()) {
      return element(heap, b, loc, type, site);
    }
    return initial(heap, b, loc, type);
  }

  /** Returns what a place held that was not written since. */
  @Nullable Sym initial(Heap heap, Sym b, Loc loc, JavaType type) {
    if (b instanceof Sym.Alloc || (b instanceof Sym.Old o && o.inner() instanceof Sym.Alloc)) {
      Sym opaque = heap.get(b, Heap.OPAQUE);
      if (opaque != null) {
        return new Sym.Op(null, Sym.Kind.ASSUMED, List.of(opaque), typeOf(b.type(), loc, type));
      }
      if (loc instanceof Loc.Field) {
        return zero(type);
      }
      return null;
    }
    if (isNoObject(b)) {
      return null;
    }
    if (b instanceof Sym.Read r
        && r.depth() >= (endsPath(b, loc, type) ? MAX_DEPTH + 2 : MAX_DEPTH)) {
      return b;
    }
    if (loc instanceof Loc.Field) {
      Sym constant = statics.constantIn(b, loc);
      if (constant != null) {
        return constant;
      }
    }
    return new Sym.Read(b, loc, typeOf(b.type(), loc, type));
  }

  /** What paths do not grow on from without end: texts and numbers, and who a datum is about. */
  private boolean endsPath(Sym b, Loc loc, JavaType type) {
    JavaType t = typeOf(b.type(), loc, type);
    return t.isPrimitive() || t.name().startsWith("java/lang/") || placeTypes.isSubject(loc);
  }

  /** Constants but for enum constants, which are objects with fields. */
  private static boolean isNoObject(Sym b) {
    return b instanceof Sym.Const c
        && !(c.value() instanceof Sym.Named n
            && !n.name().equals("class")
            && !n.owner().startsWith("java/"));
  }

  /** A join that is no object so far: what else it is, further rounds of a loop will tell. */
  private static boolean isNoObject(Join j, Set<Join> path) {
    if (path.add(j)) {
      for (Join.Alternative a : j.alternatives()) {
        Sym c = a.value().core();
        if (c instanceof Join k ? !isNoObject(k, path) : !isNoObject(c)) {
          return false;
        }
      }
    }
    return true;
  }

  static Sym zero(JavaType type) {
    return type.isPrimitive() ? new Sym.Const(0, type) : Sym.Const.NULL;
  }

  private @Nullable Sym readJoin(Heap heap, Join j, Loc loc, JavaType type, Site site) {
    if (++reads > MAX_READS) {
      throw new EvaluationBound("values of too many alternatives");
    }
    nested = reading.isEmpty() ? 0 : nested + 1;
    if (nested > MAX_NESTED) {
      // too many alternatives of alternatives: what any of them carries, without its places
      return new Sym.Op(null, Sym.Kind.ASSUMED, List.of(j), typeOf(j.type(), loc, type));
    }
    if (!knowsAny(heap, j, loc, new HashSet<>())) {
      if (isNoObject(j, new HashSet<>())) {
        return loc instanceof Loc.Field ? zero(type) : null;
      }
      return new Sym.Read(j, loc, typeOf(j.type(), loc, type));
    }
    Join probe = new Join(j.site(), List.of("sel", j.slot(), loc), type);
    Optional<Sym> answer = answered.get(probe);
    if (answer != null) {
      return answer.orElse(null);
    }
    if (!reading.add(probe)) {
      // an alternative of itself: nothing that the others do not have
      return null;
    }
    List<Sym> values = new ArrayList<>();
    List<FactSet> facts = new ArrayList<>();
    for (Join.Alternative a : List.copyOf(j.alternatives())) {
      if (isNoObject(a.value().core())) {
        continue;
      }
      Sym v = read(heap, a.value(), loc, type, site);
      if (v != null) {
        values.add(new Sym.Via(v, j, a.value().core()));
        facts.add(a.facts());
      }
    }
    reading.remove(probe);
    Sym selected = selected(j, loc, type, values, facts);
    answered.put(probe, Optional.ofNullable(selected));
    if (reading.isEmpty()) {
      answered.clear();
    }
    return selected;
  }

  private @Nullable Sym selected(
      Join j, Loc loc, JavaType type, List<Sym> values, List<FactSet> facts) {
    if (values.isEmpty()) {
      return null;
    }
    if (nesting(j.slot()) >= MAX_SELECTIONS) {
      return flattened(j, loc, type, values);
    }
    // what was read before a later write is another value: the contents are part of the name
    Join selected = joins.join(j.site(), List.of("sel", j.slot(), loc, values), type);
    selected.type(typeOf(j.type(), loc, type));
    for (int i = 0; i < values.size(); i++) {
      joins.set(selected, i, values.get(i), facts.get(i));
    }
    return selected;
  }

  /** Returns how many reads of alternatives led to a join. */
  private static int nesting(Object slot) {
    int n = 0;
    Object s = slot;
    while (s instanceof List<?> l && l.size() > 2) {
      if (l.get(0).equals("sel")) {
        n++;
        s = l.get(1);
      } else if (l.get(0).equals("old")) {
        s = l.get(2);
      } else {
        return l.get(0).equals("far") ? MAX_SELECTIONS : n;
      }
    }
    return n;
  }

  /** Far along a linked structure the objects count, not the ways to them. */
  private Sym flattened(Join j, Loc loc, JavaType type, List<Sym> values) {
    Set<Sym> objects = new LinkedHashSet<>();
    Set<Join> path = new HashSet<>();
    values.forEach(v -> objects(v, objects, path));
    if (objects.size() == 1) {
      return objects.iterator().next();
    }
    Object root = j.slot();
    while (root instanceof List<?> l && l.size() > 2) {
      if (l.get(0).equals("old")) {
        root = l.get(2);
      } else if (l.get(0).equals("sel") || l.get(0).equals("far")) {
        root = l.get(1);
      } else {
        break;
      }
    }
    Join far = joins.join(j.site(), List.of("far", root, loc, Set.copyOf(objects)), type);
    far.type(typeOf(j.type(), loc, type));
    for (Sym o : objects) {
      joins.set(far, o, o, FactSet.EMPTY);
    }
    return far;
  }

  private static void objects(Sym v, Set<Sym> all, Set<Join> path) {
    if (v instanceof Sym.Via w) {
      objects(w.inner(), all, path);
    } else if (v instanceof Join k) {
      if (path.add(k)) {
        k.alternatives().forEach(a -> objects(a.value(), all, path));
      }
    } else if (v.core() instanceof Join k && path.contains(k)) {
      return;
    } else {
      all.add(v);
    }
  }

  /** Whether some alternative is an object of which more is known than its name. */
  private boolean knowsAny(Heap heap, Join j, Loc loc, Set<Join> path) {
    if (!path.add(j)) {
      return false;
    }
    for (Join.Alternative a : j.alternatives()) {
      Sym v = a.value();
      Sym c = v.core();
      if (c instanceof Sym.Alloc
          || (c instanceof Sym.Old o && o.inner() instanceof Sym.Alloc)
          || c instanceof Sym.Op
          || hasSource(v)
          || (heap.knows(c) && (heap.get(c, loc) != null || loc.isElement()))
          || (c instanceof Join k && knowsAny(heap, k, loc, path))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSource(Sym v) {
    if (v instanceof Sym.Held h) {
      return hasSource(h.inner());
    }
    if (v instanceof Sym.Cast c) {
      return hasSource(c.inner());
    }
    if (v instanceof Sym.Via w) {
      return hasSource(w.inner());
    }
    return v instanceof Sym.Sourced;
  }

  /** Reads an element of one container. */
  private @Nullable Sym element(Heap heap, Sym b, Loc loc, JavaType type, Site site) {
    if (b instanceof Sym.Const) {
      return null;
    }
    List<Sym> values = new ArrayList<>();
    boolean known = isCreated(b) || heap.get(b, Heap.CLEARED) != null;
    if (loc instanceof Loc.At at) {
      boolean constant = isConstant(at.key());
      Sym exact = heap.get(b, loc);
      if (exact != null && constant && heap.get(b, latest(at)) != null) {
        return exact;
      }
      for (Map.Entry<Loc, Sym> e : heap.places(b).entrySet()) {
        if (e.getKey() instanceof Loc.Elem
            || (e.getKey() instanceof Loc.At o
                && !o.equals(at)
                && !(constant && isConstant(o.key())))) {
          values.add(
              e.getKey() instanceof Loc.At o && !constant
                  ? underKey(b, o, at, e.getValue(), type)
                  : anyUnder(b, at, e.getValue()));
        }
      }
      if (exact != null) {
        values.add(0, exact);
        known = true;
      }
    } else {
      heap.places(b)
          .forEach(
              (l, v) -> {
                if (l.isElement()) {
                  values.add(v);
                }
              });
    }
    if (!known) {
      if (b instanceof Sym.Read r && r.depth() >= MAX_DEPTH) {
        values.add(b);
      } else {
        values.add(new Sym.Read(b, loc, typeOf(b.type(), loc, type)));
      }
    }
    if (loc instanceof Loc.At && known && mayBeAbsent(heap, b, loc, values)) {
      values.add(Sym.Const.NULL);
    }
    Sym opaque = heap.get(b, Heap.OPAQUE);
    if (opaque != null) {
      values.add(new Sym.Op(null, Sym.Kind.ASSUMED, List.of(opaque), type));
    }
    Object slot = List.of(Picks.POSITION, b, loc, List.copyOf(values));
    JavaType elementType = typeOf(b.type(), loc, type);
    if (loc instanceof Loc.At at
        && values.size() == 1
        && values.get(0).core() instanceof Sym.Read r
        && r.loc() instanceof Loc.Elem) {
      // one of the elements of another container, the same wherever this position is read
      Join one = joins.join(placeOf(at.key(), site), slot, values.get(0).type());
      joins.set(one, 0, values.get(0), FactSet.EMPTY);
      return one;
    }
    return choose(
        values, slot, elementType, loc instanceof Loc.At at ? placeOf(at.key(), site) : site);
  }

  /** A position that a loop counts is another one in each round; one that is given is the same. */
  private static Site placeOf(Sym key, Site read) {
    return key instanceof Join counted
        ? counted.site()
        : key instanceof Sym.Param ? Site.of(read.method(), 0, read.line()) : read;
  }

  /** Whether a map of outcomes has none under a key for sure: to miss an outcome is to ask none. */
  private boolean mayBeAbsent(Heap heap, Sym map, Loc key, List<Sym> values) {
    return placeTypes.isMap(map.type())
        && heap.get(map, key) == null
        && values.stream().anyMatch(v -> checks.isOutcomeType(v.type()));
  }

  @Nullable Sym choose(List<Sym> values, Object slot, JavaType type, Site site) {
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() == 1) {
      return values.get(0);
    }
    Join j = joins.join(site, slot, type);
    for (int i = 0; i < values.size(); i++) {
      joins.set(j, i, values.get(i), FactSet.EMPTY);
    }
    return j;
  }

  /**
   * What was put under one person's key and is taken out by another's: it is there only if they are
   * the same person.
   */
  private Sym underKey(Sym map, Loc.At put, Loc.At taken, Sym value, JavaType type) {
    if (isConstant(put.key())
        || put.key() instanceof Sym.Alloc
        || taken.key() instanceof Sym.Alloc) {
      return value;
    }
    Sym from = persons.canonical(put.key());
    Sym to = persons.canonical(taken.key());
    if (persons.canonical(value).equals(from) && placeTypes.isPerson(value.type())) {
      FactSet held = persons.replaced(outcomes.heldBy(value), from, to);
      return Sym.Held.of(new Sym.Read(map, taken, value.type()), held, null);
    }
    return persons.replaced(value, from, to);
  }

  /** What is known of the value under any key that is left is known of the one under this key. */
  private Sym anyUnder(Sym map, Loc.At taken, Sym any) {
    return any.core() instanceof Sym.Read r
            && r.base().core().equals(map)
            && r.loc() instanceof Loc.At left
            && placeTypes.isMap(map.type())
        ? persons.replaced(any, left.key(), taken.key())
        : any;
  }

  static boolean isConstant(Sym key) {
    return key instanceof Sym.Const;
  }

  static boolean isCreated(Sym b) {
    return b instanceof Sym.Alloc || (b instanceof Sym.Old o && o.inner() instanceof Sym.Alloc);
  }

  /** Returns one element as a value of its own: another one at each site and in each round. */
  @Nullable Sym pick(Heap heap, Sym container, Site site, String part) {
    if (container instanceof Sym.Held h) {
      Sym inner = pick(heap, h.inner(), site, part);
      return inner == null ? null : Sym.Held.of(inner, h.facts(), null);
    } else if (container instanceof Sym.Cast c) {
      return pick(heap, c.inner(), site, part);
    } else if (container instanceof Sym.Via v) {
      Sym inner = pick(heap, v.inner(), site, part);
      return inner == null ? null : new Sym.Via(inner, v.join(), v.alternative());
    } else if (container instanceof Sym.Sourced s) {
      Sym inner = pick(heap, s.inner(), site, part);
      return inner == null ? null : new Sym.Sourced(s.source(), s.identity(), inner, s.site());
    }
    Sym c = container.core();
    Sym key = Picks.key(site, part);
    boolean written =
        heap.places(c).keySet().stream().anyMatch(Loc::isElement)
            || isCreated(c)
            || c instanceof Join;
    if (!written) {
      return readCore(heap, c, new Loc.At(key), elementType(container.type()), site);
    }
    Sym any = read(heap, container, Loc.ELEM, elementType(container.type()), site);
    if (any == null || any instanceof Sym.Const) {
      return any;
    }
    Join j = joins.join(site, Picks.slot(c, part), any.type());
    j.type(any.type());
    joins.set(j, "any", any, FactSet.EMPTY);
    return j;
  }

  /** Returns whether a value is one object for sure: one that was picked is, whichever it is. */
  static boolean isOneObject(Sym value) {
    Sym b = value.core();
    return !(b instanceof Join j) || Picks.isSlot(j.slot());
  }

  /** Whether it is known by itself what a container holds that was picked from others. */
  private boolean isEmptied(Heap heap, Join j) {
    return emptied && heap.get(j, Heap.CLEARED) != null;
  }

  /** What is known of a container that was picked ends where one is filled that it may be. */
  private void forgetEmptied(Heap heap, Sym filled) {
    for (Sym base : emptied ? List.copyOf(heap.bases()) : List.<Sym>of()) {
      if (base instanceof Join j
          && !j.equals(filled)
          && (!isCreated(filled) || mayBe(j, filled, new HashSet<>()))) {
        heap.remove(j, Heap.CLEARED);
      }
    }
  }

  private static boolean mayBe(Join j, Sym object, Set<Join> path) {
    if (path.add(j)) {
      for (Join.Alternative a : j.alternatives()) {
        Sym c = a.value().core();
        if (c.equals(object) || (c instanceof Join k && mayBe(k, object, path))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Overwrites a place; weakly where the object may be one of several. */
  void write(Heap heap, Sym base, Loc loc, Sym value, Site site) {
    Sym b = base.core();
    if (isNoObject(b)) {
      return;
    }
    forgetOneOf(heap, loc);
    if (loc.isElement()) {
      forgetEmptied(heap, b);
    }
    if (b instanceof Join j) {
      addToOne(heap, j, loc, value, site);
      if (loc instanceof Loc.Field && placeTypes.isSubject(loc)) {
        // whichever object it is, it is about this person from now on
        heap.put(j, loc, value);
      }
    } else if (b instanceof Sym.Old) {
      add(heap, b, loc, value, site);
    } else {
      heap.put(b, loc, value);
      if (loc instanceof Loc.At at && isConstant(at.key())) {
        heap.put(b, latest(at), Sym.Const.TRUE);
      } else if (loc.isElement()) {
        forgetLatest(heap, b);
      }
    }
  }

  /** Marks a constant position that was written after every unknown one. */
  private static Loc latest(Loc.At at) {
    return new Loc.Slot("#latest" + at.key());
  }

  private static void forgetLatest(Heap heap, Sym b) {
    for (Loc l : List.copyOf(heap.places(b).keySet())) {
      if (l instanceof Loc.Slot s && s.name().startsWith("#latest")) {
        heap.remove(b, l);
      }
    }
  }

  private void writeAlternatives(Heap heap, Join j, Loc loc, Sym value, Site site, Set<Join> path) {
    if (!path.add(j)) {
      return;
    }
    for (Join.Alternative a : List.copyOf(j.alternatives())) {
      Sym c = a.value().core();
      // it is this object only on the way on which these facts hold
      Sym then = value instanceof Sym.Const ? value : Sym.Held.of(value, a.facts(), null);
      if (c instanceof Join k) {
        writeAlternatives(heap, k, loc, then, site, path);
      } else if (!(c instanceof Sym.Const)) {
        Filling.forget(heap, c);
        add(heap, c, loc, then, site);
      }
    }
  }

  /** What was said of one of several objects ends where any other is written to. */
  private void forgetOneOf(Heap heap, Loc loc) {
    if (loc instanceof Loc.Field && placeTypes.isSubject(loc)) {
      for (Sym base : List.copyOf(heap.bases())) {
        if (base instanceof Join) {
          heap.remove(base, loc);
        }
      }
    }
  }

  /** Returns what tells whom one of several objects is about. */
  NamedPersons.Reader places(Heap heap, Site site) {
    return (object, place) -> read(heap, object, place, JavaType.OBJECT, site);
  }

  /** Adds to what a place may hold. */
  void add(Heap heap, Sym base, Loc loc, Sym value, Site site) {
    Sym b = base.core();
    if (b instanceof Sym.Const) {
      return;
    }
    forgetOneOf(heap, loc);
    if (loc.isElement()) {
      forgetEmptied(heap, b);
    }
    if (b instanceof Join j) {
      addToOne(heap, j, loc, value, site);
      return;
    }
    if (loc.isElement()) {
      forgetLatest(heap, b);
    }
    addTo(heap, b, loc, value, site);
  }

  /** Adds to one of several objects; of one that was emptied is known what it holds. */
  private void addToOne(Heap heap, Join j, Loc loc, Sym value, Site site) {
    boolean known = loc.isElement() && isEmptied(heap, j);
    writeAlternatives(heap, j, loc, value, site, new HashSet<>());
    if (known) {
      heap.put(j, Heap.CLEARED, Sym.Const.TRUE);
      addTo(heap, j, loc, value, site);
    }
  }

  private void addTo(Heap heap, Sym b, Loc loc, Sym value, Site site) {
    Sym old = heap.get(b, loc);
    if (old == null && !loc.isElement()) {
      old = initial(heap, b, loc, JavaType.OBJECT);
    }
    if (old == null) {
      heap.put(b, loc, value);
      return;
    }
    if (old.equals(value)) {
      return;
    }
    Join j = joins.join(site, List.of("add", b, loc), value.type());
    if (old.equals(j)) {
      joins.set(j, "new", value, FactSet.EMPTY);
      return;
    }
    joins.set(j, "old", old, FactSet.EMPTY);
    joins.set(j, "new", value, FactSet.EMPTY);
    heap.put(b, loc, j);
  }

  /** Returns what a value carries now, whatever becomes of the objects that hold it. */
  List<Sym> snapshot(Heap heap, Sym value) {
    Sym c = value.core();
    if (!isCreated(c) || heap.places(c).isEmpty()) {
      return List.of(value);
    }
    List<Sym> all = new ArrayList<>();
    snapshot(heap, value, new HashSet<>(), all);
    return all;
  }

  private void snapshot(Heap heap, Sym v, Set<Sym> seen, List<Sym> all) {
    Sym c = v.core();
    if (!isCreated(c) || v instanceof Sym.Sourced) {
      all.add(v);
      return;
    }
    if (!seen.add(c) || seen.size() > 30) {
      return;
    }
    if (!c.type().name().startsWith("java/") && !c.type().isArray()) {
      all.add(v);
    }
    heap.places(c)
        .forEach(
            (l, x) -> {
              if (Heap.isContent(l)) {
                snapshot(heap, x, seen, all);
              }
            });
  }

  /** Removes all elements of a container that is one object for sure. */
  void clear(Heap heap, Sym container) {
    Sym b = container.core();
    if (!isOneObject(b) || b instanceof Sym.Old || b instanceof Sym.Const) {
      return;
    }
    emptied |= b instanceof Join;
    Filling.forget(heap, b);
    for (Loc l : List.copyOf(heap.places(b).keySet())) {
      if (l.isElement() || l.equals(Heap.OPAQUE) || l.equals(Heap.ANY) || l.equals(Heap.OTHERS)) {
        heap.remove(b, l);
      }
    }
    if (!isCreated(b)) {
      heap.put(b, Heap.CLEARED, Sym.Const.TRUE);
    }
  }
}
