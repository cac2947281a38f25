package io.purposebound.flow;

import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was written into objects so far. A place that is not here holds what it held on entry (of an
 * input) or nothing (of an object created here). Copying is cheap: the places of one object are
 * shared until one is written.
 */
final class Heap {
  /** Marks an object as created on this path. */
  static final Loc ALIVE = new Loc.Slot("#alive");

  /** Marks a container whose elements on entry are gone. */
  static final Loc CLEARED = new Loc.Slot("#cleared");

  /** Number of elements of a list all of whose positions are known. */
  static final Loc SIZE = new Loc.Slot("#size");

  /**
   * Whether some element passed the filter that a container came from: if none did, it is empty.
   */
  static final Loc ANY = new Loc.Slot("#any");

  /** What is known of whoever is not in a collection. */
  static final Loc OTHERS = new Loc.Slot("#others");

  /**
   * That a container which came in may hold fewer elements: no mark, since callers have to know.
   */
  static final Loc LESS = new Loc.Slot("_less");

  /** What an object holds whose code is not looked into. */
  static final Loc OPAQUE = new Loc.Slot("#opaque");

  /** The places of one object; written in place only by the heap that made this copy of them. */
  private static final class Places {
    final Map<Loc, Sym> map;
    final Object owner;

    Places(Map<Loc, Sym> map, Object owner) {
      this.map = map;
      this.owner = owner;
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Places p && (map == p.map || map.equals(p.map));
    }

    @Override
    public int hashCode() {
      return map.hashCode();
    }
  }

  private Map<Sym, Places> objects;
  private boolean shared;

  /** Who may write into {@link Places}: another one after each copy. */
  private Object owner = new Object();

  Heap() {
    this.objects = new LinkedHashMap<>();
  }

  private Heap(Map<Sym, Places> objects) {
    this.objects = objects;
    this.shared = true;
  }

  Heap copy() {
    shared = true;
    owner = new Object();
    return new Heap(objects);
  }

  @Nullable Sym get(Sym base, Loc loc) {
    Places places = objects.get(base);
    return places == null ? null : places.map.get(loc);
  }

  void put(Sym base, Loc loc, Sym value) {
    Places places = objects.get(base);
    if (places == null || !value.equals(places.map.get(loc))) {
      writable(base, places).put(loc, value);
    }
  }

  void remove(Sym base, Loc loc) {
    Places places = objects.get(base);
    if (places != null && places.map.containsKey(loc)) {
      writable(base, places).remove(loc);
    }
  }

  private Map<Loc, Sym> writable(Sym base, @Nullable Places places) {
    if (places != null && places.owner == owner) {
      return places.map;
    }
    Places mine =
        new Places(places == null ? new LinkedHashMap<>() : new LinkedHashMap<>(places.map), owner);
    if (shared) {
      objects = new LinkedHashMap<>(objects);
      shared = false;
    }
    objects.put(base, mine);
    return mine.map;
  }

  boolean knows(Sym base) {
    return objects.containsKey(base);
  }

  /** Returns the places of an object that were written; not to be changed, nor kept. */
  Map<Loc, Sym> places(Sym base) {
    Places places = objects.get(base);
    return places == null ? Map.of() : places.map;
  }

  Set<Sym> bases() {
    return objects.keySet();
  }

  /** Returns whether what is there belongs to the object: no mark, no link to its origin. */
  static boolean isContent(Loc loc) {
    return loc.equals(OPAQUE)
        || !(loc instanceof Loc.Earlier)
            && !(loc instanceof Loc.Slot s
                && (s.name().startsWith("#") || s.name().startsWith("_")));
  }

  /** Marks of the analysis itself are no content. */
  static boolean isMark(Loc loc) {
    return loc instanceof Loc.Slot s && s.name().startsWith("#");
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Heap h && (h.objects == objects || h.objects.equals(objects));
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }
}
