package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Elements;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The loops of one method: what comes back to their heads, and what all rounds together say of the
 * elements that they went over. By induction over the rounds: a truth value that keeps its outcome
 * from round to round only if the element of the round was granted says the same of all of them.
 */
final class LoopRounds {
  private final MethodEvaluator e;
  private final MethodBody body;
  private final Map<Integer, Map<MethodEvaluator.EdgeId, State>> latches = new TreeMap<>();

  /** What truth values of earlier rounds say of the elements that were gone over. */
  private final Map<Join, Map<Boolean, FactSet>> flags = new HashMap<>();

  /** What holds of each element that a number counted. */
  private final Map<Join, FactSet> tallies = new HashMap<>();

  /** Positions that a loop counts from the first one, one after the other. */
  private final Set<Join> counters = new HashSet<>();

  /** Where an iterator was moved on. */
  private final Map<Sym, Set<Site>> moved = new HashMap<>();

  LoopRounds(MethodEvaluator evaluator, MethodBody body) {
    this.e = evaluator;
    this.body = body;
  }

  /** Takes a state that comes back to a head. */
  void back(int head, MethodEvaluator.EdgeId way, State s) {
    latches.computeIfAbsent(head, k -> new TreeMap<>()).put(way, s);
  }

  /**
   * Lets loops go round. All ways back to a head are one: a value that one way made and another did
   * not is decided within the round, before it becomes one of an earlier round.
   *
   * @param edges what comes to each block
   * @return whether something changed
   */
  boolean goRound(Map<Integer, Map<Object, State>> edges, Merger merger) {
    boolean changed = false;
    for (Map.Entry<Integer, Map<MethodEvaluator.EdgeId, State>> latch : latches.entrySet()) {
      int head = latch.getKey();
      List<Merger.Edge> in = new ArrayList<>();
      latch.getValue().forEach((id, s) -> in.add(new Merger.Edge(id, s)));
      State next = merger.merge(in, body.site(body.blocks().get(head).start()), "latch");
      Predicate<Site> here = here(head);
      changed |= keep(head, next, here);
      next.facts = next.facts.plus(elements().seen(next.facts, here, counters::contains));
      next.facts =
          next.facts.without(f -> f.about() == Fact.About.CONDITION && isLocal(f.subject()));
      new Renamer(body, head, e.joins).rename(next, e.memory);
      Map<Object, State> m = edges.computeIfAbsent(head, k -> new TreeMap<>());
      Object id = in.get(0).id();
      State old = m.get(id);
      m.keySet().removeIf(k -> !k.equals(id) && isBack(k, head));
      changed |= old == null || !old.same(next);
      m.put(id, next);
    }
    return changed;
  }

  private static boolean isLocal(Sym subject) {
    return subject instanceof Join j && isMerged(j.slot());
  }

  private Predicate<Site> here(int head) {
    return site -> site.method().equals(e.method.key()) && body.inLoop(head, site.index());
  }

  private Elements elements() {
    return e.engine.persons().elements();
  }

  private boolean isBack(Object edge, int head) {
    return edge instanceof MethodEvaluator.EdgeId id && body.isBackEdge(id.from(), head);
  }

  /** Finds the locals that count positions, and those that keep an outcome from round to round. */
  private boolean keep(int head, State next, Predicate<Site> here) {
    boolean changed = false;
    Site site = body.site(body.blocks().get(head).start());
    for (int i = 0; i < next.locals.length; i++) {
      Sym v = next.locals[i];
      Join now = v == null || !isNumber(v.type()) ? null : e.joins.known(site, "l" + i);
      if (v != null && now != null && !v.core().equals(now)) {
        changed |= counts(now, v, head) && counters.add(now);
      }
    }
    for (int i = 0; i < next.locals.length; i++) {
      Sym v = next.locals[i];
      Join now = v == null || !isNumber(v.type()) ? null : e.joins.known(site, "l" + i);
      if (v != null && now != null && !counters.contains(now)) {
        changed |= keep(now, v, here) | tally(now, v, head, here);
      }
    }
    for (Filling.Known known : e.filling.known(next)) {
      Join now = e.joins.known(site, known.slot());
      if (now != null) {
        changed |= keep(now, known.filled(), here);
      }
    }
    for (Kept k : kept(next)) {
      Join now = e.joins.known(site, List.of("h", k.base(), k.loc()));
      if (now != null && !k.value().core().equals(now)) {
        changed |= keep(now, k.value(), here) | tally(now, k.value(), head, here);
      }
    }
    return changed;
  }

  /** A truth value in an object: a field, an array, one that a lambda may set. */
  private record Kept(Sym base, Loc loc, Sym value) {}

  private List<Kept> kept(State s) {
    List<Kept> all = new ArrayList<>();
    if (e.engine.declarations().hasChecks()) {
      for (Sym base : s.heap.bases()) {
        s.heap
            .places(base)
            .forEach(
                (l, v) -> {
                  if ((Heap.isContent(l) || l.equals(Filling.REFUSED)) && isNumber(v.type())) {
                    all.add(new Kept(base, l, v));
                  }
                });
      }
    }
    return all;
  }

  private boolean keep(Join now, Sym next, Predicate<Site> here) {
    boolean changed = false;
    for (boolean outcome : List.of(true, false)) {
      FactSet kept = e.engine.outcomes().keeping(now, next, outcome);
      FactSet seen = elements().seen(kept, here, counters::contains);
      FactSet old = flags.computeIfAbsent(now, k -> new HashMap<>()).put(outcome, seen);
      changed |= !seen.equals(old == null ? FactSet.EMPTY : old);
    }
    return changed;
  }

  private boolean tally(Join now, Sym next, int head, Predicate<Site> here) {
    FactSet counted =
        Tally.isFromZero(now, edge -> isBack(edge, head)) ? Tally.of(now, next) : FactSet.EMPTY;
    FactSet seen = elements().seen(counted, here, counters::contains);
    FactSet old = tallies.put(now, seen);
    return !seen.equals(old == null ? FactSet.EMPTY : old);
  }

  /** Truth values are numbers in bytecode. */
  static boolean isNumber(JavaType type) {
    return type.name().equals("Z") || type.name().equals("I");
  }

  private boolean counts(Join now, Sym next, int head) {
    return Tally.isOneMore(now, next.core()) && Tally.isFromZero(now, edge -> isBack(edge, head));
  }

  /** Returns whether a value is what a truth value was when the round began that the site is in. */
  boolean isFlag(Join value, Site at) {
    if (!isNumber(value.type())
        || !isMerged(value.slot())
        || !value.site().method().equals(e.method.key())) {
      return false;
    }
    for (MethodBody.Block b : body.blocks()) {
      if (body.isHead(b.id())
          && b.start() == value.site().index()
          && body.inLoop(b.id(), at.index())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMerged(Object slot) {
    return slot instanceof String || (slot instanceof List<?> l && l.get(0).equals("h"));
  }

  /** Notes that an iterator was moved on by one element. */
  void moved(Sym iterator, Site site) {
    moved.computeIfAbsent(iterator, k -> new HashSet<>()).add(site);
  }

  /** Returns whether an iterator gave elements at more than this many places of the code. */
  boolean isMoved(Sym iterator, int places) {
    return moved.getOrDefault(iterator.core(), Set.of()).size() > places;
  }

  /**
   * Takes what is known where a loop has gone over all elements.
   *
   * @param element any of them
   * @param at the branch
   */
  void exhausted(State s, Sym element, Site at) {
    s.facts = s.facts.plus(ofAll(s, elements().exhausted(s.facts, element), element, at));
    for (int i = 0; i < s.locals.length; i++) {
      Sym v = s.locals[i];
      if (v != null && v.core() instanceof Join now && flags.containsKey(now)) {
        s.locals[i] = whole(now, i, element, at);
      }
    }
    for (Kept k : kept(s)) {
      if (k.value().core() instanceof Join now && flags.containsKey(now)) {
        s.heap.put(k.base(), k.loc(), whole(now, List.of(k.base(), k.loc()), element, at));
      }
    }
    for (Filling.Known known : e.filling.known(s)) {
      if (known.filled().core() instanceof Join now && flags.containsKey(now)) {
        Sym whole = whole(now, known.collection(), element, at);
        if (whole instanceof Join filled && !whole.equals(now)) {
          // nothing was put in by loops before, either
          Sym before = s.heap.get(known.collection(), Heap.ANY);
          FactSet said = before == null ? null : e.when(before, Test.FALSE);
          if (said != null) {
            e.joins.imply(filled, false, filled.implied(false).plus(said));
          }
          s.heap.put(known.collection(), Heap.ANY, whole);
          others(s, known.collection(), now, element, at);
        }
      }
    }
  }

  /** What holds of all positions of a container that was made here holds of what they hold. */
  private FactSet ofAll(State s, FactSet facts, Sym element, Site at) {
    if (facts.isEmpty()
        || !(element.core() instanceof Sym.Read each)
        || !Memory.isCreated(each.base().core())) {
      return facts;
    }
    JavaType type = e.memory.elementType(each.base().type());
    Sym held = e.memory.read(s.heap, each.base(), Loc.ELEM, type, at);
    return held == null
        ? facts
        : facts.plus(e.engine.persons().replaced(facts, element.core(), held.core()));
  }

  /** Whoever was gone over, and was not put into a collection, is known by that. */
  private void others(State s, Sym collection, Join now, Sym element, Site at) {
    FactSet left = flags.getOrDefault(now, Map.of()).getOrDefault(false, FactSet.EMPTY);
    FactSet granted = elements().exhausted(left, element);
    JavaType type = e.memory.elementType(collection.type());
    Sym member = e.memory.read(s.heap, collection, Loc.ELEM, type, at);
    Sym others =
        member == null || isAroundLoop(now)
            ? null
            : e.engine.outcomes().complement().of(member, granted);
    if (others != null) {
      s.heap.put(collection, Heap.OTHERS, others);
    }
  }

  /** In a loop inside a loop, another element than that of the round may be put in. */
  private boolean isAroundLoop(Join now) {
    for (MethodBody.Block outer : body.blocks()) {
      if (body.isHead(outer.id()) && outer.start() == now.site().index()) {
        for (MethodBody.Block b : body.blocks()) {
          if (b != outer && body.isHead(b.id()) && body.inLoop(outer.id(), b.start())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether elements at this position are gone over one after the other. */
  boolean isCounter(Sym position) {
    return position.core() instanceof Join j && counters.contains(j);
  }

  private Sym whole(Join now, Object place, Sym element, Site at) {
    Join whole = null;
    for (Map.Entry<Boolean, FactSet> f : flags.getOrDefault(now, Map.of()).entrySet()) {
      FactSet all = elements().exhausted(f.getValue(), element);
      if (!all.isEmpty()) {
        whole = e.joins.join(at, List.of("whole", place), JavaType.of("Z"));
        e.joins.set(whole, "all", now, FactSet.EMPTY);
        e.joins.imply(whole, f.getKey(), all);
      }
    }
    return whole == null ? counted(now, place, element, at) : whole;
  }

  /** A number that counted those who were granted is how many passed a filter. */
  private Sym counted(Join now, Object place, Sym element, Site at) {
    FactSet all = elements().exhausted(tallies.getOrDefault(now, FactSet.EMPTY), element);
    if (all.isEmpty() || !(element.core() instanceof Sym.Read each)) {
      return now;
    }
    Join asked = e.joins.join(at, List.of("counted", place), JavaType.of("Z"));
    e.joins.set(asked, "any", Ops.clean(JavaType.of("Z")), FactSet.EMPTY);
    e.joins.imply(asked, true, all.map(f -> f.about(Fact.About.VALUE, f.subject())));
    Sym any = Ops.test(Sym.Kind.ANY, asked, element, each.base().core());
    return Ops.counted(each.base(), any);
  }
}
