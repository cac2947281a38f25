package io.purposebound.consent;

import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import io.purposebound.policy.LegalBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives what the outcome of a condition implies: the facts that hold whenever a value passes a
 * test. The value's own structure tells it (which calls, which branches, which constants), so a
 * stored outcome is understood wherever it is asked.
 */
public final class Outcomes {
  private static final int MAX_ASKED = 24;

  private final Checks checks;
  private final Persons persons;
  private final Complement complement;
  private final FinalFields finalFields;

  /** What the constructor says of an outcome that is kept in a final field. */
  public interface FinalFields {
    /** Returns the facts that hold when the field passes the test. */
    FactSet when(Sym.Read field, Test test);
  }

  public Outcomes(Checks checks, Persons persons, FinalFields finalFields) {
    this.checks = checks;
    this.persons = persons;
    this.complement = new Complement(persons);
    this.finalFields = finalFields;
  }

  /** Returns the facts that hold when the value passes the test; null if it never does. */
  public @Nullable FactSet when(Sym value, Test test) {
    return when(value, test, new JoinWalk());
  }

  private @Nullable FactSet when(Sym v, Test test, JoinWalk path) {
    if (v instanceof Sym.Const c) {
      return passes(c, test) ? FactSet.EMPTY : null;
    } else if (v instanceof Sym.Alloc a && test instanceof Test.IsA is) {
      return isOther(a, is) ? null : FactSet.EMPTY;
    } else if (v instanceof Sym.Held h) {
      FactSet inner = when(h.inner(), test, path);
      return inner == null ? null : inner.plus(h.facts());
    } else if (v instanceof Sym.Cast c) {
      return when(c.inner(), test, path);
    } else if (v instanceof Sym.Via w) {
      return when(w.inner(), test, path);
    } else if (v instanceof Sym.Sourced s) {
      FactSet outcome = ofCheck(s.identity(), test);
      return outcome.isEmpty() ? when(s.inner(), test, path) : outcome;
    } else if (v instanceof Join j) {
      return ofJoin(j, test, path);
    } else if (v instanceof Sym.Op sum && path.isMore(sum)) {
      return Boolean.FALSE.equals(truth(test)) ? null : FactSet.EMPTY;
    } else if (v instanceof Sym.Op o) {
      FactSet said = ofTest(o, test, path);
      return said == null || !checks.any() || !dependsOnInput(o)
          ? said
          : said.plus(conditionOf(o, test));
    }
    return ofCheck(v, test).plus(condition(v, test));
  }

  private boolean isOther(Sym.Alloc a, Test.IsA test) {
    return a.shape() instanceof Shape.Instance
        && !a.type().isArray()
        && checks.isSubtype(a.type().name(), test.type()) != test.is();
  }

  /** An input that is a truth value or an enum: what it says is for the callers to know. */
  private FactSet condition(Sym v, Test test) {
    if (!checks.any()
        || !isInput(v)
        || !(test instanceof Test.IsA || checks.isComparedType(v.type()))) {
      return FactSet.EMPTY;
    }
    FactSet kept = v instanceof Sym.Read r ? finalFields.when(r, test) : FactSet.EMPTY;
    return kept.plus(conditionOf(v, test));
  }

  /** Returns the fact that this value passed the test. */
  public static FactSet conditionOf(Sym v, Test test) {
    return FactSet.of(
        List.of(
            new Fact(
                Fact.About.CONDITION,
                v,
                new Asked.Passed(test),
                LegalBasis.NO_OBJECTION,
                new Fact.Evidence("", null, false))));
  }

  /** What was put into a container that comes in is for the callers to know. */
  private boolean dependsOnInput(Sym.Op o) {
    return switch (o.kind()) {
      case MEMBER -> comesIn(o.operands().get(1), 0);
      case PRESENT -> isSingle(o.operands().get(0)) && comesIn(o.operands().get(0), 0);
      case ANY, ALL, NONE -> comesIn(o.operands().get(1), 0);
      default -> false;
    };
  }

  private boolean isSingle(Sym element) {
    return element.core() instanceof Sym.Read r && persons.types().isSingle(r.base().type());
  }

  private static boolean comesIn(Sym v, int depth) {
    Sym s = v.core();
    while (s instanceof Sym.Read r) {
      s = r.base().core();
    }
    if (s instanceof Join j && depth < 3) {
      for (Join.Alternative a : j.alternatives()) {
        if (comesIn(a.value(), depth + 1)) {
          return true;
        }
      }
    }
    return s instanceof Sym.Param;
  }

  private static boolean isInput(Sym v) {
    Sym s = v;
    while (s instanceof Sym.Read r) {
      s = r.base().core();
    }
    return s instanceof Sym.Param;
  }

  private static boolean passes(Sym.Const c, Test test) {
    if (test instanceof Test.Is is) {
      return same(c, is.value());
    }
    if (test instanceof Test.NonZero) {
      return c.value() != Sym.Null.NULL && !normal(c).equals(0L);
    }
    if (test instanceof Test.IsA is) {
      return c.value() != Sym.Null.NULL || !is.is();
    }
    return test instanceof Test.IsNot not && !same(c, not.value());
  }

  /** Returns whether two constants are equal; booleans are ints, however boxed. */
  public static boolean same(Sym.Const a, Sym.Const b) {
    return normal(a).equals(normal(b));
  }

  private static Object normal(Sym.Const c) {
    Object v = c.value();
    if (v instanceof Sym.Named n && n.owner().equals("java/lang/Boolean")) {
      return n.name().equals("TRUE") ? 1L : 0L;
    }
    if (v instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    if (v instanceof Integer i) {
      return (long) i;
    }
    if (v instanceof Character ch) {
      return (long) ch;
    }
    return v;
  }

  private FactSet ofCheck(Sym v, Test test) {
    FactSet all = FactSet.EMPTY;
    for (Checks.Outcome o : checks.of(v)) {
      if (test instanceof Test.NonZero) {
        if (Checks.isBoolean(o.resultDescriptor()) && Checks.grants(o, Sym.Const.TRUE)) {
          all = all.plus(o.facts());
        }
      } else if (test instanceof Test.Is is) {
        if (Checks.grants(o, is.value())) {
          all = all.plus(o.facts());
        }
      } else if (test instanceof Test.IsNot not) {
        // of two truth values the other is left; that a column is not null tells neither
        boolean refusedLeft =
            o.resultDescriptor().equals("Z")
                && normal(not.value()) instanceof Long
                && !Checks.grants(o, not.value());
        boolean present =
            not.value().value() == Sym.Null.NULL && o.check().grantedWhen().contains("present");
        if (refusedLeft || present) {
          all = all.plus(o.facts());
        } else if (not.value().value() instanceof Sym.Named && !Checks.grants(o, not.value())) {
          // of the other constants some may grant
          all = all.plus(conditionOf(v, test));
        }
      }
    }
    return all.isEmpty() ? all : all.plus(knownOfRecord(v));
  }

  /** A record that came through a filter on its purpose is for that one. */
  private FactSet knownOfRecord(Sym outcome) {
    Sym v = outcome.core();
    Sym record =
        v instanceof Sym.Read r
            ? r.base()
            : v instanceof Sym.Result c && !c.call().isStatic() ? c.call().args().get(0) : null;
    return record == null
        ? FactSet.EMPTY
        : heldBy(record).without(f -> f.about() != Fact.About.COMPARED);
  }

  private @Nullable FactSet ofJoin(Join j, Test test, JoinWalk path) {
    FactSet said = path.ask(j, test, () -> Optional.ofNullable(common(j, test, path)));
    Boolean truth = truth(test);
    return said == null || truth == null ? said : said.plus(j.implied(truth));
  }

  /**
   * Returns what holds in each round of a loop in which a truth value that starts another way kept
   * its outcome: {@code next}, its value in the next round, has it only if {@code now} has it, and
   * if these facts hold. Empty where that is not so.
   */
  public FactSet keeping(Join now, Sym next, boolean outcome) {
    Test test = outcome ? Test.TRUE : Test.FALSE;
    FactSet kept = conditionOf(now, test);
    FactSet said = when(next, test, JoinWalk.assuming(now, test, kept));
    return said != null && said.containsAll(kept) ? said.minus(kept) : FactSet.EMPTY;
  }

  private @Nullable FactSet common(Join j, Test test, JoinWalk path) {
    FactSet common = null;
    for (Join.Alternative a : j.alternatives()) {
      FactSet one = when(a.value(), test, path);
      if (one != null) {
        FactSet with = one.plus(a.facts());
        common = common == null ? with : common.intersect(with);
      }
    }
    return common;
  }

  private @Nullable FactSet ofTest(Sym.Op o, Test test, JoinWalk path) {
    Boolean wanted = truth(test);
    if (wanted == null) {
      return FactSet.EMPTY;
    }
    List<Sym> x = o.operands();
    return switch (o.kind()) {
      case NOT -> when(x.get(0), wanted ? Test.FALSE : Test.TRUE, path);
      case AND -> both(x.get(0), x.get(1), wanted, path);
      case OR -> both(x.get(0), x.get(1), !wanted, wanted, path);
      case EQUAL -> ofEqual(x.get(0), x.get(1), wanted, path);
      case INSTANCE -> ofInstance(x.get(0), x.get(1), wanted, path);
      case PRESENT ->
          wanted
              ? ofPresent(x.get(0))
              : x.size() > 2 ? when(x.get(2), Test.FALSE, path) : FactSet.EMPTY;
      case SIZE ->
          x.size() > 1 ? when(x.get(1), wanted ? Test.TRUE : Test.FALSE, path) : FactSet.EMPTY;
      case ANY -> wanted ? ofAny(x.get(0), x.get(1), path) : ofAll(x, Test.FALSE, path);
      case ALL -> wanted ? ofAll(x, Test.TRUE, path) : FactSet.EMPTY;
      case NONE -> wanted ? ofAll(x, Test.FALSE, path) : ofAny(x.get(0), x.get(1), path);
      case MEMBER ->
          wanted
              ? ofMember(x.get(0), x.get(1), path)
              : x.size() > 2 ? complement.others(x.get(0), x.get(2)) : FactSet.EMPTY;
      default -> FactSet.EMPTY;
    };
  }

  /** Objects of other types were not on the way; that none was there is not relied on. */
  private @Nullable FactSet ofInstance(Sym value, Sym type, boolean wanted, JoinWalk path) {
    FactSet there = wanted ? when(value, Test.NOT_NULL, path) : FactSet.EMPTY;
    if (!(type instanceof Sym.Const c) || !(c.value() instanceof Sym.Named n)) {
      return there;
    }
    FactSet such = when(value, new Test.IsA(n.owner(), wanted), path);
    return there == null || such == null ? there : there.plus(such);
  }

  static @Nullable Boolean truth(Test test) {
    if (test instanceof Test.NonZero) {
      return true;
    }
    if (test instanceof Test.Is is && normal(is.value()) instanceof Long n) {
      return n != 0;
    }
    if (test instanceof Test.IsNot not && normal(not.value()) instanceof Long n) {
      return n == 0;
    }
    return null;
  }

  private @Nullable FactSet both(Sym a, Sym b, boolean wanted, JoinWalk path) {
    return both(a, b, wanted, wanted, path);
  }

  /** Conjunction when {@code all}, else disjunction, of the operands being {@code value}. */
  private @Nullable FactSet both(Sym a, Sym b, boolean all, boolean value, JoinWalk path) {
    Test t = value ? Test.TRUE : Test.FALSE;
    FactSet x = when(a, t, path);
    FactSet y = when(b, t, path);
    if (all) {
      return x == null || y == null ? null : x.plus(y);
    }
    return x == null ? y : y == null ? x : x.intersect(y);
  }

  private @Nullable FactSet ofEqual(Sym a, Sym b, boolean wanted, JoinWalk path) {
    FactSet facts = FactSet.EMPTY;
    if (constant(b) instanceof Sym.Const c) {
      facts = ofEqualConst(a, c, wanted, path);
    } else if (constant(a) instanceof Sym.Const c) {
      facts = ofEqualConst(b, c, wanted, path);
    }
    return wanted && facts != null
        ? facts
            .plus(compared(a, b))
            .plus(compared(b, a))
            .plus(ofAsMany(a, b, path))
            .plus(ofAsMany(b, a, path))
        : facts;
  }

  /** Returns what holds where no fewer pass a filter than there are. */
  public FactSet atLeast(Sym passing, Sym all) {
    return ofAsMany(passing, all, new JoinWalk());
  }

  /**
   * Where as many pass a filter as there are, each passes. Only a stream's count is theirs: more
   * may have been put into what they were collected in.
   */
  private FactSet ofAsMany(Sym passing, Sym all, JoinWalk path) {
    return passing.core() instanceof Sym.Op some
            && some.kind() == Sym.Kind.SIZE
            && some.operands().size() > 1
            && some.type().name().equals("J")
            && some.operands().get(some.operands().size() - 1).core() instanceof Sym.Op any
            && any.kind() == Sym.Kind.ANY
            && all.core() instanceof Sym.Op size
            && size.kind() == Sym.Kind.SIZE
            && Young.anyElement(any.operands().get(1).core()) instanceof Sym.Read each
            && each.loc() instanceof Loc.Elem
            && each.base().core().equals(size.operands().get(0).core())
        ? ofAll(any.operands(), Test.TRUE, path)
        : FactSet.EMPTY;
  }

  /** That a consent record is about this purpose. */
  private FactSet compared(Sym place, Sym purpose) {
    if (!checks.isForPurpose(place)) {
      return FactSet.EMPTY;
    }
    return FactSet.of(
        List.of(
            new Fact(
                Fact.About.COMPARED,
                place,
                new Asked.Argument(purpose.core()),
                LegalBasis.NO_OBJECTION,
                new Fact.Evidence("", null, false))));
  }

  private static @Nullable Sym constant(Sym s) {
    Sym v = s;
    while (v instanceof Sym.Cast c) {
      v = c.inner();
    }
    return v.core() instanceof Sym.Const c ? c : null;
  }

  private @Nullable FactSet ofEqualConst(Sym v, Sym.Const c, boolean wanted, JoinWalk path) {
    if (v instanceof Sym.Op o && o.kind() == Sym.Kind.COMPARE && normal(c).equals(0L)) {
      return ofEqual(o.operands().get(0), o.operands().get(1), wanted, path);
    }
    if (v.core() instanceof Sym.Op o
        && o.kind() == Sym.Kind.NAME
        && c.value() instanceof String n) {
      Sym of = o.operands().get(0);
      Sym.Const named = new Sym.Const(new Sym.Named(of.type().name(), n), of.type());
      return when(of, wanted ? new Test.Is(named) : new Test.IsNot(named), path);
    }
    return when(v, wanted ? new Test.Is(c) : new Test.IsNot(c), path);
  }

  /**
   * Returns what holds when a container is not empty: what held when each of its elements was put
   * in.
   *
   * @param element that is there
   */
  public FactSet ofPresent(Sym element) {
    FactSet asked = FactSet.EMPTY;
    for (Checks.Outcome o : checks.of(element)) {
      if (o.check().grantedWhen().contains("present")) {
        asked = asked.plus(o.facts());
      }
    }
    return asked.plus(heldBy(element));
  }

  /** Returns the checks whose outcome a value may be: obtaining it is making them. */
  public FactSet asked(Sym value) {
    return asked(value, new HashSet<>());
  }

  private FactSet asked(Sym value, Set<Sym> seen) {
    FactSet all = FactSet.EMPTY;
    if (!seen.add(value) || seen.size() > MAX_ASKED) {
      return all;
    }
    if (value.core() instanceof Join j) {
      for (Join.Alternative a : j.alternatives()) {
        all = all.plus(asked(a.value(), seen));
      }
    } else {
      for (Checks.Outcome o : checks.of(value)) {
        all = all.plus(o.facts());
      }
    }
    return all;
  }

  /** Returns what is known of whoever is not in a collection. */
  public Complement complement() {
    return complement;
  }

  /** Returns what held whenever this value was put where it is, said of the value. */
  public FactSet heldBy(Sym value) {
    if (!checks.any()) {
      return FactSet.EMPTY;
    }
    return new HeldFacts(persons).of(value);
  }

  private FactSet ofAny(Sym outcome, Sym element, JoinWalk path) {
    FactSet one = when(outcome, Test.TRUE, path);
    if (one == null) {
      return FactSet.EMPTY;
    }
    Sym some = element.core();
    // some element passed: of people it is nobody in particular, of one person's records the person
    return persons.earlier(one, some);
  }

  /** All elements passed; what does not speak of the element holds only where there is one. */
  private FactSet ofAll(List<Sym> operands, Test test, JoinWalk path) {
    FactSet one = when(operands.get(0), test, path);
    if (one == null) {
      return FactSet.EMPTY;
    }
    Sym element = operands.get(1).core();
    return one.map(
        f ->
            f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER
                ? f.about(
                    Fact.About.ALL_ELEMENTS, persons.elements().any(persons.spokenOf(f), element))
                : f);
  }

  /** A value that is one of some constants; null where the elements are none. */
  private @Nullable FactSet ofOneOf(Sym value, Sym element, JoinWalk path) {
    List<Sym> elements =
        element.core() instanceof Join j
            ? j.alternatives().stream().map(Join.Alternative::value).toList()
            : List.of(element);
    FactSet common = null;
    for (Sym e : elements) {
      if (!(constant(e) instanceof Sym.Const c)) {
        return null;
      }
      FactSet one = ofEqualConst(value, c, true, path);
      if (one != null) {
        common = common == null ? one : common.intersect(one);
      }
    }
    return common;
  }

  /** A value that is among the elements: what held for each of them holds for it. */
  private FactSet ofMember(Sym value, Sym element, JoinWalk path) {
    FactSet equal = ofOneOf(value, element, path);
    if (equal != null) {
      return equal;
    }
    Sym any = persons.canonical(element.core());
    FactSet all =
        constant(value) instanceof Sym.Const c ? ofCheck(element, new Test.Is(c)) : FactSet.EMPTY;
    for (Fact f : heldBy(element)) {
      boolean ofElement =
          (f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER)
              && persons.canonical(persons.spokenOf(f)).equals(any);
      all = all.plus(ofElement ? f.about(Fact.About.VALUE, value.core()) : f);
    }
    return all;
  }
}
