package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Constants, arithmetic, arrays and stack shuffling. */
final class StackEvaluator {
  private static final JavaType INT = JavaType.of("I");
  private static final JavaType LONG = JavaType.of("J");
  private static final JavaType DOUBLE = JavaType.of("D");

  private final MethodEvaluator e;
  private final State s;
  private final Site site;

  StackEvaluator(MethodEvaluator e, State s, Site site) {
    this.e = e;
    this.s = s;
    this.site = site;
  }

  void step(int op) {
    if (op >= Opcodes.ICONST_M1 && op <= Opcodes.ICONST_5) {
      s.push(Sym.Const.of(op - Opcodes.ICONST_0));
    } else if (op >= Opcodes.IALOAD && op <= Opcodes.SALOAD) {
      load(op);
    } else if (op >= Opcodes.IASTORE && op <= Opcodes.SASTORE) {
      store(op == Opcodes.LASTORE || op == Opcodes.DASTORE);
    } else if (op >= Opcodes.IADD && op <= Opcodes.LXOR) {
      arithmetic(op);
    } else if (op >= Opcodes.I2L && op <= Opcodes.I2S) {
      convert(op);
    } else if (op >= Opcodes.POP && op <= Opcodes.SWAP) {
      shuffle(op);
    } else {
      other(op);
    }
  }

  private void other(int op) {
    switch (op) {
      case Opcodes.NOP -> {
        // nothing happens
      }
      case Opcodes.ACONST_NULL -> s.push(Sym.Const.NULL);
      case Opcodes.LCONST_0, Opcodes.LCONST_1 ->
          s.pushWide(new Sym.Const((long) (op - Opcodes.LCONST_0), LONG));
      case Opcodes.FCONST_0, Opcodes.FCONST_1, Opcodes.FCONST_2 ->
          s.push(new Sym.Const((float) (op - Opcodes.FCONST_0), JavaType.of("F")));
      case Opcodes.DCONST_0, Opcodes.DCONST_1 ->
          s.pushWide(new Sym.Const((double) (op - Opcodes.DCONST_0), DOUBLE));
      case Opcodes.LCMP, Opcodes.DCMPL, Opcodes.DCMPG -> {
        Sym b = s.popWide();
        Sym a = s.popWide();
        s.push(new Sym.Op(null, Sym.Kind.COMPARE, List.of(a, b), INT));
      }
      case Opcodes.FCMPL, Opcodes.FCMPG -> {
        Sym b = s.pop();
        Sym a = s.pop();
        s.push(new Sym.Op(null, Sym.Kind.COMPARE, List.of(a, b), INT));
      }
      case Opcodes.ARRAYLENGTH -> {
        s.push(Ops.size(s.pop()));
      }
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> s.pop();
      default -> throw new IllegalStateException("instruction " + op);
    }
  }

  private void arithmetic(int op) {
    if (op >= Opcodes.INEG && op <= Opcodes.DNEG) {
      boolean wide = op == Opcodes.LNEG || op == Opcodes.DNEG;
      Sym a = s.pop(wide ? 2 : 1);
      Sym v =
          a instanceof Sym.Const c && c.value() instanceof Integer i
              ? Sym.Const.of(-i)
              : new Sym.Op(null, Sym.Kind.ARITHMETIC, List.of(a), a.type());
      s.push(v, wide ? 2 : 1);
      return;
    }
    int kind = (op - Opcodes.IADD) % 4;
    boolean shift = op >= Opcodes.ISHL && op <= Opcodes.LUSHR;
    boolean logic = op >= Opcodes.IAND;
    boolean wide = kind == 1 || kind == 3;
    if (shift) {
      wide = op == Opcodes.LSHL || op == Opcodes.LSHR || op == Opcodes.LUSHR;
    } else if (logic) {
      wide = op == Opcodes.LAND || op == Opcodes.LOR || op == Opcodes.LXOR;
    }
    int size = wide ? 2 : 1;
    Sym b = s.pop(shift ? 1 : size);
    Sym a = s.pop(size);
    s.push(Ops.arithmetic(op, a, b, wide ? LONG : INT), size);
  }

  private void convert(int op) {
    boolean from =
        op == Opcodes.L2I
            || op == Opcodes.L2F
            || op == Opcodes.L2D
            || op == Opcodes.D2I
            || op == Opcodes.D2L
            || op == Opcodes.D2F;
    boolean to =
        op == Opcodes.I2L
            || op == Opcodes.I2D
            || op == Opcodes.L2D
            || op == Opcodes.F2L
            || op == Opcodes.F2D
            || op == Opcodes.D2L;
    Sym v = s.pop(from ? 2 : 1);
    if (v instanceof Sym.Const c && c.value() instanceof Integer i && op == Opcodes.I2L) {
      v = new Sym.Const((long) i, LONG);
    }
    s.push(v, to ? 2 : 1);
  }

  private void load(int op) {
    boolean wide = op == Opcodes.LALOAD || op == Opcodes.DALOAD;
    Sym index = s.pop();
    Sym array = s.pop();
    Sym byCase = Switches.selected(e, array, index);
    JavaType type = e.memory.elementType(array.type());
    Sym v =
        byCase != null
            ? byCase
            : e.memory.read(s.heap, array, new Loc.At(index.core()), type, site);
    if (v == null) {
      // a default is no constant of the program: who knows what else fills the array
      v = type.isPrimitive() ? Ops.clean(type) : Memory.zero(type);
    }
    s.push(op == Opcodes.AALOAD ? v : lookedUp(v, index, type), wide ? 2 : 1);
  }

  /** A number or character from a table tells its position: that is how data are encoded. */
  private Sym lookedUp(Sym v, Sym index, JavaType type) {
    boolean told =
        index.core() instanceof Sym.Op o
            && (o.kind() == Sym.Kind.ARITHMETIC || o.kind() == Sym.Kind.SUM);
    return told ? new Sym.Op(null, Sym.Kind.ARITHMETIC, List.of(v, index), type) : v;
  }

  private void store(boolean wide) {
    Sym value = s.pop(wide ? 2 : 1);
    Sym index = s.pop();
    Sym array = s.pop();
    Sym stored = InstructionEvaluator.stored(s, value, site, "array element");
    if (index.core() instanceof Sym.Const) {
      e.memory.write(s.heap, array, new Loc.At(index.core()), stored, site);
    } else {
      e.memory.add(s.heap, array, new Loc.At(index.core()), stored, site);
    }
  }

  private void shuffle(int op) {
    switch (op) {
      case Opcodes.POP -> s.pop();
      case Opcodes.POP2 -> {
        s.pop();
        s.pop();
      }
      case Opcodes.DUP -> dup(1, 0);
      case Opcodes.DUP_X1 -> dup(1, 1);
      case Opcodes.DUP_X2 -> dup(1, 2);
      case Opcodes.DUP2 -> dup(2, 0);
      case Opcodes.DUP2_X1 -> dup(2, 1);
      case Opcodes.DUP2_X2 -> dup(2, 2);
      case Opcodes.SWAP -> {
        Sym a = s.pop();
        Sym b = s.pop();
        s.push(a);
        s.push(b);
      }
      default -> throw new IllegalStateException("instruction " + op);
    }
  }

  /** Copies the top {@code count} slots below the {@code below} slots under them. */
  private void dup(int count, int below) {
    Sym[] top = new Sym[count];
    for (int i = 0; i < count; i++) {
      top[i] = s.pop();
    }
    Sym[] under = new Sym[below];
    for (int i = 0; i < below; i++) {
      under[i] = s.pop();
    }
    for (int i = count - 1; i >= 0; i--) {
      s.push(top[i]);
    }
    for (int i = below - 1; i >= 0; i--) {
      s.push(under[i]);
    }
    for (int i = count - 1; i >= 0; i--) {
      s.push(top[i]);
    }
  }
}
