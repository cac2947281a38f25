package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Outcomes;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Makes computed values, folding constants. */
final class Ops {
  private static final JavaType BOOLEAN = JavaType.of("Z");

  private Ops() {}

  static Sym clean(JavaType type) {
    return new Sym.Op(null, Sym.Kind.CLEAN, List.of(), type);
  }

  static Sym computed(Site site, List<Sym> operands, JavaType type) {
    return new Sym.Op(site, Sym.Kind.COMPUTED, operands, type);
  }

  static Sym equal(Sym a, Sym b) {
    Sym x = a.core();
    Sym y = b.core();
    if (x instanceof Sym.Const c && y instanceof Sym.Const d) {
      return truth(Outcomes.same(c, d));
    }
    return new Sym.Op(null, Sym.Kind.EQUAL, List.of(a, b), BOOLEAN);
  }

  static Sym.Const truth(boolean b) {
    return b ? Sym.Const.TRUE : Sym.Const.FALSE;
  }

  static Sym not(Sym a) {
    if (a instanceof Sym.Const c && c.value() instanceof Integer i) {
      return truth(i == 0);
    }
    if (a instanceof Sym.Op o && o.kind() == Sym.Kind.NOT) {
      return o.operands().get(0);
    }
    return new Sym.Op(null, Sym.Kind.NOT, List.of(a), BOOLEAN);
  }

  static Sym test(Sym.Kind kind, Sym... operands) {
    return new Sym.Op(null, kind, List.of(operands), BOOLEAN);
  }

  /** Returns whether a value is an object of a type. */
  static Sym instance(Sym value, String type) {
    return test(
        Sym.Kind.INSTANCE,
        value,
        new Sym.Const(new Sym.Named(type, "class"), JavaType.of("java/lang/Class")));
  }

  /** Rebuilds an operation over rewritten operands. */
  static Sym rebuilt(Sym.Op o, List<Sym> operands, @Nullable Site site) {
    if (o.kind() == Sym.Kind.EQUAL) {
      return equal(operands.get(0), operands.get(1));
    }
    if (o.kind() == Sym.Kind.NOT) {
      return not(operands.get(0));
    }
    if (o.kind() == Sym.Kind.PRESENT && operands.get(0).core() instanceof Sym.Const) {
      return new Sym.Op(null, Sym.Kind.CLEAN, List.of(), BOOLEAN);
    }
    return new Sym.Op(site, o.kind(), operands, o.type());
  }

  /** Returns the value of an arithmetic instruction. */
  static Sym arithmetic(int opcode, Sym a, Sym b, JavaType type) {
    if (a.core() instanceof Sym.Const x
        && b.core() instanceof Sym.Const y
        && x.value() instanceof Number m
        && y.value() instanceof Number n) {
      Number folded = fold(opcode, m, n);
      if (folded != null) {
        return new Sym.Const(folded, type);
      }
    }
    boolean bool = isTruth(a) || isTruth(b);
    if (bool) {
      switch (opcode) {
        case Opcodes.IAND -> {
          return test(Sym.Kind.AND, a, b);
        }
        case Opcodes.IOR -> {
          return test(Sym.Kind.OR, a, b);
        }
        case Opcodes.IXOR -> {
          if (b instanceof Sym.Const c && Integer.valueOf(1).equals(c.value())) {
            return not(a);
          }
          return not(new Sym.Op(null, Sym.Kind.EQUAL, List.of(a, b), BOOLEAN));
        }
        default -> {
          // booleans are in no other arithmetic
        }
      }
    }
    if (opcode == Opcodes.IADD) {
      return new Sym.Op(null, Sym.Kind.SUM, List.of(a, b), type);
    }
    return new Sym.Op(null, Sym.Kind.ARITHMETIC, List.of(a, b), type);
  }

  /** Returns what becomes of a number; null stands for zero. */
  static Sym stepped(Statement.Step.Kind kind, @Nullable Sym number) {
    Sym from = number == null ? Sym.Const.of(0) : number;
    int by =
        switch (kind) {
          case ZERO -> 0;
          case UP -> 1;
          case DOWN -> -1;
        };
    return from.core() instanceof Sym.Const c && c.value() instanceof Long n
        ? new Sym.Const(n + by, c.type())
        : arithmetic(Opcodes.IADD, from, Sym.Const.of(by), JavaType.of("I"));
  }

  /** Returns how many elements a container holds. */
  static Sym size(Sym container) {
    return new Sym.Op(null, Sym.Kind.SIZE, List.of(container.core()), JavaType.of("I"));
  }

  /** Returns a number that is not zero only if something is so. */
  static Sym size(Sym container, Sym any, JavaType type) {
    return new Sym.Op(null, Sym.Kind.SIZE, List.of(container.core(), any), type);
  }

  /** Returns how many elements passed; that some did says nothing of a person in particular. */
  static Sym counted(Sym container, Sym any) {
    return new Sym.Op(
        null, Sym.Kind.SIZE, List.of(container.core(), clean(BOOLEAN), any), JavaType.of("J"));
  }

  private static boolean isTruth(Sym s) {
    return s.type().name().equals("Z")
        || (s instanceof Sym.Const c && c.value() instanceof Integer i && (i == 0 || i == 1));
  }

  private static @Nullable Number fold(int opcode, Number m, Number n) {
    if (m instanceof Integer && n instanceof Integer) {
      int a = m.intValue();
      int b = n.intValue();
      return switch (opcode) {
        case Opcodes.IADD -> a + b;
        case Opcodes.ISUB -> a - b;
        case Opcodes.IMUL -> a * b;
        case Opcodes.IDIV -> b == 0 ? null : a / b;
        case Opcodes.IREM -> b == 0 ? null : a % b;
        case Opcodes.IAND -> a & b;
        case Opcodes.IOR -> a | b;
        case Opcodes.IXOR -> a ^ b;
        case Opcodes.ISHL -> a << b;
        case Opcodes.ISHR -> a >> b;
        case Opcodes.IUSHR -> a >>> b;
        default -> null;
      };
    }
    if (m instanceof Long && n instanceof Long) {
      long a = m.longValue();
      long b = n.longValue();
      return switch (opcode) {
        case Opcodes.LADD -> a + b;
        case Opcodes.LSUB -> a - b;
        case Opcodes.LMUL -> a * b;
        case Opcodes.LDIV -> b == 0 ? null : a / b;
        case Opcodes.LREM -> b == 0 ? null : a % b;
        default -> null;
      };
    }
    return null;
  }

  /** Returns the outcome of comparing two integers where both are constant, else null. */
  static @Nullable Boolean compare(int opcode, Sym a, Sym b) {
    if (a.core() instanceof Sym.Const x
        && b.core() instanceof Sym.Const y
        && x.value() instanceof Integer m
        && y.value() instanceof Integer n) {
      return switch (opcode) {
        case Opcodes.IF_ICMPEQ -> m.equals(n);
        case Opcodes.IF_ICMPNE -> !m.equals(n);
        case Opcodes.IF_ICMPLT -> m < n;
        case Opcodes.IF_ICMPGE -> m >= n;
        case Opcodes.IF_ICMPGT -> m > n;
        case Opcodes.IF_ICMPLE -> m <= n;
        default -> null;
      };
    }
    return null;
  }
}
