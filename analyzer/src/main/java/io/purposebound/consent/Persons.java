package io.purposebound.consent;

import io.purposebound.classfile.JavaType;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whom data and checks are about: the six subject rules as tests on access paths. A person is named
 * by a canonical symbol; a check covers data when the names that it speaks of and the names of the
 * data's person have one in common.
 */
public final class Persons {
  private static final int MAX_PATH = 24;

  /** Joins of joins that are looked through for whom all alternatives are about. */
  private static final int MAX_JOINS = 24;

  private final Declarations declarations;
  private final PersonTypes types;
  private final Elements elements;
  private final Map<Typed, Sym> canonical = new ConcurrentHashMap<>();

  /** A symbol of one method: those of another may have its name, but not the type of its root. */
  private record Typed(Sym value, JavaType root) {}

  public Persons(Declarations declarations) {
    this.declarations = declarations;
    this.types = new PersonTypes(declarations);
    this.elements = new Elements(this);
  }

  /** Returns what is known of elements of containers. */
  public Elements elements() {
    return elements;
  }

  /** Returns what is known of types. */
  public PersonTypes types() {
    return types;
  }

  /** Returns the one symbol that stands for this person or identifying value. */
  public Sym canonical(Sym value) {
    Sym s = value.core();
    Sym root = s;
    while (root instanceof Sym.Read r) {
      root = r.base().core();
    }
    Typed key = new Typed(s, root.type());
    Sym known = canonical.get(key);
    if (known == null) {
      known = computeCanonical(s);
      canonical.put(key, known);
    }
    return known;
  }

  private Sym computeCanonical(Sym value) {
    Sym s = value;
    for (int i = 0; i < MAX_PATH; i++) {
      Sym next = step(s);
      if (next == null) {
        return s;
      }
      s = next.core();
    }
    return s;
  }

  private @Nullable Sym step(Sym s) {
    if (s instanceof Sym.Read r) {
      Sym base = r.base().core();
      JavaType holder = types.holder(r);
      // rule 3: a value that identifies the person it is read from
      if (types.isPerson(holder) && types.identifies(holder, r.loc(), r.type())) {
        return base;
      }
      // rule 4: what a call that was given the person says of whom its result is about
      if (types.isSubject(r.loc())) {
        return argument(base);
      }
      if (types.isPerson(r.type()) && r.loc().isElement()) {
        if (r.loc() instanceof Loc.At at && types.isMap(base.type())) {
          return at.key() instanceof Sym.Const || at.key() instanceof Sym.Alloc ? null : at.key();
        }
        return types.isSingle(base.type()) ? argument(base) : null;
      }
    } else if (s instanceof Sym.Result r && types.isPerson(r.type())) {
      return subjectArgument(r);
    }
    return null;
  }

  /** Returns the person's value that was given to the call that this object came from. */
  private @Nullable Sym argument(Sym object) {
    Sym o = object.core();
    for (int i = 0; i < MAX_PATH; i++) {
      if (o instanceof Sym.Old old) {
        o = old.inner().core();
      }
      if (o instanceof Sym.Result r) {
        return subjectArgument(r);
      } else if (o instanceof Sym.Read r) {
        Sym base = r.base().core();
        if (r.loc() instanceof Loc.At at
            && types.isMap(base.type())
            && !(at.key() instanceof Sym.Const)
            && !(at.key() instanceof Sym.Alloc)) {
          return at.key();
        }
        if (!r.loc().isElement()
            && (types.isPerson(o.type()) || types.namesPerson(o.type()))
            && i > 0) {
          return null;
        }
        if (types.isPerson(base.type()) || types.namesPerson(base.type())) {
          return null;
        }
        o = base;
      } else {
        return null;
      }
    }
    return null;
  }

  private @Nullable Sym subjectArgument(Sym.Result r) {
    MethodDecls d = declarations.method(r.call().method());
    int shift = r.call().isStatic() ? 0 : 1;
    Sym found = null;
    for (int i = 0; i < d.parameters().size(); i++) {
      if (d.parameters().get(i).subject() && i + shift < r.call().args().size()) {
        if (found != null) {
          return null;
        }
        found = r.call().args().get(i + shift);
      }
    }
    return found;
  }

  /** The choices among alternatives that hold on the way of one flow. */
  public record Choices(Map<Sym, Set<Sym>> byJoin) {
    /** No join is decided. */
    public static final Choices NONE = new Choices(Map.of());

    /** Returns the alternatives that this join is on the way at hand. */
    Set<Sym> of(Sym join) {
      return byJoin.getOrDefault(join, Set.of());
    }

    /** Returns the joins that are this value on the way at hand. */
    Set<Sym> joins(Sym alternative) {
      Set<Sym> all = new LinkedHashSet<>();
      byJoin.forEach(
          (j, as) -> {
            if (as.contains(alternative)) {
              all.add(j);
            }
          });
      return all;
    }
  }

  /** Returns the names of the person whom a datum is about; empty names nobody. */
  public Set<Sym> ofDatum(Sym identity, Choices choices) {
    Set<Sym> names = new LinkedHashSet<>();
    Sym d = identity instanceof Sym.Sourced s ? s.identity() : identity;
    if (d.core() instanceof Sym.Read r) {
      addRead(r, choices, names, 0);
      for (Sym alternative : choices.of(r)) {
        addHolder(alternative, choices, names, 1);
      }
    } else if (d.core() instanceof Sym.Result r) {
      addCall(r, choices, names, 0);
      names.add(r);
    } else {
      addHolder(d.core(), choices, names, 0);
    }
    return names;
  }

  private void addRead(Sym.Read r, Choices choices, Set<Sym> names, int depth) {
    Sym base = r.base().core();
    if (r.loc() instanceof Loc.At at
        && types.isMap(base.type())
        && !(at.key() instanceof Sym.Const)) {
      names.add(canonical(at.key()));
    }
    addHolder(base, types.holder(r), choices, names, depth + 1);
  }

  /** Adds the names of the person whom an object is about. */
  public void addHolder(Sym object, Choices choices, Set<Sym> names, int depth) {
    addHolder(object, object.type(), choices, names, depth);
  }

  private void addHolder(Sym object, JavaType type, Choices choices, Set<Sym> names, int depth) {
    Sym o = object.core();
    if (depth > MAX_PATH) {
      return;
    }
    if (!choices.of(o).isEmpty() && !names.contains(o)) {
      names.add(o);
      for (Sym alternative : choices.of(o)) {
        addHolder(alternative, type, choices, names, depth + 1);
      }
    }
    names.add(o);
    for (Sym join : choices.joins(o)) {
      if (!names.contains(join)) {
        addHolder(join, type, choices, names, depth + 1);
      }
    }
    boolean owned = reachedThroughOwner(o);
    if (!owned) {
      if (types.isPerson(type)) {
        names.add(canonical(o));
        addOfOneOfSeveral(o, choices, names);
        return;
      }
      List<Loc> subjects = types.subjects(type);
      if (!subjects.isEmpty()) {
        for (Loc l : subjects) {
          Sym named = new Sym.Read(o, l, types.typeOf(type, l));
          Set<Sym> set = choices.of(named);
          for (Sym person : set.isEmpty() ? Set.of(named) : set) {
            names.add(person);
            names.add(canonical(person));
          }
        }
        Sym given = argument(o);
        if (given != null) {
          names.add(canonical(given));
        }
        return;
      }
    }
    if (o instanceof Sym.Old old) {
      Set<Sym> inner = new LinkedHashSet<>();
      addHolder(old.inner(), choices, inner, depth + 1);
      inner.remove(old.inner().core());
      inner.forEach(n -> names.add(earlier(n, old.inner())));
    } else if (o instanceof Sym.Result r) {
      addCall(r, choices, names, depth);
    } else if (o instanceof Sym.Read r) {
      addRead(r, choices, names, depth);
    }
  }

  /** What was read of an object was read of the join that this object is on the way at hand. */
  private void addOfOneOfSeveral(Sym person, Choices choices, Set<Sym> names) {
    if (person instanceof Sym.Read r) {
      for (Sym join : choices.joins(r.base().core())) {
        Sym same = new Sym.Read(join, r.loc(), r.type());
        names.add(same);
        names.add(canonical(same));
      }
    }
  }

  private boolean reachedThroughOwner(Sym o) {
    Sym s = o;
    while (s instanceof Sym.Read r) {
      if (types.isOfOwner(r.loc())) {
        return true;
      }
      if (!r.loc().isElement()) {
        return false;
      }
      s = r.base().core();
    }
    return false;
  }

  private void addCall(Sym.Result r, Choices choices, Set<Sym> names, int depth) {
    Sym given = subjectArgument(r);
    if (given != null) {
      names.add(canonical(given));
    } else if (!r.call().isStatic() && !r.call().args().isEmpty()) {
      Sym receiver = r.call().args().get(0).core();
      if (types.isPerson(receiver.type()) || types.namesPerson(receiver.type())) {
        addHolder(receiver, choices, names, depth + 1);
      }
    }
  }

  /** Returns the names of the persons that a fact speaks of. */
  public Set<Sym> ofFact(Fact f, Choices choices) {
    return ofFact(f, choices, new LinkedHashSet<>(), new HashSet<>());
  }

  private Set<Sym> ofFact(Fact f, Choices choices, Set<Join> path, Set<Join> seen) {
    Set<Sym> names = new LinkedHashSet<>();
    Sym generic = Replacing.anyPick(f.subject());
    if (!generic.equals(f.subject())) {
      // of one of a person's records: whoever all of them are about
      addSpoken(f.of(generic), choices, names);
    }
    addSpoken(f, choices, names);
    if (rootOf(f.subject()) instanceof Join j && seen.size() < MAX_JOINS && seen.add(j)) {
      path.add(j);
      names.addAll(common(f, j, choices, path, seen));
      path.remove(j);
    }
    return names;
  }

  /** Returns the names that a fact about a join has, whichever of its alternatives it is. */
  private Set<Sym> common(Fact f, Join j, Choices choices, Set<Join> path, Set<Join> seen) {
    Set<Sym> common = null;
    for (Join.Alternative a : j.alternatives()) {
      Sym v = a.value().core();
      if (v.equals(Sym.Const.NULL) || (rootOf(v) instanceof Join k && path.contains(k))) {
        continue;
      }
      Set<Sym> one = ofFact(f.of(new Replacing(j, v).apply(f.subject())), choices, path, seen);
      if (common == null) {
        common = one;
      } else {
        common.retainAll(one);
      }
    }
    return common == null ? Set.of() : common;
  }

  private static Sym rootOf(Sym value) {
    Sym s = value.core();
    while (s instanceof Sym.Read r) {
      s = r.base().core();
    }
    return s;
  }

  private void addSpoken(Fact f, Choices choices, Set<Sym> names) {
    if (f.about() == Fact.About.HOLDER) {
      addHolder(f.subject(), choices, names, 0);
    } else {
      Sym s = f.subject().core();
      names.add(canonical(s));
      names.add(s);
      for (Sym t = s; t instanceof Sym.Read r; t = r.base().core()) {
        if (types.isSubject(r.loc())) {
          names.add(canonical(t));
          break;
        }
      }
    }
  }

  /** Returns the one name that best stands for whom a fact speaks of. */
  public Sym spokenOf(Fact f) {
    if (f.about() != Fact.About.HOLDER) {
      return canonical(f.subject());
    }
    Set<Sym> names = new LinkedHashSet<>();
    addHolder(f.subject(), Choices.NONE, names, 0);
    Sym last = f.subject();
    for (Sym n : names) {
      last = n;
    }
    return last;
  }

  /** Returns the facts with {@code element} replaced by some element, none in particular. */
  public FactSet earlier(FactSet facts, Sym element) {
    Replacing r = new Replacing(element.core(), Replacing.earlier(element.core()));
    return facts.map(r::apply);
  }

  /** Returns the symbol with {@code element} replaced by some element of an earlier round. */
  public Sym earlier(Sym in, Sym element) {
    return new Replacing(element.core(), Replacing.earlier(element.core())).apply(in).core();
  }

  /** Returns the facts with one symbol replaced by another wherever it stands. */
  public FactSet replaced(FactSet facts, Sym from, Sym to) {
    return facts.map(new Replacing(from, to)::apply);
  }

  /** Returns the value with one symbol replaced by another wherever it stands. */
  public Sym replaced(Sym value, Sym from, Sym to) {
    return new Replacing(from, to).apply(value);
  }

  /** Returns whether one of these names, of whom a fact speaks, is one of those. */
  public boolean speaksOf(Set<Sym> spoken, Set<Sym> names) {
    for (Sym n : spoken) {
      if (names.contains(n) && !isAnyElement(n)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a fact about each object that comes out of a value speaks of a datum's person.
   * That object is the first on the datum's path that is a person or names one; where none is, the
   * datum is what came out.
   *
   * @param names the names of the datum's person
   */
  public boolean speaksOfRow(Fact f, Sym identity, Set<Sym> names, Choices choices) {
    Sym row = rowOf(identity, choices, new HashSet<>());
    if (row == null) {
      return true;
    }
    Sym subject = replaced(f.subject(), Fact.ROW, row).core();
    Set<Sym> spoken = new LinkedHashSet<>();
    spoken.add(subject);
    spoken.add(canonical(subject));
    for (Sym join : choices.joins(row)) {
      spoken.add(replaced(f.subject(), Fact.ROW, join).core());
    }
    return spoken.stream().anyMatch(names::contains);
  }

  /** Returns the first object on a path that is a person or names one, null where none is. */
  private @Nullable Sym rowOf(Sym identity, Choices choices, Set<Join> seen) {
    Sym row = null;
    Sym s = identity instanceof Sym.Sourced q ? q.identity().core() : identity.core();
    while (s instanceof Sym.Read r) {
      JavaType t = types.holder(r);
      s = r.base().core();
      if (types.isPerson(t) || types.namesPerson(t)) {
        row = s;
      }
    }
    if (s instanceof Join j && seen.size() < MAX_JOINS && seen.add(j)) {
      // an element that was picked, or one of several: what led to it came out before it
      Set<Sym> chosen = new LinkedHashSet<>(choices.of(j));
      if (chosen.isEmpty()) {
        j.alternatives().forEach(a -> chosen.add(a.value()));
      }
      for (Sym alternative : chosen) {
        Sym above = rowOf(alternative, choices, seen);
        row = above == null ? row : above;
      }
    }
    return row;
  }

  /** Some element of several stands for none in particular. */
  boolean isAnyElement(Sym name) {
    for (Sym s = name.core(); s instanceof Sym.Read r; s = r.base().core()) {
      boolean any =
          r.loc() instanceof Loc.Elem
              || (r.loc() instanceof Loc.At at
                  && at.key() instanceof Sym.Const c
                  && c.value().equals("#some"));
      if (any && !types.isSingle(r.base().type())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the names as they were in the round of a loop in which they were made. */
  public Set<Sym> plain(Set<Sym> names) {
    Set<Sym> plain = new LinkedHashSet<>();
    names.forEach(n -> plain.add(Young.of(n)));
    return plain;
  }

  /**
   * Returns whether a fact speaks only of an earlier value of one of these names.
   *
   * @param spoken of whom the fact speaks
   * @param plain the names as they were in the round in which they were made
   */
  public boolean isEarlier(Set<Sym> spoken, Set<Sym> names, Set<Sym> plain) {
    for (Sym n : spoken) {
      Sym young = Young.of(n);
      if (plain.contains(young) && (!young.equals(n) || !names.contains(n))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a check was asked about an object that is of another class on the way of a
   * datum: what was a user on one way is a post on another, and whose post it is was not asked.
   */
  public boolean isAskedAsOther(Fact f, Sym identity) {
    Sym s = identity instanceof Sym.Sourced q ? q.identity().core() : identity.core();
    while (s instanceof Sym.Read r) {
      s = r.base().core();
      String type = types.holder(r).name();
      if (s.equals(f.subject())
          && f.allEvidence().stream()
              .allMatch(e -> e.type() != null && types.exclude(e.type(), type))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a datum is among the elements of a container of several people. */
  public boolean isOneOfMany(Sym identity, Choices choices) {
    return isOneOfMany(identity, choices, 0);
  }

  private boolean isOneOfMany(Sym identity, Choices choices, int depth) {
    Sym s = identity instanceof Sym.Sourced q ? q.identity().core() : identity.core();
    while (s instanceof Sym.Read r) {
      Sym base = r.base().core();
      if (r.loc().isElement()
          && !types.isSingle(base.type())
          && (types.isPerson(r.type()) || types.namesPerson(r.type()))) {
        return true;
      }
      s = base;
    }
    if (depth < 6) {
      for (Sym alternative : choices.of(s)) {
        if (isOneOfMany(alternative, choices, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
