package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Loc;
import io.purposebound.ir.MethodBody;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Evaluates the instructions of one block. */
final class InstructionEvaluator {
  private static final JavaType INT = JavaType.of("I");
  private static final JavaType LONG = JavaType.of("J");

  private final MethodEvaluator e;
  private final FieldEvaluator fields;
  private final CallEvaluator calls;
  private final IndyEvaluator indy;
  private final BranchEvaluator branches;

  InstructionEvaluator(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.calls = new CallEvaluator(evaluator);
    this.fields = new FieldEvaluator(evaluator);
    this.indy = new IndyEvaluator(evaluator, calls);
    this.branches = new BranchEvaluator(evaluator);
  }

  void run(MethodBody.Block b, State s) {
    AbstractInsnNode[] code = e.body.code();
    for (int i = b.start(); i < b.end(); i++) {
      AbstractInsnNode insn = code[i];
      if (insn.getOpcode() < 0) {
        continue;
      }
      e.at(i);
      Throwing throwing = throwing(insn, b) ? new Throwing(b, i, s.facts, s.made, s) : null;
      boolean goesOn = step(b, i, insn, s);
      if (throwing != null) {
        throwing.raise(s);
      } else {
        Sym exception = calls.takeThrown();
        if (exception != null && insn.getOpcode() != Opcodes.ATHROW) {
          e.escaped(exception, s);
        }
      }
      if (!goesOn) {
        return;
      }
    }
    branches.fallThrough(b, s);
  }

  private static boolean throwing(AbstractInsnNode insn, MethodBody.Block b) {
    return !b.handlers().isEmpty()
        && (insn instanceof MethodInsnNode
            || insn instanceof InvokeDynamicInsnNode
            || insn.getOpcode() == Opcodes.IDIV
            || insn.getOpcode() == Opcodes.CHECKCAST
            || insn.getOpcode() == Opcodes.ATHROW);
  }

  /** What a handler sees of an instruction: facts from before it, effects from after it. */
  private final class Throwing {
    private final MethodBody.Block block;
    private final int at;
    private final State before;

    Throwing(
        MethodBody.Block block,
        int at,
        io.purposebound.ir.FactSet facts,
        io.purposebound.ir.FactSet made,
        State s) {
      this.block = block;
      this.at = at;
      this.before = s.copy();
      before.facts = facts;
      before.made = made;
    }

    void raise(State after) {
      Sym exception = calls.takeThrown();
      Exact exact = exception == null ? null : Instantiation.exactOf(exception.core());
      for (MethodBody.Handler h : block.handlers()) {
        String thrown = exact == null ? "" : exact.type().name();
        boolean catches =
            h.type().isEmpty() || thrown.isEmpty() || e.engine.types().isSubtype(thrown, h.type());
        if (!catches && !e.engine.types().isSubtype(h.type(), thrown)) {
          continue;
        }
        State t = before.copy();
        t.heap = after.heap.copy();
        t.made = after.made;
        t.depth = 0;
        JavaType type = JavaType.of(h.type().isEmpty() ? "java/lang/Throwable" : h.type());
        Sym caught =
            exception == null
                ? new Sym.Alloc(e.body.site(at), "thrown" + h.block(), type, Shape.LIBRARY)
                : exception;
        t.push(caught);
        e.flowTo(block.id(), h.block(), at, t);
        if (!thrown.isEmpty() && catches) {
          break;
        }
      }
    }
  }

  private boolean step(MethodBody.Block b, int i, AbstractInsnNode insn, State s) {
    int op = insn.getOpcode();
    Site site = e.body.site(i);
    if (insn instanceof VarInsnNode v) {
      variable(op, v.var, s);
    } else if (insn instanceof FieldInsnNode f) {
      fields.step(f, s, site);
    } else if (insn instanceof MethodInsnNode m) {
      return calls.step(m, s, site);
    } else if (insn instanceof InvokeDynamicInsnNode d) {
      indy.step(d, s, site);
    } else if (insn instanceof LdcInsnNode l) {
      constant(l.cst, s);
    } else if (insn instanceof IntInsnNode n) {
      if (op == Opcodes.NEWARRAY) {
        s.pop();
        s.push(created(s, site, "", new JavaType("[", List.of(INT)), Shape.INSTANCE));
      } else {
        s.push(Sym.Const.of(n.operand));
      }
    } else if (insn instanceof IincInsnNode n) {
      Sym old = s.locals[n.var];
      s.locals[n.var] =
          Ops.arithmetic(
              Opcodes.IADD, old == null ? Sym.Const.of(0) : old, Sym.Const.of(n.incr), INT);
    } else if (insn instanceof TypeInsnNode t) {
      typed(op, t.desc, s, site);
    } else if (insn instanceof MultiANewArrayInsnNode a) {
      Sym first = Sym.Const.NULL;
      for (int d = 0; d < a.dims; d++) {
        first = s.pop();
      }
      Sym outer = created(s, site, "", JavaType.of(a.desc), Shape.INSTANCE);
      if (a.dims > 1) {
        JavaType row = JavaType.of(a.desc.substring(1));
        if (first instanceof Sym.Const c && c.value() instanceof Integer n && n <= 16) {
          for (int k = 0; k < n; k++) {
            Sym inner = created(s, site, "row" + k, row, Shape.INSTANCE);
            s.heap.put(outer, new Loc.At(Sym.Const.of(k)), inner);
          }
        } else {
          s.heap.put(outer, Loc.ELEM, created(s, site, "row", row, Shape.INSTANCE));
        }
      }
      s.push(outer);
    } else if (op >= Opcodes.IRETURN && op <= Opcodes.RETURN) {
      Sym result = null;
      if (op != Opcodes.RETURN) {
        result = s.pop(op == Opcodes.LRETURN || op == Opcodes.DRETURN ? 2 : 1);
      }
      e.returned(i, s, result);
      return false;
    } else if (op == Opcodes.ATHROW) {
      Sym exception = s.pop();
      calls.threw(exception);
      if (b.handlers().isEmpty()) {
        e.escaped(exception, s);
      }
      return false;
    } else if (branches.isBranch(insn)) {
      branches.step(b, i, insn, s);
      return false;
    } else {
      new StackEvaluator(e, s, site).step(op);
    }
    return true;
  }

  static Sym created(State s, Site site, String part, JavaType type, Shape shape) {
    Sym.Alloc a = new Sym.Alloc(site, part, type, shape);
    for (Loc l : List.copyOf(s.heap.places(a).keySet())) {
      s.heap.remove(a, l);
    }
    s.heap.put(a, Heap.ALIVE, Sym.Const.TRUE);
    return a;
  }

  private static void variable(int op, int var, State s) {
    switch (op) {
      case Opcodes.ILOAD, Opcodes.FLOAD, Opcodes.ALOAD -> s.push(local(s, var));
      case Opcodes.LLOAD, Opcodes.DLOAD -> s.pushWide(local(s, var));
      case Opcodes.ISTORE, Opcodes.FSTORE, Opcodes.ASTORE -> s.locals[var] = s.pop();
      case Opcodes.LSTORE, Opcodes.DSTORE -> {
        s.locals[var] = s.popWide();
        s.locals[var + 1] = State.FILLER;
      }
      default -> throw new IllegalStateException("subroutines are not supported: " + op);
    }
  }

  private static Sym local(State s, int var) {
    Sym v = s.locals[var];
    return v == null ? Sym.Const.NULL : v;
  }

  private static void constant(Object c, State s) {
    if (c instanceof Long || c instanceof Double) {
      s.pushWide(new Sym.Const(c, c instanceof Long ? LONG : JavaType.of("D")));
    } else if (c instanceof String) {
      s.push(new Sym.Const(c, JavaType.of("java/lang/String")));
    } else if (c instanceof Integer || c instanceof Float) {
      s.push(new Sym.Const(c, INT));
    } else if (c instanceof Type t) {
      String name = t.getSort() == Type.METHOD ? t.getDescriptor() : t.getInternalName();
      JavaType type = new JavaType("java/lang/Class", List.of(JavaType.of(name)));
      s.push(new Sym.Const(new Sym.Named(name, "class"), type));
    } else if (c instanceof Handle h) {
      s.push(new Sym.Const(h.toString(), JavaType.OBJECT));
    } else {
      s.push(Ops.clean(JavaType.OBJECT));
    }
  }

  private void typed(int op, String desc, State s, Site site) {
    switch (op) {
      case Opcodes.NEW -> s.push(created(s, site, "", JavaType.of(desc), Shape.INSTANCE));
      case Opcodes.ANEWARRAY -> {
        s.pop();
        JavaType component = JavaType.of(desc);
        s.push(created(s, site, "", new JavaType("[", List.of(component)), Shape.INSTANCE));
      }
      case Opcodes.CHECKCAST -> s.push(cast(s.pop(), JavaType.of(desc)));
      case Opcodes.INSTANCEOF -> {
        Sym v = s.pop();
        s.push(
            v.core() instanceof Sym.Const c && c.value() == Sym.Null.NULL
                ? Sym.Const.FALSE
                : Ops.instance(v, desc));
      }
      default -> throw new IllegalStateException("type instruction " + op);
    }
  }

  private Sym cast(Sym v, JavaType to) {
    JavaType from = v.type();
    if (v instanceof Sym.Const
        || to.isArray()
        || from.isArray()
        || (!from.equals(JavaType.OBJECT) && e.engine.types().isSubtype(from.name(), to.name()))) {
      return v;
    }
    return new Sym.Cast(v, to);
  }

  /** Wraps a value that is stored while facts hold. */
  static Sym stored(State s, Sym value, Site site, String what) {
    if (value instanceof Sym.Const || value.type().isPrimitive() && s.facts.isEmpty()) {
      return value;
    }
    return Sym.Held.of(value, s.facts, new Hop(Hop.Kind.STORED, site, what));
  }
}
