package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.Set;

/**
 * Loops that take elements out by their iterator. What is left is what the same loop would copy: an
 * element that was not taken out by the time the next one is asked for stays, with what is known of
 * it then. Once nothing is left to go over, the container holds just these.
 */
final class Removals {
  /** Marks an iterator with the container that it walks. */
  private static final Loc WALKS = new Loc.Slot("#walks");

  /** What an iterator gave last, null where that was taken out. */
  private static final Loc LAST = new Loc.Slot("_last");

  /** Marks an iterator with a list of what stays. */
  private static final Loc STAYS = new Loc.Slot("#stays");

  private static final JavaType LIST = JavaType.of("java/util/List");

  private final MethodEvaluator e;
  private final boolean none;

  /** Iterators by which something is taken out. */
  private final Set<Sym> taking = new HashSet<>();

  private boolean changed;

  Removals(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.none = !evaluator.body.calls(m -> m.name.equals("remove") && m.desc.equals("()V"));
  }

  /** Returns whether the method takes nothing out by an iterator: then nothing need be kept. */
  boolean isNone() {
    return none;
  }

  /** Returns whether it has become known that something is taken out, and forgets it. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  void begin(State s, Sym iterator, Sym container) {
    if (iterator.core() instanceof Sym.Alloc it) {
      s.heap.put(it, WALKS, container);
      s.heap.put(it, LAST, Sym.Const.NULL);
      s.heap.put(it, STAYS, stayingOf(s, it));
    }
  }

  /** What an iterator gave before stays, now that it gives an element. */
  void moved(State s, Sym iterator, Sym element, Site site) {
    Sym it = iterator.core();
    if (s.heap.get(it, WALKS) != null) {
      stays(s, it, site);
      s.heap.put(it, LAST, element);
    }
  }

  void taken(State s, Sym iterator) {
    Sym it = iterator.core();
    Sym container = s.heap.get(it, WALKS);
    if (container != null) {
      changed |= taking.add(it);
      Filling.less(s.heap, container);
      s.heap.put(it, LAST, Sym.Const.NULL);
    }
  }

  /** The container holds what stayed, now that nothing is left to go over. */
  void finished(State s, Sym iterator, Site site) {
    Sym it = iterator.core();
    Sym container = s.heap.get(it, WALKS);
    Sym staying = s.heap.get(it, STAYS);
    if (container == null
        || staying == null
        || !taking.contains(it)
        || !Memory.isOneObject(container)) {
      return;
    }
    stays(s, it, site);
    JavaType type = e.memory.elementType(container.type());
    Sym left = e.memory.read(s.heap, staying, Loc.ELEM, type, site);
    e.memory.clear(s.heap, container);
    s.heap.remove(container.core(), Heap.SIZE);
    if (left != null) {
      s.heap.put(container.core(), Loc.ELEM, left);
    }
    new MapViews(e).left(s, container, left, site);
  }

  private void stays(State s, Sym it, Site site) {
    Sym last = s.heap.get(it, LAST);
    Sym staying = s.heap.get(it, STAYS);
    if (last != null && staying != null && !(last instanceof Sym.Const)) {
      Sym stored = InstructionEvaluator.stored(s, last, site, "stays");
      e.memory.add(s.heap, staying, Loc.ELEM, stored, site);
    }
  }

  private static Sym stayingOf(State s, Sym.Alloc it) {
    return InstructionEvaluator.created(s, it.site(), it.part() + " stays", LIST, Shape.LIBRARY);
  }
}
