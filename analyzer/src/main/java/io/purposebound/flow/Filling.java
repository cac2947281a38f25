package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.models.MethodModel;
import io.purposebound.models.Place;
import io.purposebound.models.Statement;
import io.purposebound.models.TestStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything was put into a collection that the method made: a truth value for each, which a
 * loop changes as it changes a local. Where nobody was put among the refused, each was granted.
 */
final class Filling {
  /** Whether something was put in: an unknown truth value where that is not known. */
  private static final Loc FILLED = new Loc.Slot("_filled");

  /** Whether something false was put in: an unknown truth value where that is not known. */
  static final Loc REFUSED = new Loc.Slot("_refused");

  private final MethodEvaluator e;
  private final boolean none;
  private final boolean asks;

  Filling(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.none =
        !evaluator.body.hasLoops()
            || !evaluator.engine.declarations().hasChecks()
            || !evaluator.body.calls(m -> m.name.equals("add"));
    this.asks =
        evaluator.engine.declarations().hasChecks()
            && evaluator.body.calls(m -> m.name.equals("contains"));
  }

  /** Returns whether the method asks what is among the outcomes that it collected. */
  boolean asks() {
    return asks;
  }

  /** Takes what a call did to the collections that it was given, by its row. */
  void after(MethodModel model, Call c, State s) {
    if (none && !asks) {
      return;
    }
    if (c.key().name().equals("<init>")) {
      if (isEmptyCollection(c)) {
        s.heap.put(c.receiver().core(), FILLED, Sym.Const.FALSE);
        if (asks) {
          s.heap.put(c.receiver().core(), REFUSED, Sym.Const.FALSE);
        }
      }
      return;
    }
    for (Statement st : model.statements()) {
      if (st instanceof Statement.Transfer t) {
        boolean one = t.from().isRoot() && isArgument(t.from());
        written(t.to(), one, c, s);
        if (!t.to().isRoot() && !(t.to().root() instanceof Place.Root.Result)) {
          refused(one && isMore(t.to()) ? c.args().get(c.args().size() - 1) : null, c, s);
        }
      } else if (st instanceof Statement.Insert i) {
        written(i.place(), true, c, s);
        refused(null, c, s);
      } else if (!isQuestion(st)) {
        for (Sym given : c.args()) {
          forget(s.heap, given);
        }
      }
    }
  }

  private boolean isEmptyCollection(Call c) {
    return (c.key().desc().equals("()V") || c.key().desc().equals("(I)V"))
        && c.receiver().core() instanceof Sym.Alloc made
        && e.engine.types().isSubtype(made.type().name(), "java/util/Collection");
  }

  private static boolean isArgument(Place p) {
    return p.root() instanceof Place.Root.Argument;
  }

  private static boolean isQuestion(Statement st) {
    return st instanceof TestStatement
        || st instanceof Statement.Size
        || st instanceof Statement.Walk
        || st instanceof Statement.Nothing;
  }

  private static void written(Place to, boolean one, Call c, State s) {
    Place.Root root = to.root();
    if (to.isRoot() || root instanceof Place.Root.Result) {
      return;
    }
    if (!(root instanceof Place.Root.This) || !one || to.accessors().size() > 1) {
      for (Sym given : c.args()) {
        forget(s.heap, given);
      }
    } else if (s.heap.get(c.receiver().core(), FILLED) != null) {
      s.heap.put(c.receiver().core(), FILLED, Sym.Const.TRUE);
    }
  }

  /** Whether what is written there takes the place of nothing. */
  private static boolean isMore(Place to) {
    return to.last() instanceof Place.Accessor.Any || to.last() instanceof Place.Accessor.Append;
  }

  private static void refused(@Nullable Sym outcome, Call c, State s) {
    Sym list = c.isStatic() ? Sym.Const.NULL : c.receiver().core();
    Sym before = s.heap.get(list, REFUSED);
    if (before != null) {
      if (outcome != null && ModelTests.isTruth(outcome)) {
        s.heap.put(list, REFUSED, Ops.test(Sym.Kind.OR, before, Ops.not(outcome)));
      } else {
        unknown(s.heap, list, REFUSED);
      }
    }
  }

  /** To have no value would be to have that of another way here. */
  private static void unknown(Heap heap, Sym list, Loc truth) {
    if (heap.get(list, truth) != null) {
      heap.put(list, truth, Ops.clean(JavaType.of("Z")));
    }
  }

  /** Something else was put into a collection, or may have been. */
  static void forget(Heap heap, Sym collection) {
    unknown(heap, collection.core(), FILLED);
    unknown(heap, collection.core(), REFUSED);
  }

  /** Something may have been taken out: who is not in it, or that nobody is, tells nothing. */
  static void less(Heap heap, Sym collection) {
    Sym c = collection.core();
    unknown(heap, c, FILLED);
    unknown(heap, c, REFUSED);
    heap.remove(c, Heap.ANY);
    heap.remove(c, Heap.OTHERS);
    if (!Memory.isCreated(c)) {
      heap.put(c, Heap.LESS, Sym.Const.TRUE);
    }
  }

  /** Returns what is known of the collections. */
  List<Known> known(State s) {
    List<Known> all = new ArrayList<>();
    for (Sym base : none ? List.<Sym>of() : s.heap.bases()) {
      Sym filled = s.heap.get(base, FILLED);
      if (filled != null) {
        all.add(new Known(base, filled));
      }
    }
    return all;
  }

  /**
   * A collection.
   *
   * @param filled whether something was put into it
   */
  record Known(Sym collection, Sym filled) {
    /** The name of the truth value at a merge. */
    Object slot() {
      return List.of("h", collection, FILLED);
    }
  }
}
