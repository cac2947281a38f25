package io.purposebound.flow;

import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Whom an object is about that was made here: the values that were put where it names its person. A
 * copy of a post is about the author of the post.
 */
final class NamedPersons {
  private static final int MAX_OBJECTS = 12;

  private NamedPersons() {}

  /** Returns by each place of the object, whichever it is, that names a person what it holds. */
  static Map<Sym, Sym> of(Sym object, Heap heap, Declarations declarations) {
    Map<Sym, Sym> named = new LinkedHashMap<>();
    collect(object.core(), heap, declarations, new HashSet<>(), named);
    return named;
  }

  private static void collect(
      Sym o, Heap heap, Declarations declarations, Set<Sym> seen, Map<Sym, Sym> named) {
    if (seen.size() >= MAX_OBJECTS || !seen.add(o)) {
      return;
    }
    if (o instanceof Join j) {
      j.alternatives().forEach(a -> collect(a.value().core(), heap, declarations, seen, named));
    } else if (Memory.isCreated(o)) {
      for (Map.Entry<Loc, Sym> place : heap.places(o).entrySet()) {
        if (place.getKey() instanceof Loc.Field f
            && !(place.getValue().core() instanceof Sym.Const)
            && declarations.field(f.owner(), f.name()).subject()) {
          Sym value = place.getValue().core();
          named.put(new Sym.Read(o, f, value.type()), value);
        }
      }
    }
  }
}
