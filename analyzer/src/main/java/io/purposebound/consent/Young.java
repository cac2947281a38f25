package io.purposebound.consent;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Rewriter;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;

/** Symbols without the rounds of loops, or without the positions of elements. */
final class Young extends Rewriter {
  private final boolean anyElement;

  private Young(boolean anyElement) {
    this.anyElement = anyElement;
  }

  /** Returns the symbol as in the round in which it was made. */
  static Sym of(Sym s) {
    return new Young(false).apply(s).core();
  }

  /** Returns the symbol with every element taken for any. */
  static Sym anyElement(Sym s) {
    return new Young(true).apply(s).core();
  }

  @Override
  protected Sym read(Sym.Read r) {
    Sym base = apply(r.base());
    if (anyElement && r.loc() instanceof Loc.At) {
      return new Sym.Read(base, Loc.ELEM, r.type());
    }
    return super.read(r);
  }

  @Override
  protected Sym old(Sym.Old o) {
    return apply(o.inner());
  }

  @Override
  protected Sym param(Sym.Param p) {
    return p;
  }

  @Override
  protected Sym alloc(Sym.Alloc a) {
    return a;
  }

  /** A join of an earlier round has the name of the join; a picked element is any element. */
  @Override
  protected Sym join(Join j) {
    Object slot = Picks.slot(j);
    if (anyElement && Picks.isSlot(slot)) {
      for (Join.Alternative a : j.alternatives()) {
        Sym of = a.value().core();
        if (of instanceof Sym.Read || of instanceof Join) {
          enter(j, j);
          return apply(of);
        }
      }
    }
    return slot.equals(j.slot()) ? j : new Join(j.site(), slot, JavaType.OBJECT);
  }

  @Override
  protected Site site(Site s) {
    return s;
  }
}
