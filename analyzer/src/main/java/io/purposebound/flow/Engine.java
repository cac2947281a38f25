package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.GenericTypes;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.consent.Checks;
import io.purposebound.consent.Outcomes;
import io.purposebound.consent.Persons;
import io.purposebound.declarations.Declarations;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.ir.CheckPoint;
import io.purposebound.ir.MethodBody;
import io.purposebound.models.MethodModel;
import io.purposebound.models.ModelLibrary;
import io.purposebound.models.PackLibrary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.tree.MethodNode;

/**
 * Summaries of methods, each computed once for each specialisation; recursion is a fixpoint. One
 * engine is used by one thread.
 */
final class Engine {
  private static final int MAX_ITERATIONS = 4;
  private static final int MAX_STACK = 1_000;
  private static final int MAX_LIBRARY_DEPTH = 3;
  private static final int MAX_LIBRARY_INSTRUCTIONS = 300;
  private static final int MAX_INSTRUCTIONS = 12_000;

  private final TypeHierarchy types;
  private final GenericTypes generics;
  private final Declarations declarations;
  private final Checks checks;
  private final Persons persons;
  private final Outcomes outcomes;
  private final ModelLibrary models;
  private final Frameworks frameworks;
  private final TypedData typedData;
  private final Dispatcher dispatcher;
  private final Decorators decorators;
  private final Statics statics = new Statics(this);
  private final KeptFields keptFields = new KeptFields(this);
  private final KeptOutcomes kept = new KeptOutcomes(this, keptFields);
  private final KeptFunctions functions = new KeptFunctions(this, keptFields);

  private record Key(Method method, Specialisation inputs) {}

  private final Map<Key, MethodSummary> done = new HashMap<>();
  private final Recursion<Key> recursion = new Recursion<>();
  private final Map<MethodKey, Integer> specialised = new HashMap<>();
  private final Map<MethodKey, Optional<MethodModel>> modelCache = new HashMap<>();
  private final Map<MethodKey, Optional<PackCalls.Covered>> covered = new HashMap<>();
  private final Set<MethodKey> tooLarge = new TreeSet<>();
  private final Set<MethodKey> cut = new HashSet<>();
  private final Set<MethodKey> widened = new TreeSet<>();
  private final Map<MethodKey, Throwable> failed = new TreeMap<>();
  private int libraryDepth;
  private Stop stop = new Stop();
  private final Set<Method> reached = new HashSet<>();

  Engine(
      TypeHierarchy types,
      Declarations declarations,
      ModelLibrary models,
      Frameworks frameworks,
      Set<CheckPoint> agreed) {
    this.types = types;
    this.generics = new GenericTypes(types);
    this.declarations = declarations;
    this.models = models;
    this.frameworks = frameworks;
    this.checks = new Checks(declarations, agreed);
    this.persons = new Persons(declarations);
    this.outcomes = new Outcomes(checks, persons, kept);
    this.typedData = new TypedData(declarations, generics);
    this.dispatcher = new Dispatcher(types);
    this.decorators = new Decorators(types, models);
  }

  TypeHierarchy types() {
    return types;
  }

  /** Lets another thread end the work. */
  void stopAt(Stop wanted) {
    stop = wanted;
  }

  /** Returns what ends the work. */
  Stop stop() {
    return stop;
  }

  /** Ends the work if that is wanted. */
  void orStop() {
    stop.check();
  }

  GenericTypes generics() {
    return generics;
  }

  Declarations declarations() {
    return declarations;
  }

  Frameworks frameworks() {
    return frameworks;
  }

  Checks checks() {
    return checks;
  }

  Persons persons() {
    return persons;
  }

  Outcomes outcomes() {
    return outcomes;
  }

  TypedData typedData() {
    return typedData;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  /** Notes that a call site enters this method. */
  void reach(Method m) {
    reached.add(m);
  }

  /** Returns whether a call site that was analysed enters this method. */
  boolean isReached(Method m) {
    return reached.contains(m);
  }

  int summarised() {
    return done.size();
  }

  Set<MethodKey> tooLarge() {
    return tooLarge;
  }

  /** Returns the methods whose summaries were cut short: calls too deep, or no fixpoint in time. */
  Set<MethodKey> widened() {
    return widened;
  }

  /** Returns the methods whose evaluation broke off, with the fault. */
  Map<MethodKey, Throwable> failed() {
    return failed;
  }

  /** Returns whether calls have gone too deep for one more to be followed; it is noted then. */
  boolean isBeyondStack(Method m) {
    boolean deep =
        recursion.depth() > MAX_STACK && !done.containsKey(new Key(m, Specialisation.NONE));
    if (deep) {
      widened.add(m.key());
    }
    return deep;
  }

  /** Returns whether a method has code that could not be summarised: it is as if it had none. */
  boolean isOpaque(Method m) {
    return failed.containsKey(m.key()) || tooLarge.contains(m.key());
  }

  /** Returns the type of {@code this} within a class. */
  JavaType selfType(ClassFile c) {
    return JavaType.of(c.name());
  }

  /** Returns the model of a method: its class's, then its superclasses', then interfaces'. */
  Optional<MethodModel> model(MethodKey key) {
    Optional<MethodModel> known = modelCache.get(key);
    if (known == null) {
      known = findModel(key);
      modelCache.put(key, known);
    }
    return known;
  }

  /** Returns the model packs that count. */
  PackLibrary packs() {
    return declarations.packs();
  }

  /** Returns how packs cover a method as called on a type. */
  Optional<PackCalls.Covered> covered(MethodKey key, Call c) {
    Optional<PackCalls.Covered> known = covered.get(key);
    if (known == null) {
      known = PackCalls.compute(this, key, c);
      covered.put(key, known);
    }
    return known;
  }

  private Optional<MethodModel> findModel(MethodKey key) {
    if (key.owner().startsWith("[")) {
      return models.find("java/lang/Object", key.name(), key.desc());
    }
    List<ClassFile> lineage = types.lineage(key.owner());
    boolean constructor = key.name().equals("<init>");
    if (lineage.isEmpty()) {
      return models.find(key.owner(), key.name(), key.desc());
    }
    boolean followed = decorators.isFollowed(key);
    for (ClassFile c : lineage) {
      if (c.name().equals("java/lang/Object") || (followed && c.name().startsWith("java/"))) {
        continue;
      }
      Optional<MethodModel> m = models.find(c.name(), key.name(), key.desc());
      if (m.isPresent()) {
        return m;
      }
    }
    return constructor && !key.owner().equals("java/lang/Object")
        ? Optional.empty()
        : models.find("java/lang/Object", key.name(), key.desc());
  }

  /** Returns the summary of a method; that of a running one is what is known so far. */
  MethodSummary summary(Method m, Specialisation wanted) {
    Specialisation inputs = wanted;
    Key plain = new Key(m, Specialisation.NONE);
    if (!wanted.isNone()
        && !done.containsKey(new Key(m, wanted))
        && specialised.merge(m.key(), 1, Integer::sum) > 60) {
      inputs = Specialisation.NONE;
    }
    Key key = inputs.isNone() ? plain : new Key(m, inputs);
    MethodSummary known = done.get(key);
    if (known != null) {
      return known;
    }
    Recursion.Provisional found = recursion.find(key);
    if (found != null) {
      return found.summary();
    }
    if (recursion.depth() > MAX_STACK) {
      widened.add(m.key());
      return MethodSummary.bottom(m.key());
    }
    return compute(key);
  }

  private MethodSummary compute(Key key) {
    MethodNode node = types.code(key.method());
    if (node.instructions.size() == 0 || node.instructions.size() > MAX_INSTRUCTIONS) {
      if (node.instructions.size() > 0) {
        tooLarge.add(key.method().key());
      }
      return MethodSummary.bottom(key.method().key());
    }
    int depth = recursion.depth();
    int library = key.method().owner().isProgram() ? 0 : 1;
    libraryDepth += library;
    try {
      return fixpoint(key, node);
    } catch (RuntimeException | StackOverflowError e) {
      recursion.cut(depth);
      failed.putIfAbsent(key.method().key(), e);
      return MethodSummary.bottom(key.method().key());
    } finally {
      libraryDepth -= library;
    }
  }

  private MethodSummary fixpoint(Key key, MethodNode node) {
    int round = 0;
    recursion.enter(key, MethodSummary.bottom(key.method().key()));
    while (true) {
      MethodSummary next = evaluate(key, node);
      if (recursion.isRecursive() || Folding.isFolded(next)) {
        next = Folding.fold(next);
      }
      if (!recursion.isHead()) {
        return recursion.leave(next, done);
      }
      boolean stable = SummaryDigest.of(next).equals(SummaryDigest.of(recursion.current()));
      if (stable || ++round > MAX_ITERATIONS) {
        if (!stable) {
          widened.add(key.method().key());
        }
        return recursion.leave(next, done);
      }
      recursion.again(next);
    }
  }

  /**
   * Returns whether a library's method lies too deep below the program, or is too large, to be
   * followed; it then counts as code that is not there.
   */
  boolean isTooDeep(Method m) {
    if (m.owner().isProgram()) {
      return false;
    }
    if (types.code(m).instructions.size() > MAX_LIBRARY_INSTRUCTIONS) {
      return true;
    }
    return libraryDepth >= MAX_LIBRARY_DEPTH && !done.containsKey(new Key(m, Specialisation.NONE));
  }

  /** Notes that a library's method does more than was followed. */
  void cut(Method m) {
    if (!m.owner().isProgram()) {
      cut.add(m.key());
    }
  }

  /** Returns whether a library's method does more than was followed. */
  boolean isCut(Method m) {
    return cut.contains(m.key());
  }

  /** Returns whether a method is too large to be summarised; it is noted then. */
  boolean isTooLarge(Method m) {
    if (types.code(m).instructions.size() <= MAX_INSTRUCTIONS) {
      return false;
    }
    tooLarge.add(m.key());
    return true;
  }

  /** Returns whether a method is being summarised now. */
  boolean isRunning(Method m) {
    return recursion.isRunning(new Key(m, Specialisation.NONE));
  }

  /** Returns whether a method's summary is final. */
  boolean isDone(Method m) {
    return done.containsKey(new Key(m, Specialisation.NONE));
  }

  /** Returns what constructors say of outcomes in final fields. */
  KeptOutcomes kept() {
    return kept;
  }

  /** Returns what is known of functional values that no caller hands over. */
  KeptFunctions functions() {
    return functions;
  }

  /** Returns what static initialisers set for good. */
  Statics statics() {
    return statics;
  }

  /** A fault in one method must not cost the others their findings; it is reported. */
  private MethodSummary evaluate(Key key, MethodNode node) {
    MethodEvaluator evaluator =
        new MethodEvaluator(this, key.method(), new MethodBody(key.method(), node), key.inputs());
    try {
      return evaluator.evaluate(node.maxLocals, node.maxStack);
    } catch (EvaluationBound e) {
      tooLarge.add(key.method().key());
      return MethodSummary.assumed(key.method(), evaluator.params, evaluator.body.site(0));
    } catch (RuntimeException | StackOverflowError e) {
      failed.putIfAbsent(key.method().key(), e);
      return MethodSummary.bottom(key.method().key());
    }
  }
}
