package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.ParameterDecls;
import io.purposebound.ir.Asked;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.SourceRef;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates one method over symbolic inputs, block by block in reverse postorder, until loops are
 * stable: values from nothing, facts from everything.
 */
final class MethodEvaluator {
  private static final int MAX_PASSES = 12;

  /** Passes in which a loop starts again: an inner one and an outer one could do so in turns. */
  private static final int MAX_STARTS = 6;

  /** Inputs on which dispatch depends: callers know what they made themselves, which is near. */
  private static final int MAX_DISPATCH = 60;

  private static final int MAX_DISPATCH_DEPTH = 4;

  final Engine engine;
  final MethodBody body;
  final Method method;
  final Specialisation inputs;
  final Joins joins;
  final Memory memory;
  final List<Sym> params = new ArrayList<>();
  final Set<Sym> dispatch = new LinkedHashSet<>();

  /** What is recorded anew in each pass. */
  final FlowRecorder flows;

  private final Merger merger;
  private final InstructionEvaluator instructions;
  private final Map<Integer, Map<Object, State>> edges = new TreeMap<>();
  final LoopRounds loops;
  final Removals removals;
  final Filling filling;

  private final List<Merger.Edge> returns = new ArrayList<>();
  private final List<@Nullable Sym> results = new ArrayList<>();
  private final List<Sym> thrown = new ArrayList<>();
  private final Map<Integer, List<State>> entered = new TreeMap<>();
  private final Map<Sym, Set<Sym>> readFrom = new HashMap<>();
  private boolean loopChanged;
  private int current;
  private @Nullable FactSet proceeds;
  private final MethodGates gates;
  private Heap thrownHeap = new Heap();

  MethodEvaluator(Engine engine, Method method, MethodBody body, Specialisation inputs) {
    this.engine = engine;
    this.method = method;
    this.body = body;
    this.inputs = inputs;
    this.joins = new Joins();
    this.memory = new Memory(joins, engine);
    this.merger = new Merger(joins, memory);
    this.flows = new FlowRecorder(this);
    this.loops = new LoopRounds(this, body);
    this.removals = new Removals(this);
    this.filling = new Filling(this);
    this.instructions = new InstructionEvaluator(this);
    this.gates = new MethodGates(this);
  }

  MethodSummary evaluate(int maxLocals, int maxStack) {
    State entry = entryState(maxLocals, maxStack);
    for (int pass = 0; pass < MAX_PASSES; pass++) {
      flows.restart();
      returns.clear();
      results.clear();
      thrown.clear();
      thrownHeap = new Heap();
      loopChanged = false;
      proceeds = null;
      pass(entry, pass < MAX_STARTS);
      boolean changed = joins.takeChanged() | loopChanged | removals.takeChanged();
      if (!body.hasLoops() || !changed) {
        break;
      }
    }
    return new SummaryBuilder(this).build(returns, results, thrown, thrownHeap, merger);
  }

  private void pass(State entry, boolean anew) {
    for (MethodBody.Block b : body.order()) {
      engine.orStop();
      List<Merger.Edge> in = new ArrayList<>();
      if (b.id() == 0) {
        in.add(new Merger.Edge("entry", entry));
      }
      Map<Object, State> incoming = edges.get(b.id());
      if (incoming != null) {
        incoming.forEach((id, s) -> in.add(new Merger.Edge(id, s)));
      }
      clearEdgesFrom(b);
      if (body.isHead(b.id()) && entersAnew(b, in) && anew) {
        in.removeIf(e -> isBack(e, b));
      }
      if (!in.isEmpty()) {
        State s = merger.merge(in, body.site(b.start()));
        s.facts = s.facts.plus(seen(b, in));
        instructions.run(b, s);
      }
    }
    loopChanged |= loops.goRound(edges, merger);
  }

  private boolean isBack(Merger.Edge e, MethodBody.Block b) {
    return e.id() instanceof EdgeId id && body.isBackEdge(id.from(), b.id());
  }

  /**
   * A loop that is entered with something new starts again: earlier rounds spoke of other values.
   */
  private boolean entersAnew(MethodBody.Block b, List<Merger.Edge> in) {
    List<State> now = new ArrayList<>();
    for (Merger.Edge e : in) {
      if (!isBack(e, b)) {
        now.add(e.state().copy());
      }
    }
    List<State> before = entered.put(b.id(), now);
    if (before == null) {
      return false;
    }
    boolean same = before.size() == now.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = before.get(i).same(now.get(i));
    }
    return !same;
  }

  /**
   * What held for each element that a loop has gone over holds vacuously before its first round.
   */
  private FactSet seen(MethodBody.Block b, List<Merger.Edge> in) {
    FactSet common = null;
    for (Merger.Edge e : in) {
      if (e.id() instanceof EdgeId id && body.isBackEdge(id.from(), b.id())) {
        common = common == null ? e.state().facts : common.intersect(e.state().facts);
      }
    }
    List<Fact> seen = new ArrayList<>();
    if (common != null) {
      for (Fact f : common) {
        if (f.about() == Fact.About.SEEN) {
          seen.add(f);
        }
      }
    }
    return FactSet.of(seen);
  }

  /** Forward edges of an earlier pass are replaced; a branch that is dead now stays dead. */
  private void clearEdgesFrom(MethodBody.Block b) {
    Set<Integer> targets = new LinkedHashSet<>(b.successors());
    b.handlers().forEach(h -> targets.add(h.block()));
    for (int t : targets) {
      Map<Object, State> m = edges.get(t);
      if (m != null && !body.isBackEdge(b.id(), t)) {
        m.keySet().removeIf(id -> id instanceof EdgeId e && e.from() == b.id());
      }
    }
  }

  /**
   * Names an edge.
   *
   * @param from block it leaves
   * @param at what tells apart several edges between two blocks
   */
  record EdgeId(int from, int at) implements Comparable<EdgeId> {
    @Override
    public int compareTo(EdgeId o) {
      return from != o.from ? Integer.compare(from, o.from) : Integer.compare(at, o.at);
    }
  }

  /** Takes the state at the end of an edge. */
  void flowTo(int from, int to, int at, State s) {
    EdgeId id = new EdgeId(from, at);
    if (body.isBackEdge(from, to)) {
      loops.back(to, id, s);
    } else {
      edges.computeIfAbsent(to, k -> new TreeMap<>()).put(id, s);
    }
  }

  /** Takes the state where the method returns. */
  void returned(int at, State s, @Nullable Sym result) {
    returns.add(new Merger.Edge(new EdgeId(-1, at), s));
    results.add(gates.returned(s, result, body.site(at)));
  }

  /** Takes what leaves the method as an exception. */
  void escaped(Sym exception, State s) {
    if (!thrown.contains(exception)) {
      thrown.add(exception);
    }
    for (Sym base : s.heap.bases()) {
      if (Memory.isCreated(base)) {
        s.heap.places(base).forEach((l, v) -> thrownHeap.put(base, l, v));
      }
    }
  }

  /** Notes which instruction is evaluated. */
  void at(int instruction) {
    current = instruction;
  }

  /** Returns which instruction is evaluated. */
  Site here() {
    return body.site(current);
  }

  /** Returns what holds when a value passes a test here; null if it never does. */
  @Nullable FactSet when(Sym value, Test test) {
    return learnt(engine.outcomes().when(value, test));
  }

  /** Returns what holds when a container is known to hold this element. */
  FactSet present(Sym element) {
    FactSet facts = learnt(engine.outcomes().ofPresent(element));
    return facts == null ? FactSet.EMPTY : facts;
  }

  /** Returns what was learnt from an outcome here: checks that always agree tell nothing. */
  @Nullable FactSet learnt(@Nullable FactSet facts) {
    return facts == null || facts.isEmpty() ? facts : engine.checks().learnt(facts, this::here);
  }

  /**
   * A library runs a function that it is given, or it does not: what the function wrote is there or
   * not.
   *
   * @param skipped what is there where it did not
   * @param s what is there where it did; changed to what is there after the call
   * @param part names the function among those of one call
   */
  void perhaps(State skipped, State s, Site site, Object part) {
    if (!s.heap.equals(skipped.heap)) {
      List<Merger.Edge> ways =
          List.of(new Merger.Edge("ran", s), new Merger.Edge("skipped", skipped));
      s.heap = merger.mergeHeaps(ways, site, List.of("perhaps", part));
    }
  }

  /** Notes what holds where advice lets the call go on that it is about. */
  void proceeded(FactSet facts) {
    proceeds = proceeds == null ? facts : proceeds.intersect(facts);
  }

  /** Returns what holds wherever advice let the call go on, and forgets it. */
  @Nullable FactSet takeProceeds() {
    FactSet facts = proceeds;
    proceeds = null;
    return facts;
  }

  /** Notes that a value that identifies a person was read from this place. */
  void readAs(Sym value, Sym place) {
    if (!value.core().equals(place) && !(value.core() instanceof Sym.Const)) {
      readFrom.computeIfAbsent(value.core(), k -> new LinkedHashSet<>()).add(place);
    }
  }

  /** What is known of a person's value is known of the place that it was read from. */
  FactSet alsoOfPlaces(FactSet facts) {
    FactSet all = facts;
    for (Fact f : facts) {
      if (f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER) {
        for (Sym place : readFrom.getOrDefault(f.subject(), Set.of())) {
          all = all.plus(f.about(Fact.About.VALUE, place));
        }
      }
    }
    return all;
  }

  /** Returns what a value is known to be exactly; null where it is not. */
  @Nullable Exact exactOf(Sym value) {
    List<Exact> all = exactsOf(value);
    return all.size() == 1 ? all.get(0) : null;
  }

  /** Returns what a value can be exactly; none where that is not known of each. */
  List<Exact> exactsOf(Sym value) {
    Set<Exact> all = new LinkedHashSet<>();
    return exacts(value.core(), all, new LinkedHashSet<>()) ? List.copyOf(all) : List.of();
  }

  private boolean exacts(Sym v, Set<Exact> all, Set<Sym> path) {
    if (v instanceof Join j) {
      if (path.add(j)) {
        for (Join.Alternative a : j.alternatives()) {
          if (!(a.value().core() instanceof Sym.Const c && c.value() == Sym.Null.NULL)
              && !exacts(a.value().core(), all, path)) {
            return false;
          }
        }
      }
      return true;
    }
    Exact e = engine.functions().declaredCheck(method, v);
    if (e == null) {
      e = Instantiation.exactOf(v);
    }
    if (e == null) {
      e = engine.statics().exactOf(v);
    }
    if (e != null) {
      all.add(e);
      return true;
    }
    List<Exact> known = inputs.exact().get(v);
    if (known == null) {
      known = engine.functions().kept(v);
    }
    all.addAll(known);
    return !known.isEmpty();
  }

  /** Notes that the exact object behind an input would tell which code runs. */
  void dependsOn(Sym value) {
    Sym v = value.core();
    if (v instanceof Join j) {
      for (Join.Alternative a : List.copyOf(j.alternatives())) {
        if (!(a.value().core() instanceof Join)) {
          dependsOn(a.value());
        }
      }
    } else if (dispatch.size() < MAX_DISPATCH
        && !(v instanceof Sym.Read r && r.depth() > MAX_DISPATCH_DEPTH)
        && isInput(v)
        && !inputs.exact().containsKey(v)) {
      dispatch.add(v);
    }
  }

  /** What callers, or other methods by static fields, hand over. */
  private static boolean isInput(Sym v) {
    Sym root = SummaryBuilder.rootOf(v);
    return root instanceof Sym.Param
        || (root instanceof Sym.Global && !SharedState.holders(v, true).isEmpty());
  }

  private State entryState(int maxLocals, int maxStack) {
    State s = new State(maxLocals, maxStack);
    MethodDecls d = engine.declarations().method(method.key());
    JavaType self = engine.selfType(method.owner());
    List<JavaType> types = engine.generics().parameters(self, method);
    int index = 0;
    int slot = 0;
    if (!method.isStatic()) {
      Sym p = new Sym.Param(index++, typeOf(0, self));
      params.add(p);
      s.locals[slot++] = p;
    }
    int shift = index;
    for (JavaType t : types) {
      Sym p = new Sym.Param(index, typeOf(index, t));
      Integer same = inputs.same().get(index);
      params.add(same == null ? p : params.get(same));
      index++;
    }
    for (int i = 0; i < types.size(); i++) {
      Sym p = params.get(i + shift);
      Sym v = d.parameters().size() > i ? declared(p, d.parameters().get(i)) : p;
      Sym decided = v == p ? decided(p) : null;
      v = decided == null ? v : decided;
      s.locals[slot++] = v;
      if (types.get(i).name().equals("J") || types.get(i).name().equals("D")) {
        s.locals[slot++] = State.FILLER;
      }
    }
    for (DemandDecl r : d.requires()) {
      s.facts = s.facts.plus(facts(Fact.About.PASSED, Sym.Const.NULL, r, "@RequiresConsent"));
    }
    for (int i = 0; i < d.parameters().size() && i + shift < params.size(); i++) {
      for (DemandDecl r : d.parameters().get(i).requires()) {
        Sym p = params.get(i + shift);
        s.facts = s.facts.plus(facts(Fact.About.PASSED, p, r, "@RequiresConsent"));
      }
    }
    gates.enter(s);
    return s;
  }

  private JavaType typeOf(int index, JavaType declared) {
    List<Exact> e = inputs.exact().get(new Sym.Param(index, declared));
    return e == null || e.size() != 1 || e.get(0).type().equals(JavaType.OBJECT)
        ? declared
        : e.get(0).type();
  }

  /** Returns the truth value or enum constant that a parameter is for this call; null otherwise. */
  private @Nullable Sym decided(Sym p) {
    List<Exact> known = inputs.exact().getOrDefault(p, List.of());
    return known.size() == 1
            && known.get(0).shape() instanceof Shape.Constant c
            && (c.value() instanceof Integer
                || (c.value() instanceof Sym.Named n && !n.name().equals("class")))
        ? new Sym.Const(c.value(), p.type())
        : null;
  }

  private Sym declared(Sym p, ParameterDecls d) {
    Sym v = p;
    if (d.notPersonal()) {
      return new Sym.Op(null, Sym.Kind.CLEAN, List.of(p), p.type());
    }
    if (d.source().isPresent()) {
      MethodKey key = method.key();
      Site entry = body.site(0);
      Sym call =
          new Sym.Result(
              entry, new CallInfo(key, List.copyOf(params), method.isStatic()), p.type());
      v = new Sym.Sourced(new SourceRef(d.source().get().element()), call, p, entry);
    }
    for (DemandDecl f : d.filtered()) {
      v = Sym.Held.of(v, facts(Fact.About.ANYONE, Sym.Const.NULL, f, "@ConsentFiltered"), null);
    }
    return v;
  }

  /** Returns the facts that an assertion states. */
  static FactSet facts(Fact.About about, Sym subject, DemandDecl d, String name) {
    Set<String> keys = new LinkedHashSet<>();
    d.purposes().forEach(p -> keys.add(p.key()));
    return FactSet.of(
        List.of(
            new Fact(
                about,
                subject,
                new Asked.Declared(keys),
                d.basis(),
                new Fact.Evidence(name + " " + d.shortName(), null, true))));
  }
}
