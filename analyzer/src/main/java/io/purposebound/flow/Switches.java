package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The tables through which compilers switch over enums: which case number is which constant. */
final class Switches {
  private Switches() {}

  /** Returns whether a method is Eclipse's way to such a table. */
  static boolean isTable(MethodKey method) {
    return method.name().startsWith("$SWITCH_TABLE$") && method.desc().equals("()[I");
  }

  /** Returns the switch value where an array is such a table and the index an ordinal. */
  static @Nullable Sym selected(MethodEvaluator e, Sym array, Sym index) {
    if (!(index.core() instanceof Sym.Op o) || o.kind() != Sym.Kind.ORDINAL) {
      return null;
    }
    MethodNode table = table(e, array.core());
    if (table == null) {
      return null;
    }
    Map<Integer, Sym> cases = new TreeMap<>();
    FieldInsnNode constant = null;
    for (AbstractInsnNode i : table.instructions) {
      if (i instanceof FieldInsnNode f
          && f.getOpcode() == Opcodes.GETSTATIC
          && !f.name.startsWith("$")
          && isOf(f.owner, array.core())) {
        constant = f;
      } else if (constant != null && number(i) > 0) {
        cases.put(
            number(i),
            new Sym.Const(
                new Sym.Named(constant.owner, constant.name), JavaType.of(constant.owner)));
        constant = null;
      }
    }
    List<Sym> operands = new ArrayList<>();
    operands.add(o.operands().get(0));
    operands.add(Sym.Const.of(0));
    for (int n = 0; n <= cases.keySet().stream().mapToInt(k -> k).max().orElse(0); n++) {
      operands.add(cases.getOrDefault(n, new Sym.Const("#none", JavaType.OBJECT)));
    }
    return new Sym.Op(null, Sym.Kind.SWITCH, operands, JavaType.of("I"));
  }

  /**
   * Returns the switch value of an ordinal: newer compilers switch over an enum of the same source
   * file by the ordinals themselves.
   */
  static Sym byOrdinal(MethodEvaluator e, Sym x) {
    if (!(x.core() instanceof Sym.Op o) || o.kind() != Sym.Kind.ORDINAL) {
      return x;
    }
    Sym value = o.operands().get(0);
    ClassFile c = e.engine.types().find(value.type().name()).filter(ClassFile::isEnum).orElse(null);
    if (c == null) {
      return x;
    }
    List<Sym> operands = new ArrayList<>(List.of(value, Sym.Const.of(0)));
    for (FieldNode f : c.node().fields) {
      if ((f.access & Opcodes.ACC_ENUM) != 0) {
        operands.add(new Sym.Const(new Sym.Named(c.name(), f.name), JavaType.of(c.name())));
      }
    }
    return new Sym.Op(null, Sym.Kind.SWITCH, operands, JavaType.of("I"));
  }

  /** One class holds the tables of all enums that another one switches over. */
  private static boolean isOf(String type, Sym array) {
    return !(array instanceof Sym.Read r && r.loc() instanceof Loc.Field f)
        || f.name().equals("$SwitchMap$" + type.replace('/', '$'));
  }

  private static @Nullable MethodNode table(MethodEvaluator e, Sym array) {
    String owner = null;
    String method = null;
    if (array instanceof Sym.Read r
        && r.base() instanceof Sym.Global
        && r.loc() instanceof Loc.Field f
        && f.name().startsWith("$SwitchMap$")) {
      owner = f.owner();
      method = "<clinit>";
    } else if (array instanceof Sym.Result r && isTable(r.call().method())) {
      owner = r.call().method().owner();
      method = r.call().method().name();
    }
    if (owner == null || method == null) {
      return null;
    }
    ClassFile c = e.engine.types().find(owner).orElse(null);
    if (c != null) {
      for (Method m : c.methods()) {
        if (m.node().name.equals(method)) {
          return e.engine.types().code(m);
        }
      }
    }
    return null;
  }

  private static int number(AbstractInsnNode i) {
    if (i instanceof IntInsnNode n) {
      return n.operand;
    }
    if (i instanceof InsnNode
        && i.getOpcode() >= Opcodes.ICONST_1
        && i.getOpcode() <= Opcodes.ICONST_5) {
      return i.getOpcode() - Opcodes.ICONST_0;
    }
    return -1;
  }
}
