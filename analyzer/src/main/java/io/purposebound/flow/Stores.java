package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.models.Operand;
import io.purposebound.models.Place;
import io.purposebound.models.Spread;
import io.purposebound.models.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program keeps outside its objects and finds again by name: files by their path, system
 * properties by their key. A name is a constant, or the value that it is.
 */
final class Stores {
  private static final String PREFIX = "#store ";
  private static final Loc PATH = new Loc.Slot("path");

  private Stores() {}

  /** Returns the base of all places of a store. */
  static Sym of(Place.Root.Store store) {
    return of(store.name());
  }

  /** Returns the base of all places of the store of this name. */
  static Sym of(String store) {
    return new Sym.Global(PREFIX + store);
  }

  /** Returns whether this is the base of a store. */
  static boolean isStore(Sym base) {
    return base instanceof Sym.Global g && g.owner().startsWith(PREFIX);
  }

  /**
   * Returns what a name was taken from: the object whose path it is, or the one text or object that
   * it was made of.
   */
  static Sym object(Sym value) {
    Sym v = value.core();
    while (true) {
      if (v instanceof Sym.Read r && r.loc().equals(PATH)) {
        v = r.base().core();
      } else if (v instanceof Sym.Op o
          && o.kind() == Sym.Kind.COMPUTED
          && o.operands().size() == 1) {
        v = o.operands().get(0).core();
      } else {
        return v;
      }
    }
  }

  /** Returns the name that a value has in a store: an object that was made for a path has that. */
  static Loc.At named(Sym value, Heap heap) {
    Sym object = object(value);
    Sym path = heap.get(object, PATH);
    return new Loc.At(path == null ? object : path.core());
  }

  /**
   * Returns a place of a store as a field that outlives calls; null where its name is not constant.
   */
  static Loc.@Nullable Field field(Sym base, Loc loc) {
    return base instanceof Sym.Global g
            && isStore(base)
            && loc instanceof Loc.At at
            && at.key() instanceof Sym.Const c
        ? new Loc.Field(g.owner(), String.valueOf(c.value()))
        : null;
  }

  /** Returns the store that such a field is in; null where it is a field of a class. */
  static @Nullable String name(Loc.Field field) {
    return field.owner().startsWith(PREFIX) ? field.owner().substring(PREFIX.length()) : null;
  }

  /** Returns a name made of parts. */
  static Sym path(Statement.PathName p, ModelPlaces places, State s, JavaType type) {
    List<Sym> parts = new ArrayList<>();
    for (Operand o : p.parts()) {
      if (o instanceof Place place) {
        parts.addAll(places.read(place, false));
      } else if (o instanceof Spread x) {
        for (Sym array : places.read(x.place(), false)) {
          parts.addAll(elements(array, s));
        }
      }
    }
    StringBuilder name = new StringBuilder();
    for (Sym part : parts) {
      Loc.At at = named(part, s.heap);
      if (!(at.key() instanceof Sym.Const c) || c.value() instanceof Sym.Null) {
        return Ops.computed(places.site(), parts, type);
      }
      if (name.length() > 0) {
        name.append('/');
      }
      name.append(c.value());
    }
    return new Sym.Const(name.toString(), type);
  }

  /** An array whose elements are not all known makes no constant name. */
  private static List<Sym> elements(Sym array, State s) {
    List<Sym> all = new ArrayList<>();
    for (var e : s.heap.places(array.core()).entrySet()) {
      if (e.getKey().isElement()) {
        all.add(e.getKey() instanceof Loc.At ? e.getValue() : array);
      }
    }
    return Memory.isCreated(array.core()) ? all : List.of(array);
  }
}
