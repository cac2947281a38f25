package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Outcomes;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Branches: each way goes on with the facts that its outcome implies. */
final class BranchEvaluator {
  private static final Test NOT_ZERO = new Test.NonZero();
  private static final Test ZERO = new Test.Is(Sym.Const.of(0));

  private static final int LESS = Opcodes.IF_ICMPLT - Opcodes.IF_ICMPEQ;
  private static final int NOT_LESS = Opcodes.IF_ICMPGE - Opcodes.IF_ICMPEQ;
  private static final int NOT_MORE = Opcodes.IF_ICMPLE - Opcodes.IF_ICMPEQ;

  private final MethodEvaluator e;

  BranchEvaluator(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  boolean isBranch(AbstractInsnNode i) {
    return i instanceof JumpInsnNode
        || i instanceof TableSwitchInsnNode
        || i instanceof LookupSwitchInsnNode;
  }

  void fallThrough(MethodBody.Block b, State s) {
    for (int t : b.successors()) {
      e.flowTo(b.id(), t, 0, s);
    }
  }

  void step(MethodBody.Block b, int at, AbstractInsnNode i, State s) {
    if (i instanceof JumpInsnNode j) {
      if (j.getOpcode() == Opcodes.GOTO) {
        fallThrough(b, s);
      } else {
        jump(b, at, j.getOpcode(), s);
      }
    } else if (i instanceof TableSwitchInsnNode t) {
      int[] keys = new int[t.labels.size()];
      for (int n = 0; n < keys.length; n++) {
        keys[n] = t.min + n;
      }
      select(b, keys, s);
    } else if (i instanceof LookupSwitchInsnNode l) {
      select(b, l.keys.stream().mapToInt(k -> k).toArray(), s);
    }
  }

  /** A truth value or an enum constant that a caller passes decides which way its call goes. */
  private void decides(Sym x, int depth) {
    Sym c = x.core();
    if (c instanceof Sym.Param p && isDecision(p.type())) {
      e.dependsOn(p);
    } else if (c instanceof Sym.Op o && depth > 0) {
      o.operands().forEach(y -> decides(y, depth - 1));
    }
  }

  private boolean isDecision(JavaType type) {
    // Kotlin passes the arguments that are left out as bits of a number
    return type.name().equals("Z")
        || (type.name().equals("I") && e.method.node().name.endsWith("$default"))
        || e.engine.types().find(type.name()).map(ClassFile::isEnum).orElse(false);
  }

  private void jump(MethodBody.Block b, int at, int op, State s) {
    Sym x = s.pop();
    decides(x, 2);
    if (op >= Opcodes.IF_ICMPEQ && op <= Opcodes.IF_ACMPNE) {
      Sym y = x;
      x = s.pop();
      decides(x, 2);
      Boolean known = Ops.compare(op, x, y);
      if (known != null) {
        go(b, known, s);
      } else if (op == Opcodes.IF_ICMPEQ || op == Opcodes.IF_ACMPEQ) {
        split(b, Ops.equal(x, y), Test.TRUE, Test.FALSE, s);
      } else if (op == Opcodes.IF_ICMPNE || op == Opcodes.IF_ACMPNE) {
        split(b, Ops.equal(x, y), Test.FALSE, Test.TRUE, s);
      } else {
        boolean less = op == Opcodes.IF_ICMPLT || op == Opcodes.IF_ICMPGT;
        boolean first = op == Opcodes.IF_ICMPLT || op == Opcodes.IF_ICMPGE;
        Exhausted element = first ? counted(x, y) : counted(y, x);
        Compared sides = compared(op - Opcodes.IF_ICMPEQ, x, y);
        both(b, s, sides.taken(), sides.not(), less ? null : element, less ? element : null);
      }
      return;
    }
    switch (op) {
      case Opcodes.IFEQ -> split(b, x, ZERO, NOT_ZERO, s, local(at));
      case Opcodes.IFNE -> split(b, x, NOT_ZERO, ZERO, s, local(at));
      case Opcodes.IFNULL -> split(b, x, Test.NULL, Test.NOT_NULL, s);
      case Opcodes.IFNONNULL -> split(b, x, Test.NOT_NULL, Test.NULL, s);
      default -> {
        Sym size = sizeAgainstZero(x);
        if (size != null && (op == Opcodes.IFGT || op == Opcodes.IFLE)) {
          boolean more = op == Opcodes.IFGT;
          split(b, size, more ? NOT_ZERO : ZERO, more ? ZERO : NOT_ZERO, s);
          return;
        }
        Boolean known = Ops.compare(op - Opcodes.IFEQ + Opcodes.IF_ICMPEQ, x, Sym.Const.of(0));
        if (known != null) {
          go(b, known, s);
        } else if (x.core() instanceof Sym.Op o && o.kind() == Sym.Kind.COMPARE) {
          Sym first = o.operands().get(0);
          Compared sides = compared(op - Opcodes.IFEQ, first, o.operands().get(1));
          both(b, s, sides.taken(), sides.not());
        } else {
          both(b, s, FactSet.EMPTY, FactSet.EMPTY);
        }
      }
    }
  }

  /** What each side says of two numbers that are compared. */
  private record Compared(FactSet taken, FactSet not) {}

  /**
   * As many pass a filter as there are on the side on which they are no fewer.
   *
   * @param op the comparison, counted from "equal"
   */
  private Compared compared(int op, Sym x, Sym y) {
    boolean first = op == LESS || op == NOT_LESS;
    FactSet enough = first ? e.engine.outcomes().atLeast(x, y) : e.engine.outcomes().atLeast(y, x);
    FactSet learnt = e.learnt(enough);
    FactSet said = learnt == null ? FactSet.EMPTY : learnt;
    boolean taken = op == NOT_LESS || op == NOT_MORE;
    return taken ? new Compared(said, FactSet.EMPTY) : new Compared(FactSet.EMPTY, said);
  }

  /** A size that is compared with zero is never less; null where it is none. */
  private static @Nullable Sym sizeAgainstZero(Sym x) {
    if (x.core() instanceof Join j && !j.implied(false).isEmpty()) {
      // counted up from nothing
      return j;
    }
    if (!(x.core() instanceof Sym.Op o)) {
      return null;
    }
    if (o.kind() == Sym.Kind.SIZE) {
      return o;
    }
    return o.kind() == Sym.Kind.COMPARE
            && o.operands().get(0).core() instanceof Sym.Op size
            && size.kind() == Sym.Kind.SIZE
            && o.operands().get(1).core() instanceof Sym.Const c
            && Long.valueOf(0).equals(c.value())
        ? size
        : null;
  }

  /** The taken target is the last successor, the next instruction the first. */
  private void go(MethodBody.Block b, boolean taken, State s) {
    List<Integer> next = b.successors();
    e.flowTo(b.id(), taken ? next.get(next.size() - 1) : next.get(0), taken ? 1 : 0, s);
  }

  /** Names a local whose outcome is asked again, so that both branches go together. */
  private @Nullable Sym local(int branch) {
    int local = e.body.askedAgain(branch);
    return local < 0
        ? null
        : new Sym.Read(
            new Sym.Global(e.method.owner().name()),
            new Loc.Slot("#" + e.method.key() + local),
            JavaType.of("Z"));
  }

  private void split(MethodBody.Block b, Sym x, Test taken, Test not, State s) {
    split(b, x, taken, not, s, null);
  }

  private void split(
      MethodBody.Block b, Sym x, Test taken, Test not, State s, @Nullable Sym local) {
    Sym asked = x;
    if (x instanceof Sym.Op o && o.kind() == Sym.Kind.COMPARE) {
      asked = Ops.equal(o.operands().get(0), o.operands().get(1));
      Test swap = taken;
      taken = not;
      not = swap;
    }
    FactSet yes = e.when(asked, taken);
    FactSet no = e.when(asked, not);
    if (local != null) {
      yes = yes == null ? null : yes.plus(Outcomes.conditionOf(local, taken));
      no = no == null ? null : no.plus(Outcomes.conditionOf(local, not));
    }
    if (asked.core() instanceof Join flag && e.loops.isFlag(flag, e.here())) {
      yes = yes == null ? null : yes.plus(Outcomes.conditionOf(flag, normal(taken)));
      no = no == null ? null : no.plus(Outcomes.conditionOf(flag, normal(not)));
    }
    both(b, s, yes, no, exhausted(asked, taken), exhausted(asked, not));
  }

  /**
   * Nothing is left of what a loop goes over.
   *
   * @param element any of its elements
   * @param iterator that gave them; null where none is known
   */
  private record Exhausted(Sym element, @Nullable Sym iterator) {}

  /** Returns what is gone over where this side is one on which nothing is left of it. */
  private @Nullable Exhausted exhausted(Sym x, Test side) {
    return x instanceof Sym.Op o
            && o.kind() == Sym.Kind.PRESENT
            && side instanceof Test.Is is
            && Integer.valueOf(0).equals(is.value().value())
            && (o.operands().size() < 2 || !e.loops.isMoved(o.operands().get(1), 1))
        ? new Exhausted(o.operands().get(0), o.operands().size() < 2 ? null : o.operands().get(1))
        : null;
  }

  /** Comparing a position that a loop counts with how many elements there are. */
  private @Nullable Exhausted counted(Sym position, Sym size) {
    return size.core() instanceof Sym.Op o
            && o.kind() == Sym.Kind.SIZE
            && e.loops.isCounter(position)
        ? new Exhausted(new Sym.Read(o.operands().get(0).core(), Loc.ELEM, JavaType.OBJECT), null)
        : null;
  }

  static Test normal(Test test) {
    return test instanceof Test.NonZero ? Test.TRUE : test;
  }

  private void both(MethodBody.Block b, State s, @Nullable FactSet taken, @Nullable FactSet not) {
    both(b, s, taken, not, null, null);
  }

  private void both(
      MethodBody.Block b,
      State s,
      @Nullable FactSet taken,
      @Nullable FactSet not,
      @Nullable Exhausted exhaustedTaken,
      @Nullable Exhausted exhaustedNot) {
    if (taken != null) {
      State t = s.copy();
      learn(t, taken);
      exhausted(t, exhaustedTaken);
      go(b, true, t);
    }
    if (not != null) {
      learn(s, not);
      exhausted(s, exhaustedNot);
      go(b, false, s);
    }
  }

  private void learn(State s, FactSet said) {
    s.learn(e.alsoOfPlaces(said));
    FactSet left = e.learnt(OtherConstants.left(said, s.facts, e.engine));
    if (left != null && !left.isEmpty()) {
      s.learn(e.alsoOfPlaces(left));
    }
  }

  private void exhausted(State s, @Nullable Exhausted all) {
    if (all != null) {
      e.loops.exhausted(s, all.element(), e.here());
      if (all.iterator() != null) {
        e.removals.finished(s, all.iterator(), e.here());
      }
    }
  }

  private void select(MethodBody.Block b, int[] keys, State s) {
    Sym x = Switches.byOrdinal(e, s.pop());
    decides(x, 1);
    List<Integer> targets = b.successors();
    boolean covered = x.core() instanceof Sym.Const;
    FactSet otherwise = FactSet.EMPTY;
    for (int n = 0; n < keys.length; n++) {
      FactSet facts = caseFacts(x, keys[n]);
      if (facts != null) {
        State t = s.copy();
        t.learn(facts);
        e.flowTo(b.id(), targets.get(n), n + 1, t);
        if (covered) {
          return;
        }
      }
      FactSet not = notCase(x, keys[n]);
      otherwise = not == null ? otherwise : otherwise.plus(not);
    }
    s.learn(otherwise);
    if (x.core() instanceof Sym.Op o && o.kind() == Sym.Kind.SWITCH) {
      s.learn(PatternCases.of(o, e.engine).otherwise(keys));
    }
    e.flowTo(b.id(), targets.get(targets.size() - 1), 0, s);
  }

  private @Nullable FactSet caseFacts(Sym x, int key) {
    if (x.core() instanceof Sym.Op o && o.kind() == Sym.Kind.SWITCH) {
      return e.learnt(PatternCases.of(o, e.engine).matching(key));
    }
    return e.when(Ops.equal(x, Sym.Const.of(key)), Test.TRUE);
  }

  private @Nullable FactSet notCase(Sym x, int key) {
    if (x.core() instanceof Sym.Op o && o.kind() == Sym.Kind.SWITCH) {
      return e.learnt(PatternCases.of(o, e.engine).notMatching(key));
    }
    return e.when(Ops.equal(x, Sym.Const.of(key)), Test.FALSE);
  }
}
