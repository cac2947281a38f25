package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** What holds of an enum's value that is none of some constants: it is one of the others. */
final class OtherConstants {
  private static final int MAX_CONSTANTS = 24;

  private OtherConstants() {}

  /** Returns the constants of an enum (internal name) but those of these names. */
  static List<Sym.Const> than(Set<String> names, String type, TypeHierarchy types) {
    Optional<ClassFile> found = types.find(type);
    if (found.isEmpty() || !found.get().isEnum()) {
      return List.of();
    }
    List<Sym.Const> others = new ArrayList<>();
    for (FieldNode f : found.get().node().fields) {
      if ((f.access & Opcodes.ACC_ENUM) != 0 && !names.contains(f.name)) {
        others.add(new Sym.Const(new Sym.Named(type, f.name), JavaType.of(type)));
      }
    }
    return others;
  }

  /**
   * Returns what follows where the constants that a value is not were learnt one after the other.
   *
   * @param learnt just now
   * @param all that is known
   */
  static FactSet left(FactSet learnt, FactSet all, Engine engine) {
    FactSet more = FactSet.EMPTY;
    for (Fact f : learnt) {
      if (isRefused(f) && !f.subject().type().name().startsWith("java/")) {
        more = more.plus(left(f.subject(), all, engine));
      }
    }
    return more;
  }

  private static FactSet left(Sym value, FactSet all, Engine engine) {
    Map<String, Set<String>> refused = new LinkedHashMap<>();
    for (Fact f : all) {
      if (isRefused(f)
          && f.subject().equals(value)
          && f.purpose() instanceof Asked.Passed p
          && p.test() instanceof Test.IsNot not
          && not.value().value() instanceof Sym.Named n) {
        refused.computeIfAbsent(n.owner(), k -> new LinkedHashSet<>()).add(n.name());
      }
    }
    FactSet said = FactSet.EMPTY;
    for (Map.Entry<String, Set<String>> r : refused.entrySet()) {
      said = said.plus(ofOne(value, than(r.getValue(), r.getKey(), engine.types()), engine));
    }
    return said;
  }

  private static FactSet ofOne(Sym value, List<Sym.Const> of, Engine engine) {
    FactSet common = null;
    for (Sym.Const c : of.size() > MAX_CONSTANTS ? List.<Sym.Const>of() : of) {
      FactSet one = engine.outcomes().when(value, new Test.Is(c));
      if (one != null) {
        common = common == null ? one : common.intersect(one);
      }
    }
    return common == null ? FactSet.EMPTY : common;
  }

  private static boolean isRefused(Fact f) {
    return f.about() == Fact.About.CONDITION
        && f.purpose() instanceof Asked.Passed p
        && p.test() instanceof Test.IsNot not
        && not.value().value() instanceof Sym.Named;
  }
}
