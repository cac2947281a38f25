package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import org.jspecify.annotations.Nullable;

/**
 * Elements that are picked from the entries of a map: the entry of each round has a key of its own,
 * and the value that is under that key.
 */
final class EntryPicks {
  private static final Loc KEY = new Loc.Slot("key");
  private static final Loc VALUE = new Loc.Slot("value");

  private final MethodEvaluator e;

  EntryPicks(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /** Returns one element of a container as a value of its own. */
  @Nullable Sym pick(State s, Sym container, Site site, String part) {
    Sym any =
        e.memory.read(s.heap, container, Loc.ELEM, e.memory.elementType(container.type()), site);
    return any != null && any.core() instanceof Sym.Alloc a && isEntry(a)
        ? own(s, any, a, site, part)
        : e.memory.pick(s.heap, container, site, part);
  }

  private static boolean isEntry(Sym.Alloc a) {
    return a.shape() instanceof Shape.Library && a.type().name().equals("java/util/Map$Entry");
  }

  private Sym own(State s, Sym any, Sym.Alloc of, Site site, String part) {
    Sym key = s.heap.get(of, KEY);
    Sym value = s.heap.get(of, VALUE);
    Sym.Alloc entry = new Sym.Alloc(site, part + " entry", of.type(), Shape.LIBRARY);
    InstructionEvaluator.created(s, site, part + " entry", of.type(), Shape.LIBRARY);
    s.heap
        .places(of)
        .forEach(
            (l, v) -> {
              if (!Heap.isMark(l)) {
                s.heap.put(entry, l, v);
              }
            });
    if (key == null || key.core() instanceof Sym.Const) {
      return Sym.Held.of(entry, e.engine.outcomes().heldBy(any), null);
    }
    JavaType type = key.type();
    Join own = e.joins.join(site, Picks.slot(of, part), type);
    own.type(type);
    e.joins.set(own, "any", key, FactSet.EMPTY);
    s.heap.put(entry, KEY, own);
    if (value != null) {
      s.heap.put(entry, VALUE, e.engine.persons().replaced(value, key.core(), own));
    }
    FactSet held = e.engine.persons().replaced(e.engine.outcomes().heldBy(any), key.core(), own);
    return Sym.Held.of(entry, held, null);
  }
}
