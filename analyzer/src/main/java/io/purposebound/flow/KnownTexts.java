package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.declarations.UseCondition;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants that a value is made of: what a condition of a use is decided by. */
final class KnownTexts {
  private final Statics statics;
  private Heap heap;
  private final Set<String> texts = new LinkedHashSet<>();
  private final List<String> inOrder = new ArrayList<>();

  /** The constants and unknown values, in their order. */
  private final List<Sym> parts = new ArrayList<>();

  private final Set<Sym> seen = new HashSet<>();
  private final Set<Sym> unknown = new LinkedHashSet<>();

  private KnownTexts(Heap heap, Statics statics) {
    this.heap = heap;
    this.statics = statics;
  }

  /** Whether a condition holds. */
  enum Outcome {
    YES,
    NO,
    /** Only callers can tell. */
    OPEN
  }

  /**
   * What is known of a condition.
   *
   * @param rest what callers can tell it by, of no meaning unless it is open
   */
  record Decision(Outcome outcome, Sym rest) {}

  /** Decides a condition by the value that stands at its place. */
  static Decision decide(UseCondition condition, List<Sym> values, Heap heap, Statics statics) {
    KnownTexts t = new KnownTexts(heap, statics);
    values.forEach(t::collect);
    t.texts.add(String.join("", t.inOrder));
    t.texts.add(String.join("/", t.inOrder).replaceAll("/+", "/"));
    if (condition.names().contains("*") || condition.matches(t.texts)) {
      return new Decision(Outcome.YES, Sym.Const.NULL);
    }
    Sym rest = new Sym.Op(null, Sym.Kind.ARITHMETIC, List.copyOf(t.parts), JavaType.OBJECT);
    return new Decision(t.unknown.isEmpty() ? Outcome.NO : Outcome.OPEN, rest);
  }

  private void collect(Sym value) {
    Sym v = value.core();
    if (v instanceof Sym.Const c) {
      parts.add(c);
      constant(c.value());
    } else if (v instanceof Join j) {
      if (seen.add(v)) {
        j.alternatives().forEach(a -> collect(a.value()));
      }
    } else if (v instanceof Sym.Op o) {
      o.operands().forEach(this::collect);
    } else if (v instanceof Sym.Old o) {
      collect(o.inner());
    } else if (Memory.isCreated(v)) {
      if (seen.add(v)) {
        Map<Loc, Sym> places = heap.places(v);
        places.forEach(
            (l, x) -> {
              if (!Heap.isMark(l) || l.equals(Heap.OPAQUE)) {
                collect(x);
              }
            });
      }
    } else {
      Statics.Set constant = seen.add(v) ? statics.set(v) : null;
      if (constant == null) {
        unknown.add(v);
        parts.add(v);
        return;
      }
      Heap here = heap;
      heap = constant.heap();
      collect(constant.value());
      heap = here;
    }
  }

  private void constant(Object value) {
    if (value instanceof String s) {
      add(s);
    } else if (value instanceof Sym.Named n) {
      add(n.name());
      if (n.owner().equals("java/lang/Boolean")) {
        texts.add(n.name().toLowerCase(java.util.Locale.ROOT));
      }
    } else if (value instanceof Integer i) {
      texts.add(String.valueOf(i));
      if (i == 0 || i == 1) {
        texts.add(i == 1 ? "true" : "false");
      }
    }
  }

  private void add(String text) {
    texts.add(text);
    inOrder.add(text);
  }
}
