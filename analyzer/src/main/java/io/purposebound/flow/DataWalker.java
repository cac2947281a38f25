package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.Names;
import io.purposebound.declarations.SourceDecl;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.flow.PendingFlow.Place;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the personal data that a value carries at a point: what it is itself, what was stored in
 * it, and what its static type says it holds. Stays in the symbols of the method at hand; inputs
 * remain unknown and are looked into by the callers.
 */
final class DataWalker {
  private static final int MAX_DATA = 600;

  /** Calls on results of calls that are looked at for what began them. */
  private static final int MAX_CALLS = 12;

  private static final Set<String> TEXTS =
      Set.of("java/lang/StringBuilder", "java/lang/StringBuffer", "java/io/StringWriter");

  /** Takes the data that are found. */
  interface Sink {
    void found(Datum datum, Trail trail);
  }

  private final Declarations declarations;
  private final TypedData typedData;
  private final Heap heap;
  private final Sink sink;
  private final boolean open;
  private final Visits visits = new Visits();
  private Set<Place> overwritten = Set.of();
  private @Nullable Map<Sym, List<Sym>> below;
  private int found;
  private boolean typeless;
  private boolean fileless;

  /** Within a text or a name that is made of several parts. */
  private boolean partial;

  private NamedPersons.Reader reader = (object, place) -> null;

  /**
   * @param heap what was written so far
   * @param open whether inputs are left to the callers; else their static types are all there is
   * @param sink takes what is found
   */
  DataWalker(Declarations declarations, TypedData typedData, Heap heap, boolean open, Sink sink) {
    this.declarations = declarations;
    this.typedData = typedData;
    this.heap = heap;
    this.open = open;
    this.sink = sink;
  }

  /** From now on this tells whom one of several objects is about. */
  DataWalker reading(NamedPersons.Reader places) {
    reader = places;
    return this;
  }

  /** From now on only what was stored counts, not what static types say. */
  DataWalker withoutTypes() {
    typeless = true;
    return this;
  }

  /** From now on the name of a file is no more than a name. */
  DataWalker withoutFiles() {
    fileless = true;
    return this;
  }

  /** Walks an input of a callee. */
  void walk(Sym v, Trail trail, Datum.Unknown input, Set<Place> exceptFor) {
    overwritten = exceptFor;
    typeless = input.storedOnly();
    Sym inner = v;
    Trail t = trail;
    JavaType hint = v.type();
    while (input.ownSaid()
        && (inner instanceof Sym.Sourced
            || inner instanceof Sym.Held
            || inner instanceof Sym.Cast)) {
      if (inner instanceof Sym.Cast c) {
        hint = narrower(hint, c.type());
        inner = c.inner();
      } else if (inner instanceof Sym.Held h) {
        t = t.with(h.facts()).with(h.hop());
        inner = h.inner();
      } else if (inner instanceof Sym.Sourced q) {
        inner = q.inner();
      }
    }
    if (input.ownSaid()
        && !(inner instanceof Join)
        && !(inner instanceof Sym.Op)
        && !(inner instanceof Sym.Via)
        && !(inner instanceof Sym.Const)) {
      contents(inner, t, hint, true);
    } else {
      walk(v, trail, v.type());
    }
  }

  /** Walks a value. */
  void walk(Sym v, Trail trail) {
    walk(v, trail, v.type());
  }

  private void walk(Sym v, Trail trail, JavaType hint) {
    if (v instanceof Sym.Const) {
      file(v, trail);
      return;
    }
    if (found > MAX_DATA || v instanceof Sym.Global) {
      return;
    }
    if (v instanceof Sym.Held h) {
      walk(h.inner(), trail.with(h.facts()).with(h.hop()), hint);
    } else if (v instanceof Sym.Cast c) {
      walk(c.inner(), trail, narrower(hint, c.type()));
    } else if (v instanceof Sym.Via w) {
      walk(w.inner(), trail.with(w.join(), w.alternative()), hint);
    } else {
      Trail way = visits.enter(v, trail);
      if (way != null) {
        visit(v, way, hint);
      }
    }
  }

  private void visit(Sym v, Trail trail, JavaType hint) {
    if (v instanceof Sym.Sourced s) {
      emit(s.source().element(), s.identity(), s, Trail.through(s.inner(), trail));
      if (!s.inner().equals(s.identity())) {
        walk(s.inner(), trail, hint);
      } else {
        contents(s.inner(), trail, hint, true);
      }
    } else if (v instanceof Join j && isEmptied(j)) {
      // a container that was picked and filtered: it holds what is left
      cells(j, named(j, trail));
    } else if (v instanceof Join j) {
      Trail whose = named(j, trail);
      for (Join.Alternative a : List.copyOf(j.alternatives())) {
        Trail way = whose.with(a.facts()).with(j, a.value().core());
        walk(a.value(), way, ofAlternative(hint, a.value().type()));
      }
      cells(j, trail);
    } else if (v instanceof Sym.Op o) {
      operation(o, trail);
      cells(o, trail);
    } else {
      contents(v, trail, hint, false);
    }
  }

  private boolean isEmptied(Join j) {
    return heap.get(j, Heap.CLEARED) != null || overwritten.contains(new Place(j, Heap.CLEARED));
  }

  /** The type of a join is that of one of its alternatives, and no bound for the others. */
  private JavaType ofAlternative(JavaType join, JavaType own) {
    if (own.equals(JavaType.OBJECT)) {
      return join;
    }
    boolean closer =
        declarations.types().isSubtype(join.name(), own.name())
            && (own.args().isEmpty() || !join.args().isEmpty());
    return closer ? narrower(join, own) : own;
  }

  private JavaType narrower(JavaType a, JavaType b) {
    if (a.equals(JavaType.OBJECT)) {
      return b;
    }
    if (b.equals(JavaType.OBJECT) || a.name().equals(b.name())) {
      return a.args().isEmpty() && a.name().equals(b.name()) ? b : a;
    }
    return declarations.types().isSubtype(b.name(), a.name()) ? b : a;
  }

  private void operation(Sym.Op o, Trail trail) {
    if (!o.kind().carries()) {
      return;
    }
    Trail next = trail;
    if (o.site() != null) {
      Hop.Kind kind =
          switch (o.kind()) {
            case ASSUMED -> Hop.Kind.ASSUMED;
            case PSEUDONYM -> Hop.Kind.PSEUDONYMIZED;
            default -> Hop.Kind.COMPUTED;
          };
      next = trail.with(new Hop(kind, o.site(), ""));
    }
    boolean outer = partial;
    partial |= o.operands().size() > 1;
    for (Sym operand : o.operands()) {
      walk(operand, next);
    }
    partial = outer;
  }

  /** What a file holds goes where its name goes, unless that is only mentioned in a text. */
  private void file(Sym v, Trail trail) {
    Sym held = partial || fileless ? null : NamedFiles.of(v, heap, open);
    if (held != null) {
      walk(held, trail);
    }
  }

  /** What a symbolic object, or one created here, is and holds. */
  private void contents(Sym v, Trail trail, JavaType hint, boolean emitted) {
    if (!emitted && !own(v, trail)) {
      return;
    }
    boolean outer = partial;
    partial |= TEXTS.contains(v.type().name());
    cells(v, trail);
    partial = outer;
    Sym root = rootOf(v);
    if (v instanceof Sym.Alloc a) {
      if (a.shape() instanceof Shape.Instance) {
        typed(v, a.type(), named(v, trail), true);
      }
    } else if (v instanceof Sym.Old o && o.inner() instanceof Sym.Alloc a) {
      typed(v, a.type(), named(v, trail), true);
    } else if (v instanceof Sym.Result r) {
      typed(v, narrower(hint, r.type()), namedBelow(v, trail), false);
      carried(r, trail);
    } else if (v instanceof Sym.Old o && o.inner() instanceof Sym.Result r) {
      typed(v, narrower(hint, r.type()), namedBelow(v, trail), false);
      carried(r, trail);
    } else if (root instanceof Join j && v instanceof Sym.Read r) {
      throughJoin(r, j, trail, hint, new HashSet<>(Set.of(j)));
    } else if (root instanceof Sym.Op op) {
      operation(op, trail);
      typed(v, narrower(hint, v.type()), trail, false);
    } else if (isInput(root) && open) {
      boolean narrower = !hint.equals(v.type()) && narrower(v.type(), hint).equals(hint);
      Sym value = narrower && !hint.equals(JavaType.OBJECT) ? new Sym.Cast(v, hint) : v;
      emit(new Datum.Unknown(value, overwrittenOf(v), emitted, typeless), namedBelow(v, trail));
    } else {
      typed(v, narrower(hint, v.type()), namedBelow(v, trail), false);
      if (root instanceof Sym.Result r) {
        carried(r, trail);
      } else if (root instanceof Sym.Old o && o.inner() instanceof Sym.Result r) {
        carried(r, trail);
      }
    }
  }

  private Trail namedBelow(Sym v, Trail trail) {
    Trail t = trail;
    for (Sym base : below(v)) {
      t = named(base, t);
    }
    return t;
  }

  private Trail named(Sym object, Trail trail) {
    Trail t = trail;
    for (Map.Entry<Sym, Sym> e : NamedPersons.of(object, heap, declarations, reader).entrySet()) {
      t = t.with(e.getKey(), e.getValue());
    }
    return t;
  }

  /** A path from a join: what the alternative it is on this way says. */
  private void throughJoin(Sym.Read r, Join j, Trail trail, JavaType hint, Set<Join> path) {
    typed(r, narrower(hint, r.type()), trail, false);
    for (Join.Alternative a : List.copyOf(j.alternatives())) {
      Sym base = a.value();
      Sym c = base.core();
      if (c instanceof Sym.Const) {
        continue;
      }
      Trail next = trail.with(a.facts()).with(heldFacts(base)).with(j, c);
      if (c instanceof Sym.Op op) {
        operation(op, next);
      } else if (open && isInput(rootOf(c))) {
        Sym at = rebase(r, j, base);
        if (at instanceof Sym.Read) {
          emit(new Datum.Unknown(at, Set.of(), true, true), next.with(r, at.core()));
        }
      } else if (open && rootOf(c) instanceof Join k && c instanceof Sym.Read step) {
        if (path.add(k) && rebase(r, j, base) instanceof Sym.Read further) {
          throughJoin(further, k, next, hint, path);
        } else {
          furtherOn(step, k, next);
        }
      }
    }
  }

  /** A walk along a list comes to any object further on: what is held from here is meant. */
  private void furtherOn(Sym.Read step, Join k, Trail trail) {
    for (Join.Alternative a : List.copyOf(k.alternatives())) {
      if (isInput(rootOf(a.value())) && rebase(step, k, a.value()) instanceof Sym.Read holder) {
        emit(new Datum.Unknown(holder, Set.of(), true, true), trail.with(a.facts()));
      }
    }
  }

  private static io.purposebound.ir.FactSet heldFacts(Sym s) {
    if (s instanceof Sym.Held h) {
      return h.facts().plus(heldFacts(h.inner()));
    }
    return io.purposebound.ir.FactSet.EMPTY;
  }

  private static Sym rebase(Sym path, Join j, Sym onto) {
    if (path.core().equals(j)) {
      return onto.core();
    }
    if (path.core() instanceof Sym.Read r) {
      return new Sym.Read(rebase(r.base(), j, onto), r.loc(), r.type());
    }
    return path;
  }

  private Set<Place> overwrittenOf(Sym v) {
    Set<Place> all = new LinkedHashSet<>();
    for (Sym base : below(v)) {
      for (Loc l : heap.places(base).keySet()) {
        all.add(new Place(base, l));
      }
    }
    return all;
  }

  /** Returns the objects written to whose access path leads through this one, itself included. */
  private List<Sym> below(Sym v) {
    Map<Sym, List<Sym>> index = below;
    if (index == null) {
      index = new HashMap<>();
      for (Sym base : heap.bases()) {
        Sym s = base;
        index.computeIfAbsent(s, k -> new ArrayList<>()).add(base);
        while (s instanceof Sym.Read r) {
          s = r.base().core();
          index.computeIfAbsent(s, k -> new ArrayList<>()).add(base);
        }
      }
      below = index;
    }
    return index.getOrDefault(v, List.of());
  }

  private void cells(Sym base, Trail trail) {
    file(base, trail);
    for (Map.Entry<Loc, Sym> e : heap.places(base).entrySet()) {
      Loc l = e.getKey();
      boolean hidden =
          overwritten.contains(new Place(base, l))
              || (l.isElement() && overwritten.contains(new Place(base, Heap.CLEARED)))
              || !Heap.isContent(l)
              || isNotPersonal(l)
              || isCapture(base, l);
      if (!hidden) {
        walk(e.getValue(), trail);
      }
    }
    if (base instanceof Sym.Read || base instanceof Sym.Param || base instanceof Sym.Result) {
      // places below this one that were written through longer paths
      for (Sym other : below(base)) {
        if (other instanceof Sym.Read r
            && r.base().core().equals(base)
            && heap.get(base, r.loc()) == null) {
          cells(other, trail);
        }
      }
    }
  }

  private static boolean isCapture(Sym base, Loc l) {
    return l instanceof Loc.Slot s
        && s.name().startsWith("captured")
        && base instanceof Sym.Alloc a
        && !(a.shape() instanceof Shape.Instance);
  }

  private static boolean isInput(Sym root) {
    return root instanceof Sym.Param
        || root instanceof Sym.Global
        || root instanceof Sym.Const
        || (root instanceof Sym.Old o && isInput(o.inner()));
  }

  private static Sym rootOf(Sym v) {
    Sym s = v.core();
    while (s instanceof Sym.Read r) {
      s = r.base().core();
    }
    return s;
  }

  /** Emits what the value is itself; returns false where it is declared not to be personal. */
  private boolean own(Sym v, Trail trail) {
    if (typeless) {
      return true;
    }
    for (Sym s = v; s instanceof Sym.Read r; s = r.base().core()) {
      if (isNotPersonal(r.loc())) {
        return false;
      }
      Optional<SourceDecl> source = sourceOf(r.loc());
      if (source.isPresent()) {
        emit(new Datum.Known(source.get().element(), r, null), trail);
        return true;
      }
      Optional<SourceDecl> byType = typeSource(r.base().core());
      if (byType.isPresent()) {
        emit(new Datum.Known(byType.get().element(), v, null), trail);
        return true;
      }
    }
    return true;
  }

  private Optional<SourceDecl> typeSource(Sym base) {
    JavaType t = base.type();
    return t.isPrimitive() || t.isArray() || t.name().startsWith("java/lang/")
        ? Optional.empty()
        : declarations.type(t.name()).source();
  }

  private Optional<SourceDecl> sourceOf(Loc loc) {
    if (loc instanceof Loc.Field f) {
      return declarations.field(f.owner(), f.name()).source();
    } else if (loc instanceof Loc.Accessor a) {
      return declarations.method(a.owner(), a.name(), a.desc()).source();
    }
    return Optional.empty();
  }

  private boolean isNotPersonal(Loc loc) {
    if (loc instanceof Loc.Field f) {
      FieldDecls d = declarations.field(f.owner(), f.name());
      return d.notPersonal();
    } else if (loc instanceof Loc.Accessor a) {
      return declarations.method(a.owner(), a.name(), a.desc()).notPersonal();
    }
    return false;
  }

  /** What the static type says; of an object created here only its own declared places count. */
  private void typed(Sym v, JavaType type, Trail trail, boolean created) {
    if (typeless) {
      return;
    }
    for (TypedData.Path p : typedData.of(type)) {
      if (created && p.path().size() > 1) {
        continue;
      }
      Sym at = v;
      boolean held = true;
      for (int i = 0; i < p.path().size(); i++) {
        Loc l = p.path().get(i);
        boolean last = i == p.path().size() - 1;
        boolean declared = last && sourceOf(l).isPresent();
        if (!declared
            && (heap.get(at, l) != null
                || overwritten.contains(new Place(at, l))
                || (l.isElement()
                    && (heap.get(at, Heap.CLEARED) != null
                        || overwritten.contains(new Place(at, Heap.CLEARED)))))) {
          held = false;
          break;
        }
        at = new Sym.Read(at, l, p.types().get(i));
      }
      if (held) {
        emit(new Datum.Known(p.source().element(), at, null), trail);
      }
    }
  }

  /** By default a call without a body returns what its receiver and arguments carry. */
  private void carried(Sym.Result result, Trail trail) {
    CallInfo call = result.call();
    MethodDecls d = declarations.method(call.method());
    if (call.method().desc().endsWith(")Z")
        || d.subject()
        || d.notPersonal()
        || call.method().name().indexOf('[') > 0) {
      return;
    }
    int shift = call.isStatic() ? 0 : 1;
    List<Sym> carrying = new ArrayList<>();
    for (int i = 0; i < call.args().size(); i++) {
      boolean subject = d.parameter(i - shift).map(p -> p.subject()).orElse(false);
      boolean service = i < shift && isService(call.args().get(i));
      if (!subject && !service) {
        carrying.add(call.args().get(i));
      }
    }
    String callee = Names.shortName(call.method().owner(), call.method().name());
    Trail assumed = trail.with(new Hop(Hop.Kind.ASSUMED, result.site(), callee));
    for (Sym s : carrying) {
      walk(s, assumed);
    }
  }

  /**
   * A service that is called is not itself what comes back; what a source answered is no service.
   */
  private boolean isService(Sym receiver) {
    Sym c = receiver.core();
    return !isOfSource(receiver)
        && !(c instanceof Sym.Op)
        && !(c instanceof Sym.Alloc)
        && declarations
            .types()
            .find(c.type().name())
            .map(f -> f.isInterface() || f.isAbstract())
            .orElse(true);
  }

  /** Whether calls on what a source answered led to a value: {@code find().limit(3).first()}. */
  private static boolean isOfSource(Sym receiver) {
    Sym s = receiver;
    for (int i = 0; i < MAX_CALLS; i++) {
      if (s instanceof Sym.Held h) {
        s = h.inner();
      } else if (s instanceof Sym.Cast c) {
        s = c.inner();
      } else if (s instanceof Sym.Result r && !r.call().isStatic() && !r.call().args().isEmpty()) {
        s = r.call().args().get(0);
      } else {
        return s instanceof Sym.Sourced;
      }
    }
    return false;
  }

  private void emit(String element, Sym identity, Sym.Sourced s, Trail trail) {
    emit(new Datum.Known(element, identity, s.site()), trail);
  }

  private void emit(Datum datum, Trail trail) {
    found++;
    sink.found(datum, trail);
  }
}
