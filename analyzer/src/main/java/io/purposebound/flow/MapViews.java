package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps whose keys, values or entries are filtered through a view: what is left passed the filter.
 */
final class MapViews {
  /** Marks a view with the map that it shows. */
  private static final Loc SHOWS = new Loc.Slot("#shows");

  private final MethodEvaluator e;

  MapViews(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  void mark(State s, Sym view, Sym map) {
    s.heap.put(view.core(), SHOWS, map.core());
  }

  /**
   * Filters the map behind a view.
   *
   * @param view that was filtered
   * @param element of the view that passed
   * @param facts what holds of it; null where none passed
   */
  void kept(State s, Sym view, Sym element, @Nullable FactSet facts, Site site) {
    Sym keys = keysMap(s, view.core());
    Sym map = keys == null ? s.heap.get(view.core(), SHOWS) : keys;
    if (map == null || facts == null || facts.isEmpty()) {
      return;
    }
    Sym entryKey =
        element.core() instanceof Sym.Alloc
            ? s.heap.get(element.core(), new Loc.Slot("key"))
            : null;
    Sym key = keys == null ? entryKey : element;
    Map<Loc, Sym> left = new LinkedHashMap<>();
    for (Map.Entry<Loc, Sym> c : s.heap.places(map).entrySet()) {
      if (c.getKey().isElement()) {
        left.put(c.getKey(), passed(c.getKey(), c.getValue(), element, key, facts));
      }
    }
    if (!Memory.isCreated(map) && left.isEmpty()) {
      Sym under = key == null ? Picks.key(site, Picks.KEPT) : key.core();
      Sym value = new Sym.Read(map, new Loc.At(under), e.memory.elementType(map.type()));
      e.memory.clear(s.heap, map);
      left.put(Loc.ELEM, passed(Loc.ELEM, value, element, key, facts));
    }
    left.forEach((l, v) -> s.heap.put(map, l, v));
  }

  /**
   * Puts what was left of a view into the map behind it.
   *
   * @param any element of the view that was left; null where none was
   */
  void left(State s, Sym view, @Nullable Sym any, Site site) {
    Sym map = s.heap.get(view.core(), SHOWS);
    if (map == null || map instanceof Join) {
      return;
    }
    boolean entries = any != null && any.type().name().equals("java/util/Map$Entry");
    Sym value = entries ? part(s, any, "value", site) : any;
    Sym key = entries ? part(s, any, "key", site) : null;
    e.memory.clear(s.heap, map);
    if (value != null) {
      s.heap.put(map, Loc.ELEM, value);
    }
    if (key != null) {
      Sym keys =
          InstructionEvaluator.created(
              s, site, "left keys", JavaType.of("java/util/List"), Shape.LIBRARY);
      s.heap.put(keys, Loc.ELEM, key);
      s.heap.put(map, Loc.KEYS, keys);
    }
  }

  private @Nullable Sym part(State s, @Nullable Sym entry, String name, Site site) {
    return entry == null
        ? null
        : e.memory.read(s.heap, entry, new Loc.Slot(name), JavaType.OBJECT, site);
  }

  private Sym passed(Loc at, Sym value, Sym element, @Nullable Sym key, FactSet facts) {
    FactSet said = facts;
    if (key == null) {
      said = e.engine.persons().replaced(facts, element.core(), value.core());
    } else if (at instanceof Loc.At k) {
      said = e.engine.persons().replaced(facts, key.core(), k.key());
    }
    return Sym.Held.of(value, said, null);
  }

  /** Returns the map whose keys this container is, null where it is none. */
  private static @Nullable Sym keysMap(State s, Sym container) {
    if (container instanceof Sym.Read r && r.loc().equals(Loc.KEYS)) {
      return r.base().core();
    }
    if (Memory.isCreated(container)) {
      for (Sym base : s.heap.bases()) {
        Sym keys = s.heap.get(base, Loc.KEYS);
        if (keys != null && keys.core().equals(container)) {
          return base;
        }
      }
    }
    return null;
  }
}
