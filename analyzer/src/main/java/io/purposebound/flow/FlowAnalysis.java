package io.purposebound.flow;

import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.consent.Persons;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.UseCondition;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.ir.CheckPoint;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.ModelLibrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Finds all flows of a program: summarises it from its entries down, then says each entry's flows
 * with what static types and shared state tell of its inputs.
 */
public final class FlowAnalysis {
  private static final int MAX_CHOICES = 60;

  /** Objects that are known tell of further ones. */
  private static final int MAX_ROUNDS = 3;

  /** So many methods that handle personal data are all summarised, whether they matter or not. */
  public static final int FEW = 200;

  private final Declarations declarations;
  private final Engine engine;
  private final Entries entries;
  private Progress progress = Progress.NONE;
  private final SharedState state = new SharedState();
  private final Map<Method, MethodSummary> entrySummaries = new LinkedHashMap<>();
  private final Map<Method, MethodSummary> withUnknown = new LinkedHashMap<>();
  private final TypeHierarchy types;
  private final ModelLibrary models;
  private final int few;

  /**
   * @param types the classes
   * @param declarations what is declared
   * @param models what library methods do
   * @param frameworks what frameworks make of names and strings
   * @param agreed checks that are taken to agree whoever is asked about
   * @param few how many methods that handle personal data are all summarised; of more, only those
   *     that can matter to a flow
   */
  public FlowAnalysis(
      TypeHierarchy types,
      Declarations declarations,
      ModelLibrary models,
      Frameworks frameworks,
      Set<CheckPoint> agreed,
      int few) {
    this.few = few;
    this.types = types;
    this.declarations = declarations;
    this.models = models;
    this.engine = new Engine(types, declarations, models, frameworks, agreed);
    this.entries = new Entries(declarations.policy().scope(), declarations.matcher());
  }

  /** Returns this analysis, which another thread may end. */
  public FlowAnalysis stoppedBy(Stop stop) {
    engine.stopAt(stop);
    return this;
  }

  /** Returns this analysis, of whose progress somebody hears. */
  public FlowAnalysis heardBy(Progress hearer) {
    progress = hearer;
    return this;
  }

  /** Returns whom data and checks are about. */
  public Persons persons() {
    return engine.persons();
  }

  /** Returns the points at which checks are made, in no fixed order. */
  public Set<CheckPoint> checksMade() {
    return engine.checks().made();
  }

  /** Returns what ends this analysis, and the work on what it finds. */
  public Stop stop() {
    return engine.stop();
  }

  /** Returns how many summaries were computed. */
  public int summarised() {
    return engine.summarised();
  }

  /** Returns the methods that were too large to analyse. */
  public Set<MethodKey> tooLarge() {
    return engine.tooLarge();
  }

  /** Returns the methods whose summaries were cut short. */
  public Set<MethodKey> widened() {
    return engine.widened();
  }

  /** Returns the methods whose analysis broke off, with the fault: their flows are not known. */
  public Map<MethodKey, Throwable> failed() {
    return engine.failed();
  }

  /**
   * Returns the undeclared fields of passed objects that receive personal data, each with the short
   * names of their sources.
   */
  public SortedMap<String, SortedSet<String>> unannotatedCopies() {
    UnannotatedCopies copies = new UnannotatedCopies(declarations, engine.typedData());
    entrySummaries.forEach((m, summary) -> orFail(m, () -> copies.add(m, summary)));
    return copies.found();
  }

  /** Returns all flows, in a fixed order. */
  public List<DataFlow> run() {
    summarise();
    Set<MethodKey> run = new LinkedHashSet<>();
    for (Map.Entry<Method, MethodSummary> e : entrySummaries.entrySet()) {
      run.addAll(e.getValue().run());
    }
    List<DataFlow> all = new ArrayList<>();
    for (Map.Entry<Method, MethodSummary> e : entrySummaries.entrySet()) {
      Method m = e.getKey();
      List<PendingFlow> flows = new ArrayList<>(e.getValue().flows());
      MethodSummary besides = withUnknown.get(m);
      if (besides != null) {
        // objects of which nothing is known may stand where the known ones do
        Set<Site> judged = new LinkedHashSet<>();
        besides.flows().forEach(f -> judged.add(f.use().site()));
        flows.removeIf(f -> judged.contains(f.use().site()));
        flows.addAll(besides.flows());
      }
      e.getValue()
          .lambdas()
          .forEach(
              (lambda, found) -> {
                if (!run.contains(lambda)) {
                  flows.addAll(found);
                }
              });
      engine.orStop();
      for (PendingFlow f : flows) {
        if (!entries.isExcluded(f.use().site().innermost().method().owner())) {
          orFail(m, () -> resolve(f, m, all));
        }
      }
    }
    return all;
  }

  /** Summarises what can touch personal data, then what reads where these were left, and so on. */
  private void summarise() {
    Relevance relevance =
        new Relevance(types, declarations, engine.dispatcher(), models, engine.stop());
    Predicate<Method> wanted = wanted(relevance.methods());
    summarise(relevance.methods(), wanted);
    int kept = 0;
    while (kept < entrySummaries.size()) {
      int seen = 0;
      Set<Loc.Field> decisive = new LinkedHashSet<>();
      for (Map.Entry<Method, MethodSummary> e : entrySummaries.entrySet()) {
        if (seen++ >= kept) {
          Method m = e.getKey();
          orFail(m, () -> state.add(engine, m.key(), m.isStatic(), e.getValue()));
          for (Sym input : e.getValue().dispatch()) {
            decisive.addAll(SharedState.holders(input, m.isStatic()));
          }
        }
      }
      kept = entrySummaries.size();
      decisive.addAll(state.fields());
      relevance.stored(decisive);
      summarise(relevance.methods(), wanted);
    }
    entrySummaries.replaceAll(this::withSharedObjects);
  }

  /** Where others left the objects that decide which code an entry runs, it is these. */
  private MethodSummary withSharedObjects(Method m, MethodSummary plain) {
    MethodSummary summary = plain;
    Map<Sym, List<Exact>> exact = new LinkedHashMap<>();
    boolean complete = true;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      boolean more = false;
      for (Sym input : summary.dispatch()) {
        SharedFunctions.Known left = state.objects(engine, input, m.isStatic());
        if (!left.exact().isEmpty() && exact.putIfAbsent(input, left.exact()) == null) {
          more = true;
          complete &= left.complete();
        }
      }
      if (!more) {
        break;
      }
      summary = engine.summary(m, new Specialisation(exact, Map.of()));
      MethodSummary found = summary;
      orFail(m, () -> state.add(engine, m.key(), m.isStatic(), found));
    }
    if (!complete) {
      // others may be there too, of which nothing is known
      withUnknown.put(m, plain);
    }
    return summary;
  }

  /**
   * Returns which of many entries can matter to a flow. What reaches a use is summarised first: it
   * tells from which fields it reads, and only who may write to these matters besides.
   */
  private Predicate<Method> wanted(List<Method> touching) {
    if (touching.size() <= few) {
      return m -> true;
    }
    EntryDemand demand =
        new EntryDemand(
            types, declarations, engine.dispatcher(), models, engine.frameworks(), engine.stop());
    if (touching.stream().allMatch(demand::isWanted)) {
      return m -> true;
    }
    summarise(demand.reaching(), m -> true);
    Set<List<Loc.Field>> read = new LinkedHashSet<>();
    entrySummaries.forEach((m, summary) -> readBy(m, summary, read));
    demand.read(read);
    return demand::isWanted;
  }

  private static void readBy(Method entry, MethodSummary summary, Set<List<Loc.Field>> read) {
    List<PendingFlow> flows = new ArrayList<>(summary.flows());
    summary.lambdas().values().forEach(flows::addAll);
    for (PendingFlow f : flows) {
      if (f.datum() instanceof Datum.Unknown u) {
        read.add(SharedState.way(u.value(), entry.isStatic()));
      }
    }
  }

  private void summarise(List<Method> methods, Predicate<Method> isWanted) {
    CallGraph graph = new CallGraph(types, engine.dispatcher(), methods);
    List<Method> order = graph.callersFirst();
    int i = 0;
    while (i < order.size()) {
      progress.at(Progress.Step.METHODS, i, order.size());
      int component = graph.component(order.get(i));
      int end = i;
      while (end < order.size() && graph.component(order.get(end)) == component) {
        end++;
      }
      boolean reached = false;
      for (Method m : order.subList(i, end)) {
        reached |= engine.isReached(m);
      }
      for (Method m : order.subList(i, end)) {
        boolean wanted = entries.isAlways(m) || (!reached && Entries.isPossible(m));
        if (wanted
            && isWanted.test(m)
            && !entrySummaries.containsKey(m)
            && !entries.isExcluded(m.owner().name())) {
          entrySummaries.put(m, engine.summary(m, Specialisation.NONE));
        }
      }
      i = end;
    }
    progress.at(Progress.Step.METHODS, i, i);
  }

  /** A fault in one step must not cost the others; it is reported. */
  private void orFail(Method entry, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError e) {
      engine.failed().putIfAbsent(entry.key(), e);
    }
  }

  private void resolve(PendingFlow f, Method entry, List<DataFlow> all) {
    if (f.use().condition() != null
        && !f.use().decl().condition().map(UseCondition::unknownCounts).orElse(true)) {
      return;
    }
    if (f.datum() instanceof Datum.Known k) {
      expand(f, k, f.trail(), entry, all);
    } else if (f.datum() instanceof Datum.Unknown u) {
      DataWalker walker =
          new DataWalker(
              declarations,
              engine.typedData(),
              new Heap(),
              false,
              (datum, trail) -> {
                if (datum instanceof Datum.Known k) {
                  expand(f, k, trail, entry, all);
                }
              });
      walker.walk(u.value(), f.trail(), u, u.overwritten());
      state.find(
          engine,
          u.value(),
          entry.isStatic(),
          left -> {
            Trail t = f.trail().with(left.trail().facts());
            for (Hop h : left.trail().hops()) {
              t = t.with(h);
            }
            add(f, left.datum(), t, f.made().plus(left.made()), entry, all);
          });
    }
  }

  /** A datum read from a join is read from each of its alternatives: one flow for each. */
  private void expand(PendingFlow f, Datum.Known k, Trail trail, Method entry, List<DataFlow> all) {
    List<Trail> trails = List.of(trail);
    Set<Sym> seen = new LinkedHashSet<>();
    List<Trail> chosen = choose(k.identity(), trails, seen);
    for (Trail t : chosen.isEmpty() ? trails : chosen) {
      add(f, k, t, f.made(), entry, all);
    }
  }

  private List<Trail> choose(Sym path, List<Trail> trails, Set<Sym> seen) {
    Sym root = SummaryBuilder.rootOf(path instanceof Sym.Sourced q ? q.inner() : path);
    if (!(root instanceof Join j)) {
      return trails;
    }
    if (!seen.add(j)) {
      // round a cycle nothing comes out that did not come in elsewhere
      return List.of();
    }
    List<Trail> all = new ArrayList<>();
    for (Trail t : trails) {
      Set<Sym> chosen = t.choices().getOrDefault(j, Set.of());
      for (Join.Alternative a : j.alternatives()) {
        if (a.value().core() instanceof Sym.Const
            || (!chosen.isEmpty() && !chosen.contains(a.value().core()))) {
          continue;
        }
        Trail next = Trail.through(a.value(), t.with(a.facts())).with(j, a.value().core());
        all.addAll(choose(a.value().core(), List.of(next), new LinkedHashSet<>(seen)));
        if (all.size() > MAX_CHOICES) {
          return all;
        }
      }
    }
    return all;
  }

  private void add(
      PendingFlow f, Datum.Known k, Trail trail, FactSet made, Method entry, List<DataFlow> all) {
    List<Hop> hops = new ArrayList<>(trail.hops());
    Collections.reverse(hops);
    all.add(
        new DataFlow(
            declarations.source(k.source()),
            k.identity(),
            k.site(),
            f.use().decl(),
            f.use().argument(),
            f.use().site(),
            f.use().demand(),
            trail.facts(),
            made,
            hops,
            trail.choices(),
            entry.key()));
  }
}
