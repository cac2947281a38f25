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

  /** What an object holds whose code is not looked into. */
  static final Loc OPAQUE = new Loc.Slot("#opaque");

  private final Map<Sym, Map<Loc, Sym>> objects;

  Heap() {
    this.objects = new LinkedHashMap<>();
  }

  private Heap(Map<Sym, Map<Loc, Sym>> objects) {
    this.objects = new LinkedHashMap<>(objects);
  }

  Heap copy() {
    return new Heap(objects);
  }

  @Nullable Sym get(Sym base, Loc loc) {
    Map<Loc, Sym> places = objects.get(base);
    return places == null ? null : places.get(loc);
  }

  void put(Sym base, Loc loc, Sym value) {
    Map<Loc, Sym> places = objects.get(base);
    if (places != null && value.equals(places.get(loc))) {
      return;
    }
    Map<Loc, Sym> next = places == null ? new LinkedHashMap<>() : new LinkedHashMap<>(places);
    next.put(loc, value);
    objects.put(base, next);
  }

  void remove(Sym base, Loc loc) {
    Map<Loc, Sym> places = objects.get(base);
    if (places != null && places.containsKey(loc)) {
      Map<Loc, Sym> next = new LinkedHashMap<>(places);
      next.remove(loc);
      objects.put(base, next);
    }
  }

  boolean knows(Sym base) {
    return objects.containsKey(base);
  }

  /** Returns the places of an object that were written. */
  Map<Loc, Sym> places(Sym base) {
    return objects.getOrDefault(base, Map.of());
  }

  Set<Sym> bases() {
    return objects.keySet();
  }

  /** Marks of the analysis itself are no content. */
  static boolean isMark(Loc loc) {
    return loc instanceof Loc.Slot s && s.name().startsWith("#");
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Heap h && h.objects.equals(objects);
  }

  @Override
  public int hashCode() {
    return objects.hashCode();
  }
}
