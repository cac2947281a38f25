package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of a model row during one call: arguments, receiver, result and what they hold. */
final class ModelPlaces {
  /** Marks a container that shows a part of another one. */
  private static final Loc PART_OF = new Loc.Slot("#partOf");

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private final OwnContainers own;
  private final ModelCopies copies;
  private final Call call;
  private final State s;
  private final JavaType resultType;
  private final List<Sym> results = new ArrayList<>();
  private @Nullable Sym container;
  private int fresh;

  ModelPlaces(
      MethodEvaluator evaluator, CallEvaluator calls, Call call, State s, JavaType resultType) {
    this.e = evaluator;
    this.calls = calls;
    this.own = calls.own();
    this.copies = new ModelCopies(evaluator, calls.own(), this, s, resultType);
    this.call = call;
    this.s = s;
    this.resultType = resultType;
  }

  Site site() {
    return call.site();
  }

  State state() {
    return s;
  }

  /** Returns whether the method has no result: it is done with every element when it returns. */
  boolean isVoid() {
    return call.resultDescriptor().equals("V");
  }

  /** Returns whether a place is the element of a result that holds one at most. */
  boolean isToOne(Place to) {
    return to.root() instanceof Place.Root.Result
        && to.accessors().size() == 1
        && e.engine.persons().types().isSingle(resultType);
  }

  /** Returns what was written to the result; a value that carries nothing where nothing was. */
  Sym result() {
    List<Sym> all = new ArrayList<>(results);
    if (container != null) {
      all.add(container);
    }
    Sym v = e.memory.choose(all, List.of("result", call.key().name()), resultType, call.site());
    return v == null ? Ops.clean(resultType) : v;
  }

  /** Says what the result is: that of an earlier round. */
  void resultIs(Sym earlier) {
    container = earlier;
  }

  /** Says what the result is instead of what was written to it. */
  void resultBecomes(Sym value) {
    results.clear();
    results.add(value);
  }

  /** Returns the argument with this number, null where the overload has none. */
  @Nullable Sym argument(int n) {
    int i = n + call.shift();
    return i < call.args().size() ? call.args().get(i) : null;
  }

  /** Returns the objects that a root is. */
  List<Sym> roots(Place.Root root) {
    if (root instanceof Place.Root.This) {
      return call.isStatic() ? List.of() : List.of(call.receiver());
    } else if (root instanceof Place.Root.Argument a) {
      Sym v = argument(a.index());
      return v == null ? List.of() : List.of(v);
    } else if (root instanceof Place.Root.Arguments) {
      return call.args().subList(call.shift(), call.args().size());
    } else if (root instanceof Place.Root.Fresh) {
      return List.of(created("new" + fresh++, JavaType.OBJECT));
    }
    if (root instanceof Place.Root.Store store) {
      return List.of(Stores.of(store));
    }
    return List.of(resultContainer());
  }

  private Sym resultContainer() {
    Sym c = container;
    if (c == null) {
      c = created("result", resultType);
      container = c;
    }
    return c;
  }

  Sym created(String part, JavaType type) {
    return InstructionEvaluator.created(s, call.site(), part, type, Shape.LIBRARY);
  }

  Sym container(String part) {
    return created(part, JavaType.of("java/util/List"));
  }

  /** Returns what is at a place; {@code each} asks for one element as a value of its own. */
  List<Sym> read(Place p, boolean each) {
    return read(p, each, false);
  }

  private List<Sym> read(Place p, boolean each, boolean create) {
    if (p.isRoot() && !create && !results.isEmpty() && p.root() instanceof Place.Root.Result) {
      List<Sym> soFar = new ArrayList<>(results);
      if (container != null) {
        soFar.add(container);
      }
      return soFar;
    }
    List<Sym> at = roots(p.root());
    for (int i = 0; i < p.accessors().size(); i++) {
      List<Sym> next = new ArrayList<>();
      boolean last = i == p.accessors().size() - 1;
      for (Sym base : at) {
        Sym v = access(base, p.accessors().get(i), each && last, create || !last);
        if (v != null) {
          next.add(v);
        }
      }
      at = next;
    }
    return at;
  }

  @Nullable Sym one(Place p, boolean each) {
    List<Sym> all = read(p, each);
    return e.memory.choose(all, List.of("place", p.toString()), JavaType.OBJECT, call.site());
  }

  private @Nullable Sym access(Sym base, Place.Accessor a, boolean each, boolean create) {
    Loc loc = loc(base, a);
    if (Stores.isStore(base)) {
      return stored(base, loc, create);
    }
    if (loc.isElement()) {
      Sym given = own.element(base, s, call.site());
      if (given != null) {
        return given;
      }
      boolean single = e.engine.persons().types().isSingle(base.type());
      if (loc instanceof Loc.Elem && each && !single) {
        return new EntryPicks(e).pick(s, base, call.site(), Picks.EACH);
      }
      Sym element =
          e.memory.read(s.heap, base, loc, e.memory.elementType(base.type()), call.site());
      if (element == null && create && Memory.isCreated(base.core())) {
        element = created("element", e.memory.elementType(base.type()));
        s.heap.put(base.core(), loc, element);
      }
      return element;
    }
    Sym key = loc.equals(Loc.KEYS) ? own.key(base, s, call.site()) : null;
    if (key != null) {
      Sym keys = container("keys");
      s.heap.put(keys, Loc.ELEM, key);
      return keys;
    }
    Sym v = e.memory.read(s.heap, base, loc, JavaType.OBJECT, call.site());
    if (v == null && create && Memory.isCreated(base.core())) {
      Sym.Alloc of = base.core() instanceof Sym.Alloc made ? made : null;
      v = of == null ? created("slot" + loc, JavaType.of("java/util/List")) : part(s, of, loc);
      e.memory.write(s.heap, base, loc, v, call.site());
    }
    return v;
  }

  /** Returns a part of a library's object, which is as old as the object. */
  static Sym part(State s, Sym.Alloc of, Loc loc) {
    return InstructionEvaluator.created(
        s, of.site(), of.part() + loc, JavaType.of("java/util/List"), Shape.LIBRARY);
  }

  /** What is kept outside is found by exactly its name. */
  private Sym stored(Sym base, Loc loc, boolean create) {
    Sym v = s.heap.get(base, loc);
    if (v == null && create) {
      v = created("stored", JavaType.of("java/util/List"));
      s.heap.put(base, loc, v);
    }
    return v == null ? new Sym.Read(base, loc, JavaType.OBJECT) : v;
  }

  private Loc loc(Sym base, Place.Accessor a) {
    if (a instanceof Place.Accessor.Any || a instanceof Place.Accessor.Append) {
      return Loc.ELEM;
    } else if (a instanceof Place.Accessor.At at) {
      Sym key = argument(at.argument());
      if (Stores.isStore(base)) {
        return Stores.named(key == null ? Sym.Const.NULL : key, s.heap);
      }
      return key == null ? Loc.ELEM : new Loc.At(key(key));
    } else if (a instanceof Place.Accessor.Key) {
      Sym keys = e.memory.read(s.heap, base, Loc.KEYS, JavaType.OBJECT, call.site());
      Sym key = keys == null ? null : e.memory.pick(s.heap, keys, call.site(), Picks.EACH);
      return key == null ? Loc.ELEM : new Loc.At(key(key));
    } else if (a instanceof Place.Accessor.Position p) {
      return new Loc.At(Sym.Const.of(p.index()));
    } else if (a instanceof Place.Accessor.Last) {
      Integer size = size(base.core());
      return size == null || size == 0 ? Loc.ELEM : new Loc.At(Sym.Const.of(size - 1));
    } else if (a instanceof Place.Accessor.Slot slot) {
      return new Loc.Slot(slot.name());
    }
    throw new IllegalStateException("accessor " + a);
  }

  /** Booleans are keys by value, however they are boxed. */
  static Sym key(Sym key) {
    Sym k = key.core();
    if (k instanceof Sym.Const c
        && c.value() instanceof Sym.Named n
        && n.owner().equals("java/lang/Boolean")) {
      return Sym.Const.of(n.name().equals("TRUE") ? 1 : 0);
    }
    return k;
  }

  /** Returns the number of elements where every position is known. */
  private @Nullable Integer size(Sym b) {
    Sym n = s.heap.get(b, Heap.SIZE);
    if (n instanceof Sym.Const c && c.value() instanceof Integer i) {
      return i;
    }
    boolean none = s.heap.places(b).keySet().stream().noneMatch(Loc::isElement);
    return b instanceof Sym.Alloc && n == null && none && s.heap.get(b, Heap.OPAQUE) == null
        ? Integer.valueOf(0)
        : null;
  }

  /** Writes a value to a place. */
  void write(Place p, Sym value, boolean add) {
    if (p.isRoot()) {
      if (p.root() instanceof Place.Root.Result) {
        results.add(value);
      } else if (p.root() instanceof Place.Root.Thrown) {
        calls.threw(value);
      }
      return;
    }
    String what =
        io.purposebound.declarations.Names.shortName(call.key().owner(), call.key().name());
    Sym stored = InstructionEvaluator.stored(s, value, call.site(), what);
    for (Sym base : read(p.parent(), false, true)) {
      writeTo(base, p.last(), stored, add);
    }
  }

  private void writeTo(Sym base, Place.Accessor a, Sym value, boolean add) {
    Sym b = base.core();
    Sym whole = s.heap.get(b, PART_OF);
    if (whole != null && !(a instanceof Place.Accessor.Slot)) {
      writeTo(whole, new Place.Accessor.Any(), value, true);
    }
    if (a instanceof Place.Accessor.Append) {
      Integer size = size(b);
      if (size != null) {
        s.heap.put(b, new Loc.At(Sym.Const.of(size)), value);
        s.heap.put(b, Heap.SIZE, Sym.Const.of(size + 1));
        return;
      }
    }
    Loc loc = loc(base, a);
    if (Stores.isStore(base)) {
      if (add) {
        e.memory.add(s.heap, b, loc, value, call.site());
      } else {
        s.heap.put(b, loc, value);
      }
      return;
    }
    if (loc instanceof Loc.At at
        && a instanceof Place.Accessor.Position p
        && b instanceof Sym.Alloc) {
      Integer size = size(b);
      if (size != null && size == p.index()) {
        s.heap.put(b, Heap.SIZE, Sym.Const.of(size + 1));
      }
      e.memory.write(s.heap, b, at, value, call.site());
    } else if (loc instanceof Loc.Elem) {
      e.memory.add(s.heap, b, loc, value, call.site());
      s.heap.remove(b, Heap.SIZE);
    } else if (add) {
      e.memory.add(s.heap, b, loc, value, call.site());
    } else {
      e.memory.write(s.heap, b, loc, value, call.site());
    }
  }

  /** The result shows a part of a container: what is put into it later is in both. */
  void partOf(Sym whole) {
    s.heap.put(resultContainer().core(), PART_OF, whole.core());
  }

  /** From now on any element may be at any position. */
  void scatter(Sym base) {
    Sym b = base.core();
    Sym any = e.memory.read(s.heap, b, Loc.ELEM, e.memory.elementType(b.type()), call.site());
    e.memory.clear(s.heap, b);
    s.heap.remove(b, Heap.SIZE);
    if (any != null) {
      s.heap.put(b, Loc.ELEM, any);
    }
  }

  void clear(Place p) {
    for (Sym base : read(p, false)) {
      e.memory.clear(s.heap, base);
      s.heap.remove(base.core(), Heap.SIZE);
      Sym keys = s.heap.get(base.core(), Loc.KEYS);
      if (keys != null) {
        e.memory.clear(s.heap, keys);
      }
    }
  }

  void remove(Place p) {
    for (Sym base : read(p.parent(), false)) {
      Sym b = base.core();
      Filling.less(s.heap, b);
      Loc loc = loc(base, p.last());
      if (loc instanceof Loc.At at && at.key() instanceof Sym.Const c) {
        Integer size = s.heap.get(b, Heap.SIZE) == null ? null : size(b);
        if (size == null && !e.engine.persons().types().isMap(base.type())) {
          scatter(base);
          continue;
        }
        s.heap.remove(b, loc);
        if (size != null && c.value() instanceof Integer i) {
          for (int n = i; n + 1 < size; n++) {
            Sym next = s.heap.get(b, new Loc.At(Sym.Const.of(n + 1)));
            s.heap.remove(b, new Loc.At(Sym.Const.of(n + 1)));
            if (next != null) {
              s.heap.put(b, new Loc.At(Sym.Const.of(n)), next);
            }
          }
          s.heap.put(b, Heap.SIZE, Sym.Const.of(Math.max(0, size - 1)));
        }
      } else if (loc instanceof Loc.Slot) {
        s.heap.remove(b, loc);
      } else if (s.heap.get(b, Heap.SIZE) != null) {
        scatter(b);
      }
    }
  }

  /** Appends the elements of one container in order; returns false where it is not known. */
  boolean appendAll(Place from, Place to) {
    List<Sym> sources = read(from, false);
    if (sources.size() != 1) {
      return false;
    }
    Map<Loc, Sym> places = s.heap.places(sources.get(0).core());
    List<Sym> elements = new ArrayList<>();
    for (int i = 0; places.get(new Loc.At(Sym.Const.of(i))) != null; i++) {
      elements.add(places.get(new Loc.At(Sym.Const.of(i))));
    }
    long all = places.keySet().stream().filter(Loc::isElement).count();
    if (all != elements.size()
        || !Memory.isCreated(sources.get(0).core())
        || places.get(Heap.OPAQUE) != null) {
      return false;
    }
    elements.forEach(v -> write(to, v, false));
    return true;
  }

  /** Puts a new element at a position; later ones move up. */
  void insert(Place p, Sym value) {
    Sym stored = InstructionEvaluator.stored(s, value, call.site(), call.key().name());
    for (Sym base : read(p.parent(), false)) {
      Sym b = base.core();
      Loc loc = loc(base, p.last());
      Integer size = size(b);
      if (size != null
          && loc instanceof Loc.At at
          && at.key() instanceof Sym.Const c
          && c.value() instanceof Integer i
          && i <= size) {
        for (int n = size; n > i; n--) {
          Sym before = s.heap.get(b, new Loc.At(Sym.Const.of(n - 1)));
          s.heap.put(b, new Loc.At(Sym.Const.of(n)), before == null ? Sym.Const.NULL : before);
        }
        s.heap.put(b, loc, stored);
        s.heap.put(b, Heap.SIZE, Sym.Const.of(size + 1));
      } else {
        scatter(base);
        e.memory.add(s.heap, b, Loc.ELEM, stored, call.site());
      }
    }
  }

  /** Copies all contents one level deep. */
  void copy(Sym from, Place to) {
    List<Sym> targets;
    if (to.isRoot() && to.root() instanceof Place.Root.Result) {
      Sym copy = copies.empty(from);
      results.add(copy);
      targets = List.of(copy);
    } else {
      targets = read(to, false);
    }
    for (Sym t : targets) {
      copies.contents(from, t.core());
    }
  }
}
