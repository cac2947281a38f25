package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What methods leave behind for others: static fields, and fields of objects that outlive a call
 * (the receiver of an entry and what it reaches). Any method may read it, in any order.
 */
final class SharedState {
  /**
   * Data that were left in a field.
   *
   * @param service the field by which the entry knew the object that holds the field; null for
   *     fields of its own
   * @param below places below the field
   * @param datum the data, in the symbols of the entry that left them
   * @param trail how they came there
   * @param made checks made by then
   */
  record Left(
      Loc.@Nullable Field service, List<Loc> below, Datum.Known datum, Trail trail, FactSet made) {}

  /** A datum that was left where an input is read. */
  interface Sink {
    void found(Left left);
  }

  private final Map<Loc, Set<Left>> byField = new LinkedHashMap<>();
  private final SharedFunctions functions = new SharedFunctions();

  /** Returns the fields that something was left in. */
  Set<Loc.Field> fields() {
    Set<Loc.Field> all = new LinkedHashSet<>();
    for (Loc l : byField.keySet()) {
      if (l instanceof Loc.Field f) {
        all.add(f);
      }
    }
    return all;
  }

  /** Adds what an entry left; returns whether anything is new. */
  boolean add(Engine engine, MethodKey entry, boolean isStatic, MethodSummary summary) {
    Leaving leaving = new Leaving(engine, summary);
    for (Sym base : summary.heap().bases()) {
      List<Loc> path = path(base, isStatic);
      if (path == null) {
        continue;
      }
      for (Map.Entry<Loc, Sym> c : summary.heap().places(base).entrySet()) {
        if (Heap.isMark(c.getKey())) {
          continue;
        }
        List<Loc> full = new ArrayList<>(path);
        Loc.Field kept = Stores.field(base, c.getKey());
        full.add(kept == null ? field(c.getKey()) : kept);
        if (!(full.get(0) instanceof Loc.Field)) {
          continue;
        }
        leaving.leave(null, full, c.getValue(), Trail.START, new HashSet<>());
        Loc.Field service = service(engine, full, base);
        if (service != null) {
          List<Loc> own = full.subList(lastField(full), full.size());
          leaving.leave(service, own, c.getValue(), Trail.START, new HashSet<>());
        }
      }
    }
    return leaving.changed;
  }

  /** A datum that a value carries, and how it came there. */
  private record Carried(Datum.Known datum, Trail trail) {}

  /** What one entry leaves. */
  private final class Leaving {
    private final Engine engine;
    private final MethodSummary summary;

    /** Many places lead to the same values, which can be large. */
    private final Map<Sym, List<Carried>> carried = new HashMap<>();

    private boolean changed;

    Leaving(Engine engine, MethodSummary summary) {
      this.engine = engine;
      this.summary = summary;
    }

    /** Objects that were created are entered, so that their places stay apart. */
    private void leave(
        Loc.@Nullable Field service, List<Loc> path, Sym value, Trail trail, Set<Sym> seen) {
      if (value instanceof Sym.Held h) {
        Trail t = trail.with(h.facts()).with(h.hop());
        leave(service, path, h.inner(), t, seen);
      } else if (value instanceof Sym.Cast c) {
        leave(service, path, c.inner(), trail, seen);
      } else if (value instanceof Sym.Via v) {
        leave(service, path, v.inner(), trail, seen);
      } else if (value instanceof Join j) {
        if (seen.add(j)) {
          for (Join.Alternative a : j.alternatives()) {
            leave(service, path, a.value(), trail.with(a.facts()), seen);
          }
        }
      } else if (Memory.isCreated(value) && path.size() < 8) {
        changed |= functions.add(service, path, value);
        if (seen.add(value)) {
          summary
              .heap()
              .places(value)
              .forEach(
                  (l, v) -> {
                    if (Heap.isContent(l)) {
                      List<Loc> below = new ArrayList<>(path);
                      if (!Heap.isMark(l)) {
                        below.add(l);
                      }
                      leave(service, below, v, trail, seen);
                    }
                  });
        }
      } else {
        boolean same = rest(value).equals(path);
        if (!(value instanceof Sym.Const) && !value.type().isPrimitive() && !same) {
          functions.add(service, path, value);
        }
        for (Carried c : carried.computeIfAbsent(value, this::carried)) {
          Left left =
              new Left(
                  service,
                  List.copyOf(path.subList(1, path.size())),
                  c.datum(),
                  trail.then(c.trail()),
                  summary.made());
          changed |= byField.computeIfAbsent(path.get(0), x -> new LinkedHashSet<>()).add(left);
        }
      }
    }

    /** Looks once into a value that many places lead to. */
    private List<Carried> carried(Sym value) {
      List<Carried> all = new ArrayList<>();
      new DataWalker(
              engine.declarations(),
              engine.typedData(),
              summary.heap(),
              false,
              (datum, t) -> {
                if (datum instanceof Datum.Known k) {
                  all.add(new Carried(k, t));
                }
              })
          .withoutTypes()
          .walk(value, Trail.START);
      return all;
    }
  }

  /** Returns the places from a holder of state to this object; null if it hangs on none. */
  private static @Nullable List<Loc> path(Sym base, boolean isStatic) {
    List<Loc> path = new ArrayList<>();
    Sym s = base;
    while (s instanceof Sym.Read r) {
      Loc.Field kept = Stores.field(r.base().core(), r.loc());
      path.add(0, kept == null ? field(r.loc()) : kept);
      s = r.base().core();
    }
    if (s instanceof Sym.Const c && c.value() instanceof Sym.Named n) {
      path.add(0, new Loc.Field(n.owner(), n.name()));
      return path;
    }
    boolean holder =
        s instanceof Sym.Global || (!isStatic && s instanceof Sym.Param p && p.index() == 0);
    return holder ? path : null;
  }

  /** The places of an input: what was there before is nothing new. */
  private static List<Loc> rest(Sym value) {
    List<Loc> path = path(value.core(), false);
    return path == null ? List.of() : path;
  }

  private static Loc field(Loc l) {
    return l instanceof Loc.Earlier e ? e.field() : l;
  }

  /**
   * Returns the fields on the way to an input in which others may have left what it holds, from the
   * holder of the state down; none if there is no such way.
   */
  static List<Loc.Field> way(Sym value, boolean isStatic) {
    List<Loc> path = path(value.core(), isStatic);
    List<Loc.Field> all = new ArrayList<>();
    for (Loc l : path == null ? List.<Loc>of() : path) {
      if (l instanceof Loc.Field f) {
        all.add(f);
      }
    }
    return all;
  }

  /** Finds what others left in an input. */
  void find(Engine engine, Sym value, boolean isStatic, Sink sink) {
    List<Loc> path = path(value.core(), isStatic);
    if (path == null || path.isEmpty()) {
      return;
    }
    find(path, left -> left.service() == null || lastField(path) == 0, sink);
    Loc.Field service = service(engine, path, value.core());
    if (service != null) {
      List<Loc> own = path.subList(lastField(path), path.size());
      find(
          own,
          left -> left.service() == null || !left.service().owner().equals(service.owner()),
          sink);
    }
  }

  private void find(List<Loc> path, Predicate<Left> counts, Sink sink) {
    List<Loc> below = path.subList(1, path.size());
    for (Left left : byField.getOrDefault(path.get(0), Set.of())) {
      if (counts.test(left) && overlap(below, left.below())) {
        sink.found(left);
      }
    }
  }

  private static int lastField(List<Loc> path) {
    int last = 0;
    for (int i = 0; i < path.size(); i++) {
      last = path.get(i) instanceof Loc.Field ? i : last;
    }
    return last;
  }

  /**
   * Returns the field by which the path leads to an object that others may have been given too: a
   * service that was injected. What a class made for itself is its own.
   */
  private static Loc.@Nullable Field service(Engine engine, List<Loc> path, Sym place) {
    if (lastField(path) == 0 || !(path.get(0) instanceof Loc.Field f)) {
      return null;
    }
    Sym s = place;
    while (s instanceof Sym.Read r && r.base().core() instanceof Sym.Read) {
      s = r.base().core();
    }
    return s instanceof Sym.Read && engine.functions().kept(s).isEmpty() ? f : null;
  }

  /** Returns what is known of the objects that others left in an input. */
  SharedFunctions.Known objects(Engine engine, Sym value, boolean isStatic) {
    List<Loc> path = path(value.core(), isStatic);
    Set<Exact> all = new LinkedHashSet<>();
    if (path == null || path.isEmpty()) {
      return SharedFunctions.Known.of(all, false);
    }
    boolean complete = functions.at(path, s -> s == null || lastField(path) == 0, all);
    Loc.Field service = service(engine, path, value.core());
    if (service != null) {
      complete &=
          functions.at(
              path.subList(lastField(path), path.size()),
              s -> s == null || !s.owner().equals(service.owner()),
              all);
    }
    return SharedFunctions.Known.of(all, complete);
  }

  /**
   * Returns the fields that lead to an input that is a function, or one of several objects in a
   * container: what is left there decides which code runs.
   */
  static List<Loc.Field> holders(Sym value, boolean isStatic) {
    List<Loc> path = path(value.core(), isStatic);
    String type = value.type().name();
    boolean function = type.startsWith("java/util/function/") || type.equals("java/lang/Runnable");
    List<Loc.Field> all = new ArrayList<>();
    if (path != null && (function || path.stream().anyMatch(Loc::isElement))) {
      for (Loc l : path) {
        if (l instanceof Loc.Field f) {
          all.add(f);
        }
      }
    }
    return all;
  }

  static boolean overlap(List<Loc> a, List<Loc> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      Loc x = a.get(i);
      Loc y = b.get(i);
      boolean same =
          x.equals(y) || (x.isElement() && y.isElement() && !(isConstant(x) && isConstant(y)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(Loc l) {
    return l instanceof Loc.At at && at.key() instanceof Sym.Const;
  }
}
