package io.purposebound.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rewrites symbols bottom-up; each symbol once. Subclasses say what becomes of which kind. */
public abstract class Rewriter {
  private final Map<Sym, Sym> done = new HashMap<>();

  /** Returns the rewritten symbol. */
  public Sym apply(Sym s) {
    if (s instanceof Sym.Const || s instanceof Sym.Global) {
      return s;
    }
    Sym known = done.get(s);
    if (known == null) {
      known = compute(s);
      done.put(s, known);
    }
    return known;
  }

  /** Says early what a symbol becomes, for symbols that contain themselves. */
  protected void enter(Sym s, Sym becomes) {
    done.put(s, becomes);
  }

  private Sym compute(Sym s) {
    if (s instanceof Sym.Param p) {
      return param(p);
    } else if (s instanceof Sym.Read r) {
      return read(r);
    } else if (s instanceof Sym.Alloc a) {
      return alloc(a);
    } else if (s instanceof Sym.Result r) {
      return result(r);
    } else if (s instanceof Sym.Op o) {
      return op(o);
    } else if (s instanceof Join j) {
      return join(j);
    } else if (s instanceof Sym.Held h) {
      Hop hop = h.hop();
      return Sym.Held.of(apply(h.inner()), apply(h.facts()), hop == null ? null : hop(hop));
    } else if (s instanceof Sym.Sourced q) {
      return sourced(q);
    } else if (s instanceof Sym.Old o) {
      return old(o);
    } else if (s instanceof Sym.Cast c) {
      Sym inner = apply(c.inner());
      return inner == c.inner() ? c : new Sym.Cast(inner, c.type());
    } else if (s instanceof Sym.Via v) {
      return new Sym.Via(apply(v.inner()), apply(v.join()).core(), apply(v.alternative()).core());
    }
    return s;
  }

  protected abstract Sym param(Sym.Param p);

  protected abstract Sym alloc(Sym.Alloc a);

  protected abstract Sym join(Join j);

  protected abstract Site site(Site s);

  protected Hop hop(Hop h) {
    return h;
  }

  protected Sym read(Sym.Read r) {
    Sym base = apply(r.base());
    Loc loc = apply(r.loc());
    return base == r.base() && loc == r.loc() ? r : new Sym.Read(base, loc, r.type());
  }

  protected Sym result(Sym.Result r) {
    return new Sym.Result(site(r.site()), apply(r.call()), r.type());
  }

  protected Sym op(Sym.Op o) {
    List<Sym> operands = applyAll(o.operands());
    @Nullable Site at = o.site();
    return new Sym.Op(at == null ? null : site(at), o.kind(), operands, o.type());
  }

  protected Sym sourced(Sym.Sourced q) {
    return new Sym.Sourced(q.source(), apply(q.identity()), apply(q.inner()), site(q.site()));
  }

  protected Sym old(Sym.Old o) {
    return Sym.Old.of(apply(o.inner()).core());
  }

  /** Returns the rewritten call. */
  public CallInfo apply(CallInfo c) {
    return new CallInfo(c.method(), applyAll(c.args()), c.isStatic());
  }

  /** Returns the rewritten symbols. */
  public List<Sym> applyAll(List<Sym> all) {
    List<Sym> next = new ArrayList<>(all.size());
    for (Sym s : all) {
      next.add(apply(s));
    }
    return next;
  }

  /** Returns the rewritten place. */
  public Loc apply(Loc loc) {
    if (loc instanceof Loc.At at) {
      Sym key = apply(at.key()).core();
      return key == at.key() ? at : new Loc.At(key);
    }
    return loc;
  }

  /** Returns the rewritten facts. */
  public FactSet apply(FactSet facts) {
    return facts.map(this::apply);
  }

  /** Returns the rewritten fact. */
  public Fact apply(Fact f) {
    Sym subject = apply(f.subject()).core();
    Asked asked = apply(f.purpose());
    Fact next = f.standingOn(e -> e.site() == null ? e : e.at(site(e.site())));
    return subject == f.subject() && asked == f.purpose() ? next : next.asking(asked).of(subject);
  }

  /** Returns the rewritten purpose. */
  protected Asked apply(Asked asked) {
    if (asked instanceof Asked.Argument a) {
      Sym v = apply(a.value());
      return v == a.value() ? asked : new Asked.Argument(v);
    } else if (asked instanceof Asked.OfRecord r) {
      Sym v = apply(r.record()).core();
      return v == r.record() ? asked : new Asked.OfRecord(v);
    }
    return asked;
  }
}
