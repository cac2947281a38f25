package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.frameworks.Condition;
import io.purposebound.frameworks.Term;
import io.purposebound.ir.Sym;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says a condition that a framework evaluates as a value, so that its outcome is understood. */
abstract class ConditionValues {
  private static final JavaType BOOLEAN = JavaType.of("Z");

  /** Returns the value of a term, null where it is not known. */
  abstract @Nullable Sym term(Term t);

  /** Returns the value of a condition about other rows. */
  Sym ofQuery(Condition c) {
    return unclear();
  }

  static Sym unclear() {
    return Ops.clean(BOOLEAN);
  }

  final Sym value(Condition c) {
    if (c instanceof Condition.All a) {
      return fold(a.of(), Sym.Kind.AND, Sym.Const.TRUE);
    } else if (c instanceof Condition.Any a) {
      return fold(a.of(), Sym.Kind.OR, Sym.Const.FALSE);
    } else if (c instanceof Condition.Not n) {
      return Ops.not(value(n.of()));
    } else if (c instanceof Condition.Holds h) {
      Sym v = term(h.term());
      return v == null ? unclear() : v;
    } else if (c instanceof Condition.Equal e) {
      return equal(e);
    } else if (c instanceof Condition.Exists || c instanceof Condition.In) {
      return ofQuery(c);
    }
    return unclear();
  }

  private Sym fold(List<Condition> all, Sym.Kind kind, Sym none) {
    Sym v = null;
    for (Condition c : all) {
      Sym next = value(c);
      v = v == null ? next : Ops.test(kind, v, next);
    }
    return v == null ? none : v;
  }

  private Sym equal(Condition.Equal e) {
    Term.Call orElse = coalesce(e.left());
    if (orElse != null && e.right() instanceof Term.Literal wanted) {
      // the other value stands for rows without one: it must not be what is asked for
      return orElse.arguments().get(1).equals(wanted)
          ? unclear()
          : equal(new Condition.Equal(orElse.arguments().get(0), wanted));
    }
    Sym a = term(e.left());
    Sym b = term(e.right());
    return a == null || b == null ? unclear() : Ops.equal(a, b);
  }

  private static Term.@Nullable Call coalesce(Term t) {
    return t instanceof Term.Call c
            && (c.name().equalsIgnoreCase("coalesce")
                || c.name().equalsIgnoreCase("ifnull")
                || c.name().equalsIgnoreCase("nvl"))
            && c.arguments().size() == 2
            && c.arguments().get(1) instanceof Term.Literal
        ? c
        : null;
  }
}
