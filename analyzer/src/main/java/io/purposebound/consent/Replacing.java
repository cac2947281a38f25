package io.purposebound.consent;

import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Rewriter;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;

/** Replaces one symbol by another wherever it stands. */
final class Replacing extends Rewriter {
  private final Sym target;
  private final Sym replacement;

  Replacing(Sym target, Sym replacement) {
    this.target = target;
    this.replacement = replacement;
  }

  /** Returns the symbol of an element of an earlier round, or of no one in particular. */
  static Sym earlier(Sym element) {
    if (element instanceof Sym.Read r && r.loc() instanceof Loc.At) {
      return nobody(r);
    }
    if (element instanceof Join j) {
      for (Join.Alternative a : j.alternatives()) {
        if (a.value().core() instanceof Sym.Read r) {
          return r.loc().isElement() ? nobody(r) : r;
        }
      }
    }
    return element;
  }

  private static Sym nobody(Sym.Read element) {
    Sym nobody = new Sym.Const("#some", io.purposebound.classfile.JavaType.OBJECT);
    return new Sym.Read(element.base(), new Loc.At(nobody), element.type());
  }

  /** Returns the path with each element that was picked taken for any. */
  static Sym anyPick(Sym path) {
    Sym s = path.core();
    if (!(s instanceof Sym.Read r)) {
      return s;
    }
    if (r.loc() instanceof Loc.At at && Picks.isKey(at.key())) {
      return earlier(s);
    }
    Sym base = anyPick(r.base());
    return base.equals(r.base().core()) ? s : new Sym.Read(base, r.loc(), r.type());
  }

  @Override
  public Sym apply(Sym s) {
    return s.core().equals(target) ? replacement : super.apply(s);
  }

  @Override
  protected Sym param(Sym.Param p) {
    return p;
  }

  @Override
  protected Sym alloc(Sym.Alloc a) {
    return a;
  }

  @Override
  protected Sym join(Join j) {
    return j;
  }

  @Override
  protected Site site(Site s) {
    return s;
  }
}
