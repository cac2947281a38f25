package io.purposebound.flow;

import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Fact;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an object is about whose person was set: the values that were put where it names its person.
 * A copy of a post is about the author of the post.
 */
final class NamedPersons {
  private static final int MAX_OBJECTS = 12;

  private NamedPersons() {}

  /** Reads what a place of one of several objects holds now. */
  interface Reader {
    @Nullable Sym read(Sym object, Loc.Field place);
  }

  /** What was asked of an object whose person is about to change was asked of the one before. */
  static void overwritten(State s, Sym object, Loc.Field place, Reader reader) {
    Sym o = object.core();
    if (s.facts.isEmpty()) {
      return;
    }
    Sym before = reader.read(o, place);
    if (before != null) {
      s.facts =
          s.facts.map(
              f ->
                  f.about() == Fact.About.HOLDER && f.subject().equals(o)
                      ? f.about(Fact.About.VALUE, before)
                      : f);
    }
  }

  /** Returns by each place of the object, whichever it is, that names a person what it holds. */
  static Map<Sym, Sym> of(Sym object, Heap heap, Declarations declarations, Reader reader) {
    Map<Sym, Sym> named = new LinkedHashMap<>();
    collect(object.core(), heap, declarations, reader, new HashSet<>(), named);
    return named;
  }

  private static Set<Loc.Field> collect(
      Sym o,
      Heap heap,
      Declarations declarations,
      Reader reader,
      Set<Sym> seen,
      Map<Sym, Sym> named) {
    Set<Loc.Field> set = new LinkedHashSet<>();
    if (seen.size() >= MAX_OBJECTS || !seen.add(o)) {
      return set;
    }
    for (Map.Entry<Loc, Sym> place : heap.places(o).entrySet()) {
      if (place.getKey() instanceof Loc.Field f
          && !(place.getValue().core() instanceof Sym.Const)
          && declarations.field(f.owner(), f.name()).subject()) {
        put(o, f, place.getValue().core(), named);
        set.add(f);
      }
    }
    if (o instanceof Join j) {
      Set<Loc.Field> any = new LinkedHashSet<>();
      for (Join.Alternative a : j.alternatives()) {
        any.addAll(collect(a.value().core(), heap, declarations, reader, seen, named));
      }
      any.removeAll(set);
      for (Loc.Field f : any) {
        Sym either = reader.read(j, f);
        if (either != null) {
          put(j, f, either.core(), named);
        }
      }
      set.addAll(any);
    }
    return set;
  }

  private static void put(Sym object, Loc.Field f, Sym person, Map<Sym, Sym> named) {
    Sym at = new Sym.Read(object, f, person.type());
    if (!person.equals(at)) {
      named.put(at, person);
    }
  }
}
