package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.consent.Checks;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.declarations.UseCondition;
import io.purposebound.declarations.UseDecl;
import io.purposebound.ir.CallInfo;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.SourceRef;
import io.purposebound.ir.Sym;
import io.purposebound.models.MethodModel;
import io.purposebound.policy.ArgumentSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Evaluates calls: what is declared of the callee comes first, then its model, then the bodies it
 * can reach, then the default for code that is not there.
 */
final class CallEvaluator {
  private final MethodEvaluator e;
  private final FieldEvaluator fields;
  private final OwnContainers own;
  private final BodyCalls bodies;
  private final FunctionInvoker functions;
  private final ModelInterpreter models;
  private final UnknownCode unknown;
  private final QueryRows rows;
  private final WrittenQueries queries;
  private final PackCalls packs;
  private final Receivers receivers;
  private @Nullable Sym thrown;

  CallEvaluator(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.fields = new FieldEvaluator(evaluator);
    this.bodies = new BodyCalls(evaluator, this);
    this.own = new OwnContainers(evaluator, this);
    Reflection reflection = new Reflection(evaluator, this, fields);
    this.functions = new FunctionInvoker(evaluator, this, bodies, reflection);
    this.models = new ModelInterpreter(evaluator, this, functions, reflection);
    this.unknown = new UnknownCode(evaluator, functions);
    this.rows = new QueryRows(evaluator);
    this.queries = new WrittenQueries(evaluator, rows);
    this.packs = new PackCalls(evaluator, this, functions, models);
    this.receivers = new Receivers(evaluator);
  }

  /** Returns how containers of the program's own are gone over. */
  OwnContainers own() {
    return own;
  }

  void threw(Sym exception) {
    thrown = thrown == null ? exception : thrown;
  }

  @Nullable Sym takeThrown() {
    Sym t = thrown;
    thrown = null;
    return t;
  }

  /** Evaluates a call instruction; returns whether it may return normally. */
  boolean step(MethodInsnNode m, State s, Site site) {
    Type[] types = Type.getArgumentTypes(m.desc);
    boolean isStatic = m.getOpcode() == Opcodes.INVOKESTATIC;
    int shift = isStatic ? 0 : 1;
    Sym[] args = new Sym[types.length + shift];
    for (int i = types.length - 1; i >= 0; i--) {
      args[i + shift] = s.pop(types[i].getSize());
    }
    if (!isStatic) {
      Sym receiver = s.pop();
      args[0] =
          receiver.type().equals(JavaType.OBJECT)
                  && !(receiver instanceof Sym.Const)
                  && !m.owner.startsWith("[")
              ? new Sym.Cast(receiver, JavaType.of(m.owner))
              : receiver;
    }
    Answer a =
        call(
            new Call(
                new MethodKey(m.owner, m.name, m.desc),
                List.of(args),
                isStatic,
                m.getOpcode() == Opcodes.INVOKESPECIAL,
                site),
            s);
    if (!a.returns()) {
      return false;
    }
    Type result = Type.getReturnType(m.desc);
    if (result.getSize() > 0) {
      Sym v = a.value();
      s.push(
          v == null ? Memory.zero(JavaType.ofDescriptor(result.getDescriptor())) : v,
          result.getSize());
    }
    return true;
  }

  /** Evaluates a call on the state, which is changed. */
  Answer call(Call written, State s) {
    MethodDecls d = declared(written);
    PackCalls.Covered covered = packs.covering(written);
    Call c = covered == null ? written : packs.prepared(written, s);
    uses(c, d, s);
    proceed(c, s);
    if (!d.checks().isEmpty()) {
      return check(c, c.key(), s);
    }
    if (d.anonymizes()) {
      return Answer.of(Ops.clean(resultType(c)));
    }
    Answer a;
    if (!d.flows().isEmpty()) {
      a = unknown.described(c, d.flows(), s);
    } else {
      a = covered == null ? undeclared(c, d, s) : packs.call(c, covered, s);
    }
    if (!a.returns()) {
      return a;
    }
    Sym value = queries.result(c, rows.result(c, a.value(), s), s);
    return new Answer(true, result(c, d, value, s));
  }

  private MethodDecls declared(Call c) {
    MethodKey key = c.key();
    if (!c.isStatic() && !c.special()) {
      Exact exact = e.exactOf(c.receiver());
      if (exact != null && exact.shape() instanceof Shape.Instance && !exact.type().isArray()) {
        key = new MethodKey(exact.type().name(), key.name(), key.desc());
      }
    }
    return e.engine.declarations().method(key);
  }

  private void uses(Call c, MethodDecls d, State s) {
    for (UseDecl u : d.uses()) {
      Sym condition = null;
      if (u.condition().isPresent()) {
        UseCondition when = u.condition().get();
        List<Sym> values =
            new ModelPlaces(e, this, c, s, JavaType.OBJECT).read(when.place(), false);
        KnownTexts.Decision decision = KnownTexts.decide(when, values, s.heap, e.engine.statics());
        if (decision.outcome() == KnownTexts.Outcome.NO) {
          continue;
        }
        condition = decision.outcome() == KnownTexts.Outcome.YES ? null : decision.rest();
      }
      ArgumentSpec spec = u.arguments();
      for (int i = 0; i + c.shift() < c.args().size(); i++) {
        if (spec.includesArgument(i)) {
          e.flows.use(s, c.args().get(i + c.shift()), u, i, c.site(), null, condition);
        }
      }
      if (spec.receiver() && !c.isStatic()) {
        e.flows.use(s, c.receiver(), u, -1, c.site(), null, condition);
      }
    }
    for (DemandDecl r : d.requires()) {
      for (int i = 0; i + c.shift() < c.args().size(); i++) {
        demand(c, i, r, s);
      }
    }
    for (int i = 0; i < d.parameters().size(); i++) {
      for (DemandDecl r : d.parameters().get(i).requires()) {
        demand(c, i, r, s);
      }
    }
  }

  private void demand(Call c, int i, DemandDecl r, State s) {
    if (i + c.shift() < c.args().size()) {
      UseDecl use = new UseDecl(r.element(), r.shortName(), ArgumentSpec.ALL, r.purposes(), "", "");
      e.flows.use(s, c.args().get(i + c.shift()), use, i, c.site(), r, null);
    }
  }

  /** Applies a functional value that is declared as a check. */
  Answer askFunction(Shape.DeclaredCheck check, Exact exact, Call c, State s) {
    Sym receiver = c.receiver();
    List<Sym> args = new ArrayList<>(c.args());
    args.set(
        0,
        receiver.type().arg(0).equals(JavaType.OBJECT)
            ? new Sym.Cast(receiver, exact.type())
            : receiver);
    MethodKey key =
        e.engine
            .dispatcher()
            .functionalMethod(exact.type().name())
            .map(Method::key)
            .orElse(c.key());
    return check(new Call(key, args, false, false, c.site()), check.check(), s);
  }

  private Answer check(Call c, MethodKey key, State s) {
    CallInfo info = new CallInfo(key, c.args(), c.isStatic());
    JavaType type = resultType(c);
    e.engine.checks().made(info, c.site());
    for (Checks.Outcome o : e.engine.checks().ofCall(info, c.site(), type)) {
      s.made = s.made.plus(e.alsoOfPlaces(o.facts()));
      if (e.engine.checks().grantsByReturning(o.check(), o.resultDescriptor())) {
        s.facts = s.facts.plus(e.alsoOfPlaces(o.facts()));
      }
    }
    threw(new Sym.Alloc(c.site(), "refused", JavaType.of("java/lang/Throwable"), Shape.LIBRARY));
    return Answer.of(new Sym.Result(c.site(), info, type));
  }

  JavaType resultType(Call c) {
    if (c.resultDescriptor().length() == 1) {
      return JavaType.ofDescriptor(c.resultDescriptor());
    }
    JavaType base = c.isStatic() ? JavaType.of(c.key().owner()) : c.receiver().type();
    Optional<Method> m = e.engine.types().resolve(c.key().owner(), c.key().name(), c.key().desc());
    List<JavaType> given = c.args().stream().skip(c.shift()).map(Sym::type).toList();
    return m.map(x -> e.engine.generics().result(base, x, given))
        .orElseGet(() -> JavaType.ofDescriptor(c.resultDescriptor()));
  }

  private Answer undeclared(Call c, MethodDecls d, State s) {
    if (isInheritedToString(c)) {
      return Answer.of(text(c.receiver(), s, c.site()));
    }
    if (c.key().name().equals("ordinal") && c.key().desc().equals("()I") && !c.isStatic()) {
      return Answer.of(new Sym.Op(null, Sym.Kind.ORDINAL, List.of(c.receiver()), JavaType.of("I")));
    }
    if (c.isStatic() && Switches.isTable(c.key())) {
      CallInfo table = new CallInfo(c.key(), c.args(), true);
      return Answer.of(new Sym.Result(c.site(), table, resultType(c)));
    }
    Sym constant = enumConstant(c);
    if (constant != null) {
      return Answer.of(constant);
    }
    if (isEnumName(c)) {
      return Answer.of(
          new Sym.Op(null, Sym.Kind.NAME, List.of(c.receiver()), JavaType.of("java/lang/String")));
    }
    if (d.subject() && !c.isStatic() && c.args().size() == 1 && !isGetter(c)) {
      return Answer.of(unknown.accessor(c, s));
    }
    if (!c.isStatic() && !c.special()) {
      List<Sym> receivers = this.receivers.of(c.receiver());
      if (!receivers.isEmpty()) {
        return onEach(c, d, receivers, s);
      }
    }
    List<Exact> exacts = c.isStatic() || c.special() ? List.of() : e.exactsOf(c.receiver());
    if (exacts.size() > 1) {
      Answer a = onEachExact(c, exacts, s);
      if (a != null) {
        return a;
      }
    }
    Exact exact = exacts.size() == 1 ? exacts.get(0) : null;
    if (exact != null) {
      Answer a = onExact(c, exact, s);
      if (a != null) {
        return a;
      }
    }
    if (c.isStatic() || c.special()) {
      Optional<Method> m = e.engine.dispatcher().exact(c.key().owner(), c.key());
      if (m.isPresent() && !isModelled(m.get())) {
        return m.get().isStatic() || !c.isStatic() ? body(c, m.get(), s) : Answer.NOTHING;
      }
    }
    if (!c.isStatic() && c.args().size() == 1 && isOutcomeHolder(c)) {
      Sym outcome = e.memory.read(s.heap, c.receiver(), Loc.ELEM, resultType(c), c.site());
      return Answer.of(outcome);
    }
    Optional<MethodModel> model = hasOwnBody(c) ? Optional.empty() : e.engine.model(c.key());
    if (exact == null && !c.isStatic() && !c.special()) {
      boolean function = e.engine.dispatcher().isFunctional(c.receiver().type());
      if (model.isEmpty() || function) {
        e.dependsOn(c.receiver());
      }
    }
    if (model.isPresent()) {
      return models.run(model.get(), c, s);
    }
    if (!c.isStatic() && !c.special()) {
      List<Method> targets = e.engine.dispatcher().virtual(c.receiver().type(), c.key());
      if (!targets.isEmpty()) {
        Answer a = targets.size() == 1 ? body(c, targets.get(0), s) : onEachBody(c, targets, s);
        if (a.returns() || thrown != null || !isOpen(c)) {
          return a;
        }
        // bodies that only pass the call on to one another: who ends the chain is not at hand
      }
    }
    return unknown.call(c, s);
  }

  /** A supplier or the like that a check returned: what it gives is the outcome. */
  private boolean isOutcomeHolder(Call c) {
    return e.engine.checks().isWrapper(c.receiver())
        && e.engine
            .dispatcher()
            .functionalMethod(c.receiver().type().name())
            .filter(m -> m.node().name.equals(c.key().name()))
            .isPresent();
  }

  /** What a row says of a library's method replaces its code. */
  private boolean isModelled(Method m) {
    return !m.owner().isProgram() && e.engine.model(m.key()).isPresent();
  }

  /** What the program overrides is no longer what the library's model says. */
  private boolean hasOwnBody(Call c) {
    return !c.isStatic()
        && !c.special()
        && e.engine
            .dispatcher()
            .exact(c.receiver().type().name(), c.key())
            .filter(m -> m.owner().isProgram())
            .isPresent();
  }

  /** An abstract type may have implementations that nothing at hand shows. */
  private boolean isOpen(Call c) {
    return e.engine
        .types()
        .find(c.receiver().type().name())
        .or(() -> e.engine.types().find(c.key().owner()))
        .map(t -> t.isInterface() || t.isAbstract())
        .orElse(true);
  }

  /** A class that does not say its text: {@code Object.toString} tells a hash code. */
  private boolean isInheritedToString(Call c) {
    if (c.isStatic() || c.special() || !c.key().name().equals("toString") || c.args().size() != 1) {
      return false;
    }
    Exact exact = e.exactOf(c.receiver());
    String name = exact == null ? c.receiver().type().name() : exact.type().name();
    return e.engine.types().isAnalysed(name)
        && e.engine
            .types()
            .resolve(name, "toString", "()Ljava/lang/String;")
            .map(m -> m.owner().name().equals("java/lang/Object"))
            .orElse(false)
        && !e.engine.types().find(name).map(x -> x.isInterface()).orElse(true);
  }

  /** The name of a constant, which is its text too where the enum does not say otherwise. */
  /** Returns the constant that {@code valueOf} finds by a constant name, null where it is none. */
  private @Nullable Sym enumConstant(Call c) {
    String owner = c.key().owner();
    return c.isStatic()
            && c.key().name().equals("valueOf")
            && c.key().desc().equals("(Ljava/lang/String;)L" + owner + ";")
            && c.args().get(0).core() instanceof Sym.Const k
            && k.value() instanceof String name
            && e.engine.types().find(owner).filter(x -> x.isEnum()).isPresent()
            && e.engine.types().find(owner).flatMap(x -> x.field(name)).isPresent()
        ? new Sym.Const(new Sym.Named(owner, name), JavaType.of(owner))
        : null;
  }

  private boolean isEnumName(Call c) {
    boolean name = c.key().name().equals("name") || c.key().name().equals("toString");
    return name
        && !c.isStatic()
        && c.args().size() == 1
        && e.engine.types().find(c.receiver().type().name()).map(x -> x.isEnum()).orElse(false)
        && e.engine
            .types()
            .resolve(c.receiver().type().name(), c.key().name(), c.key().desc())
            .map(m -> m.owner().name().equals("java/lang/Enum"))
            .orElse(false);
  }

  private boolean isGetter(Call c) {
    return e.engine
        .types()
        .resolve(c.key().owner(), c.key().name(), c.key().desc())
        .filter(m -> !m.isAbstract() && e.engine.types().isAnalysed(m.owner().name()))
        .flatMap(m -> e.engine.declarations().getterField(m))
        .isPresent();
  }

  /** A call on an object of which is known what it is; null where that tells nothing. */
  private @Nullable Answer onExact(Call c, Exact exact, State s) {
    if (exact.shape() instanceof Shape.Lambda l && l.samName().equals(c.key().name())) {
      return functions.invokeAs(
          c.receiver(), exact, c.args().subList(1, c.args().size()), s, c.site());
    }
    if (exact.shape() instanceof Shape.Composed p && p.operator().equals("proxy")) {
      return functions.handled(c, p, s);
    }
    if (exact.shape() instanceof Shape.Composed || exact.shape() instanceof Shape.DeclaredCheck) {
      boolean isDefault =
          e.engine
              .types()
              .resolve(c.key().owner(), c.key().name(), c.key().desc())
              .map(m -> !m.isAbstract())
              .orElse(false);
      if (isDefault) {
        return null;
      }
      List<Sym> args = c.args().subList(1, c.args().size());
      // of several, the parts of one do not go with those of another
      return exact.shape() instanceof Shape.Composed && c.receiver().core() instanceof Join
          ? functions.invoke(c.receiver(), args, s, c.site())
          : functions.invokeAs(c.receiver(), exact, args, s, c.site());
    }
    if (exact.shape() instanceof Shape.Library
        || exact.shape() instanceof Shape.Constant
        || exact.type().isArray()) {
      return null;
    }
    String type = exact.type().name();
    Optional<Method> m =
        e.engine
            .dispatcher()
            .exact(exact.shape() instanceof Shape.Lambda ? c.key().owner() : type, c.key());
    return m.isPresent() && !isModelled(m.get()) ? body(c, m.get(), s) : null;
  }

  /** An object that is one of a few: what each would do; null where one of them tells nothing. */
  private @Nullable Answer onEachExact(Call c, List<Exact> exacts, State s) {
    List<Answer> answers = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Exact x : exacts) {
      State t = s.copy();
      Answer a = onExact(c, x, t);
      if (a == null) {
        return null;
      }
      answers.add(a);
      states.add(t);
    }
    return joined(c, answers, states, s);
  }

  /** Evaluates a call of code that cannot be looked into. */
  Answer withoutCode(Call c, State s) {
    return unknown.call(c, s);
  }

  /** Evaluates a body that the call reaches. */
  Answer body(Call c, Method m, State s) {
    if (!m.isStatic() && c.args().size() == 1) {
      Optional<String> field = e.engine.declarations().getterField(m);
      if (field.isPresent()) {
        e.engine.reach(m);
        return Answer.of(
            fields.read(
                s, c.receiver(), m.owner().name(), field.get(), c.resultDescriptor(), c.site()));
      }
    }
    if (e.engine.isTooLarge(m) || e.engine.isTooDeep(m)) {
      e.engine.cut(e.method);
      return unknown.call(c, s);
    }
    return bodies.call(m, c, s);
  }

  private Answer onEach(Call c, MethodDecls d, List<Sym> receivers, State s) {
    List<Answer> answers = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Sym r : receivers) {
      List<Sym> args = new ArrayList<>(c.args());
      args.set(0, r);
      State t = s.copy();
      answers.add(undeclared(new Call(c.key(), args, false, false, c.site()), d, t));
      states.add(t);
    }
    return joined(c, answers, states, s);
  }

  private Answer onEachBody(Call c, List<Method> targets, State s) {
    List<Answer> answers = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Method m : targets) {
      State t = s.copy();
      answers.add(body(c, m, t));
      states.add(t);
    }
    return joined(c, answers, states, s);
  }

  /** Merges what several bodies did. */
  Answer joined(Call c, List<Answer> answers, List<State> states, State s) {
    List<Merger.Edge> edges = new ArrayList<>();
    boolean value = false;
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).returns()) {
        State t = states.get(i);
        Sym v = answers.get(i).value();
        value |= v != null;
        t.push(v == null ? Sym.Const.NULL : v);
        edges.add(new Merger.Edge("target" + i, t));
      }
    }
    if (edges.isEmpty()) {
      return Answer.NEVER;
    }
    State merged = new Merger(e.joins, e.memory).merge(edges, c.site());
    Sym result = merged.pop();
    s.heap = merged.heap;
    s.facts = merged.facts;
    s.made = merged.made;
    return Answer.of(value ? result : null);
  }

  /** What the declarations make of the result. */
  private @Nullable Sym result(Call c, MethodDecls d, @Nullable Sym value, State s) {
    if (c.resultDescriptor().equals("V") && !c.isConstructor()) {
      return value;
    }
    Sym v = value == null ? Memory.zero(resultType(c)) : value;
    if (d.notPersonal()) {
      return new Sym.Op(null, Sym.Kind.CLEAN, List.of(v), v.type());
    }
    if (d.pseudonymizes()) {
      v = new Sym.Op(c.site(), Sym.Kind.PSEUDONYM, List.of(v), v.type());
    }
    if (d.source().isPresent()
        && !(v instanceof Sym.Sourced q && q.source().element().equals(d.source().get().element()))
        && !isGetter(c)) {
      v = new Sym.Sourced(new SourceRef(d.source().get().element()), identity(c), v, c.site());
    }
    for (DemandDecl f : d.filtered()) {
      v =
          Sym.Held.of(
              v,
              MethodEvaluator.facts(Fact.About.ANYONE, Sym.Const.NULL, f, "@ConsentFiltered"),
              null);
    }
    return v;
  }

  private Sym identity(Call c) {
    if (!c.isStatic() && c.args().size() == 1) {
      return new Sym.Read(
          c.receiver().core(),
          new Loc.Accessor(c.key().owner(), c.key().name(), c.key().desc()),
          resultType(c));
    }
    return new Sym.Result(c.site(), new CallInfo(c.key(), c.args(), c.isStatic()), resultType(c));
  }

  /** Returns what the text of a value carries. */
  Sym text(Sym value, State s, Site site) {
    JavaType t = value.type();
    Exact exact = e.exactOf(value);
    String name = exact == null ? t.name() : exact.type().name();
    if (value instanceof Sym.Const
        || t.isPrimitive()
        || t.isArray()
        || !e.engine.types().isAnalysed(name)) {
      return value;
    }
    Optional<Method> m = e.engine.types().resolve(name, "toString", "()Ljava/lang/String;");
    boolean isEnum = e.engine.types().find(name).map(c -> c.isEnum()).orElse(false);
    boolean isInterface = e.engine.types().find(name).map(c -> c.isInterface()).orElse(true);
    if (isEnum || isInterface || m.isEmpty()) {
      return value;
    }
    if (m.get().owner().name().startsWith("java/")) {
      // Object.toString tells a hash code; but a value whose type is a source is rendered as such
      boolean source = e.engine.declarations().type(name).source().isPresent();
      return source ? value : Ops.clean(JavaType.of("java/lang/String"));
    }
    Answer a =
        call(
            new Call(
                new MethodKey(name, "toString", "()Ljava/lang/String;"),
                List.of(value),
                false,
                false,
                site),
            s);
    boolean source = e.engine.declarations().type(name).source().isPresent();
    Sym text = a.value();
    return text == null || source ? value : text;
  }

  /** Carries out a library's call once more that was kept with its result. */
  void again(Call c, Sym result, State s) {
    e.engine.model(c.key()).ifPresent(m -> models.again(m, c, result, s));
  }

  /** Runs a body that a framework runs. */
  Answer bodyOf(Method m, List<Sym> args, State s, Site site) {
    return bodies.call(m, new Call(m.key(), args, m.isStatic(), false, site), s);
  }

  /** Advice lets the call go on that it is about; with other arguments nothing is known of them. */
  private void proceed(Call c, State s) {
    if (!c.isStatic()
        && c.key().name().startsWith("proceed")
        && e.engine.frameworks().isProceed(c.key())) {
      boolean same = c.args().size() == 1 || isArguments(c.args().get(1), c.receiver());
      e.proceeded(same ? s.facts : FactSet.EMPTY);
    }
  }

  private static boolean isArguments(Sym v, Sym point) {
    return v.core() instanceof Sym.Read r
        && r.loc() instanceof Loc.Accessor
        && r.base().core().equals(point.core());
  }

  /** Returns the flows of a body that is entered with these arguments. */
  List<PendingFlow> flowsOf(Method m, List<Sym> args, State s, Site site) {
    return bodies.flowsOf(m, args, s, site);
  }
}
