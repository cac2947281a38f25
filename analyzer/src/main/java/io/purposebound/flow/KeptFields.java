package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Fields that keep what the constructor stored in them: final ones, and private ones that nothing
 * else writes.
 */
final class KeptFields {
  private final Engine engine;
  private final Map<Loc.Field, Boolean> known = new ConcurrentHashMap<>();
  private final Map<Loc.Field, List<Stored>> constructed = new HashMap<>();

  /**
   * What one constructor stores.
   *
   * @param summary of the constructor
   * @param value in its symbols
   */
  record Stored(MethodSummary summary, Sym value) {}

  KeptFields(Engine engine) {
    this.engine = engine;
  }

  /** Returns whether only constructors write the field. */
  boolean isKept(Loc.Field f) {
    Boolean kept = known.get(f);
    if (kept == null) {
      kept = engine.types().find(f.owner()).map(c -> isKept(c, f.name())).orElse(false);
      known.put(f, kept);
    }
    return kept;
  }

  private boolean isKept(ClassFile c, String name) {
    FieldNode f = c.field(name).orElse(null);
    if (f == null || (f.access & Opcodes.ACC_STATIC) != 0) {
      return false;
    }
    if ((f.access & Opcodes.ACC_FINAL) != 0) {
      return true;
    }
    if ((f.access & Opcodes.ACC_PRIVATE) == 0 || f.visibleAnnotations != null) {
      // annotated ones are injected
      return false;
    }
    return nest(c).stream()
        .flatMap(n -> engine.types().find(n).stream())
        .allMatch(n -> n.methods().stream().allMatch(m -> !writes(m, c.name(), name)));
  }

  private static Set<String> nest(ClassFile c) {
    Set<String> all = new HashSet<>(Set.of(c.name()));
    if (c.node().nestMembers != null) {
      all.addAll(c.node().nestMembers);
    }
    if (c.node().nestHostClass != null) {
      all.add(c.node().nestHostClass);
    }
    return all;
  }

  private boolean writes(Method m, String owner, String name) {
    if (m.isConstructor() && m.owner().name().equals(owner)) {
      return false;
    }
    MethodNode code = engine.types().code(m);
    for (AbstractInsnNode i : code.instructions) {
      if (i instanceof FieldInsnNode f
          && f.getOpcode() == Opcodes.PUTFIELD
          && f.name.equals(name)
          && f.owner.equals(owner)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what each constructor stores in the field; empty where that is not known of each. */
  List<Stored> stored(Loc.Field f) {
    List<Stored> found = constructed.get(f);
    return found == null ? compute(f) : found;
  }

  private List<Stored> compute(Loc.Field f) {
    ClassFile c = engine.types().find(f.owner()).filter(ClassFile::isProgram).orElse(null);
    if (c == null || !isKept(f)) {
      return kept(f, List.of());
    }
    List<Stored> all = new ArrayList<>();
    boolean complete = true;
    for (Method m : c.methods()) {
      if (!m.isConstructor()) {
        continue;
      }
      if (engine.isRunning(m)) {
        complete = false;
        continue;
      }
      MethodSummary s = engine.summary(m, Specialisation.NONE);
      complete &= engine.isDone(m);
      Sym value = s.heap().get(new Sym.Param(0, engine.selfType(c)), f);
      if (value == null) {
        return complete ? kept(f, List.of()) : List.of();
      }
      all.add(new Stored(s, value));
    }
    return complete ? kept(f, List.copyOf(all)) : all;
  }

  private List<Stored> kept(Loc.Field f, List<Stored> found) {
    constructed.put(f, found);
    return found;
  }
}
