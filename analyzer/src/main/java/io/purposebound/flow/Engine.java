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
import io.purposebound.ir.MethodBody;
import io.purposebound.models.MethodModel;
import io.purposebound.models.ModelLibrary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private static final int MAX_STACK = 60;
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
  private final TypedData typedData;
  private final Dispatcher dispatcher;
  private final Statics statics = new Statics(this);
  private final KeptOutcomes kept = new KeptOutcomes(this);

  private record Key(Method method, Specialisation inputs) {}

  private final Map<Key, MethodSummary> done = new HashMap<>();
  private final Map<Key, MethodSummary> running = new LinkedHashMap<>();
  private final Map<MethodKey, Integer> specialised = new HashMap<>();
  private final Set<Key> needed = new HashSet<>();
  private final Map<MethodKey, Optional<MethodModel>> modelCache = new HashMap<>();
  private final Set<MethodKey> tooLarge = new TreeSet<>();
  private final Set<MethodKey> widened = new TreeSet<>();
  private final Map<MethodKey, Throwable> failed = new TreeMap<>();
  private final Set<Method> reached = new HashSet<>();

  Engine(TypeHierarchy types, Declarations declarations, ModelLibrary models) {
    this.types = types;
    this.generics = new GenericTypes(types);
    this.declarations = declarations;
    this.models = models;
    this.checks = new Checks(declarations);
    this.persons = new Persons(declarations);
    this.outcomes = new Outcomes(checks, persons, kept);
    this.typedData = new TypedData(declarations, generics);
    this.dispatcher = new Dispatcher(types);
  }

  TypeHierarchy types() {
    return types;
  }

  GenericTypes generics() {
    return generics;
  }

  Declarations declarations() {
    return declarations;
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

  private Optional<MethodModel> findModel(MethodKey key) {
    if (key.owner().startsWith("[")) {
      return models.find("java/lang/Object", key.name(), key.desc());
    }
    List<ClassFile> lineage = types.lineage(key.owner());
    boolean constructor = key.name().equals("<init>");
    if (lineage.isEmpty()) {
      return models.find(key.owner(), key.name(), key.desc());
    }
    for (ClassFile c : lineage) {
      if (c.name().equals("java/lang/Object")) {
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
    MethodSummary current = running.get(key);
    if (current != null) {
      needed.add(key);
      return current;
    }
    if (running.size() > MAX_STACK) {
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
    MethodSummary last = MethodSummary.bottom(key.method().key());
    boolean outermost = running.isEmpty();
    for (int i = 0; ; i++) {
      running.put(key, last);
      needed.remove(key);
      MethodSummary next = evaluate(key, node);
      running.remove(key);
      boolean recursive = needed.remove(key);
      boolean stable = !recursive || SummaryDigest.of(next).equals(SummaryDigest.of(last));
      last = next;
      if (!stable && i >= MAX_ITERATIONS) {
        widened.add(key.method().key());
      }
      if (stable || i >= MAX_ITERATIONS) {
        break;
      }
    }
    // what rests on a method that is still running is not final
    if (outermost || needed.isEmpty()) {
      done.put(key, last);
    }
    return last;
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
    int depth = 0;
    for (Key k : running.keySet()) {
      depth += k.method().owner().isProgram() ? 0 : 1;
    }
    return depth >= MAX_LIBRARY_DEPTH;
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
    return running.containsKey(new Key(m, Specialisation.NONE));
  }

  /** Returns what constructors say of outcomes in final fields. */
  KeptOutcomes kept() {
    return kept;
  }

  /** Returns what static initialisers set for good. */
  Statics statics() {
    return statics;
  }

  /** A fault in one method must not cost the others their findings; it is reported. */
  private MethodSummary evaluate(Key key, MethodNode node) {
    try {
      return new MethodEvaluator(
              this, key.method(), new MethodBody(key.method(), node), key.inputs())
          .evaluate(node.maxLocals, node.maxStack);
    } catch (RuntimeException | StackOverflowError e) {
      failed.putIfAbsent(key.method().key(), e);
      return MethodSummary.bottom(key.method().key());
    }
  }
}
