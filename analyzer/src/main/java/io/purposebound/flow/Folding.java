package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.flow.PendingFlow.Place;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Rewriter;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In a recursion access paths grow with each round: {@code n.next}, {@code n.next.next} and so on.
 * From the third object of one type on, a path is taken for one value, which is any of those that a
 * walk along the structure comes to (as a loop's {@link Walks walk}); so the summary has an end.
 *
 * <p>What was asked of one such object says nothing of another: facts about them are dropped,
 * unless a flow's datum and facts speak of the same object.
 */
final class Folding extends Rewriter {
  private static final int KEPT = 2;

  private final Site entry;
  private final Map<Object, Join> walks = new HashMap<>();

  /** Walks of callees that are being folded, each with what stands for it until it is known. */
  private final Map<Join, Join> opened = new HashMap<>();

  private Folding(Site entry) {
    this.entry = entry;
  }

  /** Returns the summary of a recursive method with its paths folded. */
  static MethodSummary fold(MethodSummary s) {
    Folding f = new Folding(Site.of(s.method(), 0, 0));
    Sym result = f.orNull(s.result());
    Sym thrown = f.orNull(s.thrown());
    Heap heap = new FoldedHeap(f, f.entry).of(s.heap());
    Map<MethodKey, List<PendingFlow>> lambdas = new LinkedHashMap<>();
    s.lambdas().forEach((k, v) -> lambdas.put(k, f.flows(v)));
    List<PendingFlow> flows = f.flows(s.flows());
    FactSet facts = f.apply(s.facts());
    FactSet made = f.mayFacts(s.made());
    FactSet proceeds = s.proceeds() == null ? null : f.apply(s.proceeds());
    return new MethodSummary(
        s.method(),
        s.returns(),
        result,
        thrown,
        heap,
        facts,
        made,
        flows,
        f.unfolded(s.dispatch()),
        lambdas,
        s.run(),
        s.writesInputs(),
        proceeds);
  }

  /** Returns whether a method wrote to what a recursion that it calls has folded. */
  static boolean isFolded(MethodSummary s) {
    for (Sym base : s.heap().bases()) {
      if (rootOf(base) instanceof Join j && isWalk(j)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Sym orNull(@Nullable Sym s) {
    return s == null ? null : apply(s);
  }

  /** Inputs within a walk are many: which code runs is not known of all of them. */
  private Set<Sym> unfolded(Set<Sym> inputs) {
    Set<Sym> all = new LinkedHashSet<>();
    for (Sym s : inputs) {
      if (apply(s).equals(s)) {
        all.add(s);
      }
    }
    return Collections.unmodifiableSet(all);
  }

  @Override
  protected Sym read(Sym.Read r) {
    Sym base = apply(r.base());
    Loc loc = apply(r.loc());
    Sym.Read at = base == r.base() && loc == r.loc() ? r : new Sym.Read(base, loc, r.type());
    Object kind = kind(at);
    if (kind == null) {
      return at;
    }
    List<Sym.Read> path = new ArrayList<>();
    int same = 0;
    Sym s = at;
    while (s instanceof Sym.Read x) {
      path.add(0, x);
      s = x.base().core();
      same += kind.equals(kind(s)) ? 1 : 0;
    }
    if (s instanceof Join walk && isWalk(walk)) {
      if (!kind.equals(kindOf(walk))) {
        return at;
      }
      step(walk, path);
      return walk;
    }
    if (same < KEPT || !(s instanceof Sym.Param || s instanceof Sym.Global)) {
      return at;
    }
    Join walk = walk(s, kind, at);
    walk.set(at, at, FactSet.EMPTY);
    return walk;
  }

  private Join walk(Sym root, Object kind, Sym of) {
    return walks.computeIfAbsent(
        List.of(root, kind), k -> new Join(entry, List.of("walk", kind, root), of.type()));
  }

  static boolean isWalk(Join j) {
    return j.slot() instanceof List<?> l && l.size() == 3 && l.get(0).equals("walk");
  }

  private static @Nullable Object kindOf(Join walk) {
    return walk.slot() instanceof List<?> l ? l.get(1) : null;
  }

  /** A walk goes on to any element of a container. */
  private static void step(Join walk, List<Sym.Read> path) {
    Sym next = walk;
    List<Loc> locs = new ArrayList<>();
    for (Sym.Read r : path) {
      Loc loc = r.loc().isElement() ? Loc.ELEM : r.loc();
      locs.add(loc);
      next = new Sym.Read(next, loc, r.type());
    }
    walk.set(locs, next, FactSet.EMPTY);
  }

  /** Objects of one class belong together; where the class is not known, those of one field. */
  static @Nullable Object kind(Sym s) {
    String type = s.type().name();
    if (!s.type().isPrimitive() && !s.type().isArray() && !type.startsWith("java/")) {
      return type;
    }
    return type.equals("java/lang/Object") && s instanceof Sym.Read r ? r.loc() : null;
  }

  @Override
  protected Sym join(Join j) {
    if (isWalk(j)) {
      return further(j);
    }
    Join copy = new Join(j.site(), j.slot(), j.type());
    enter(j, copy);
    j.edges().forEach((edge, a) -> copy.set(edge, apply(a.value()), apply(a.facts())));
    return copy;
  }

  /** A walk of the callee's own that goes on here: the same walk, where it starts on this path. */
  private Sym further(Join j) {
    Join open = opened.get(j);
    if (open != null) {
      return open; // walks that lead into each other
    }
    Join copy = new Join(j.site(), j.slot(), j.type());
    opened.put(j, copy);
    Object kind = kindOf(j);
    List<Sym> starts = new ArrayList<>();
    Map<Object, Join.Alternative> steps = new LinkedHashMap<>();
    j.edges()
        .forEach(
            (edge, a) -> {
              if (rootOf(a.value()).equals(j)) {
                steps.put(edge, a);
              } else {
                starts.add(a.value());
              }
            });
    Join walk = null;
    for (Sym s : starts) {
      Sym here = apply(s).core();
      Sym root = rootOf(here);
      Join one =
          here instanceof Join w && isWalk(w)
              ? w
              : root instanceof Sym.Param || root instanceof Sym.Global
                  ? walk(root, Objects.requireNonNull(kind), j)
                  : null;
      if (one == null || (walk != null && !walk.equals(one))) {
        walk = null;
        break;
      }
      walk = one;
    }
    Join into = walk == null ? copy : walk;
    if (!into.equals(copy)) {
      copy.set("walk", into, FactSet.EMPTY);
    }
    enter(j, into);
    for (Map.Entry<Object, Join.Alternative> e : j.edges().entrySet()) {
      Sym v =
          steps.containsKey(e.getKey())
              ? moved(e.getValue().value(), j, into)
              : apply(e.getValue().value());
      if (!v.core().equals(into)) {
        into.set(
            steps.containsKey(e.getKey()) || walk == null ? e.getKey() : v.core(),
            v,
            FactSet.EMPTY);
      }
    }
    return into;
  }

  /** Returns a path with another root. */
  private static Sym moved(Sym path, Sym root, Sym to) {
    Sym s = path.core();
    return s.equals(root)
        ? to
        : s instanceof Sym.Read r ? new Sym.Read(moved(r.base(), root, to), r.loc(), r.type()) : s;
  }

  private static Sym rootOf(Sym s) {
    return SummaryBuilder.rootOf(s);
  }

  /** Facts hold of one object; of those that were folded nobody knows which. */
  @Override
  public FactSet apply(FactSet facts) {
    if (facts.isEmpty()) {
      return facts;
    }
    List<Fact> kept = new ArrayList<>();
    for (Fact f : facts) {
      Fact next = apply(f);
      if (next.equals(f)) {
        kept.add(next);
      }
    }
    return FactSet.of(kept);
  }

  /** Checks that may have been made may have been made of any. */
  private FactSet mayFacts(FactSet facts) {
    return facts.map(this::apply);
  }

  private List<PendingFlow> flows(List<PendingFlow> flows) {
    Set<PendingFlow> all = new LinkedHashSet<>();
    flows.forEach(f -> all.add(flow(f)));
    return List.copyOf(all);
  }

  private PendingFlow flow(PendingFlow f) {
    FactSet facts = facts(f);
    Map<Sym, Set<Sym>> choices = new LinkedHashMap<>();
    f.trail()
        .choices()
        .forEach(
            (j, as) -> {
              Set<Sym> mapped =
                  choices.computeIfAbsent(apply(j).core(), k -> new LinkedHashSet<>());
              as.forEach(a -> mapped.add(apply(a).core()));
            });
    PendingFlow.UseAt u = f.use();
    Sym condition = u.condition();
    return new PendingFlow(
        condition == null
            ? u
            : new PendingFlow.UseAt(u.decl(), u.argument(), u.site(), u.demand(), apply(condition)),
        datum(f.datum()),
        new Trail(facts, f.trail().hops(), choices),
        mayFacts(f.made()));
  }

  private Datum datum(Datum d) {
    if (d instanceof Datum.Known k) {
      return new Datum.Known(k.source(), apply(k.identity()), k.site());
    }
    Datum.Unknown u = (Datum.Unknown) d;
    Set<Place> overwritten = new LinkedHashSet<>();
    for (Place p : u.overwritten()) {
      Sym base = apply(p.base()).core();
      if (base.equals(p.base())) {
        overwritten.add(p);
      }
    }
    return new Datum.Unknown(apply(u.value()), overwritten, u.ownSaid(), u.storedOnly());
  }

  /** Facts about the folded object that the datum belongs to stay. */
  private FactSet facts(PendingFlow f) {
    Sym of =
        object(
            f.datum() instanceof Datum.Known k
                ? k.identity()
                : ((Datum.Unknown) f.datum()).value());
    List<Fact> kept = new ArrayList<>();
    for (Fact x : f.trail().facts()) {
      Fact next = apply(x);
      if (next.equals(x)
          || (of != null && of.equals(object(x.subject())) && next.purpose().equals(x.purpose()))) {
        kept.add(next);
      }
    }
    return FactSet.of(kept);
  }

  /** Returns the last object on a path that is folded. */
  private @Nullable Sym object(Sym path) {
    Sym s = path.core();
    while (!(apply(s).core() instanceof Join w && isWalk(w))) {
      if (!(s instanceof Sym.Read r)) {
        return null;
      }
      s = r.base().core();
    }
    return s;
  }

  @Override
  protected Sym param(Sym.Param p) {
    return p;
  }

  /** What deeper calls made is one object for all of them, of which there may be several. */
  @Override
  protected Sym alloc(Sym.Alloc a) {
    Site last = null;
    for (Site s = a.site(); s != null; s = s.inner()) {
      last = s.method().equals(entry.method()) && s != a.site() ? s : last;
    }
    if (last == null || !a.site().method().equals(entry.method())) {
      return a;
    }
    Sym.Alloc one = new Sym.Alloc(last.under(entry), a.part(), a.type(), a.shape());
    return Picks.isKey(a) ? one : Sym.Old.of(one);
  }

  @Override
  protected Site site(Site s) {
    return s;
  }
}
