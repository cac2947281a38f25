package io.purposebound.verdict;

import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Asked;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import io.purposebound.policy.PurposeKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which purposes a check covers, also where the purpose is an argument or the record's own. */
final class PurposeCover {
  private final Declarations declarations;

  PurposeCover(Declarations declarations) {
    this.declarations = declarations;
  }

  boolean covers(Fact fact, FactSet all, PurposeKey purpose) {
    if (fact.purpose() instanceof Asked.Declared d) {
      return d.keys().stream().anyMatch(k -> new PurposeKey(k).covers(purpose));
    }
    Set<String> keys = new TreeSet<>();
    return constants(fact, all, keys)
        && !keys.isEmpty()
        && keys.stream().allMatch(k -> new PurposeKey(k).covers(purpose));
  }

  String text(Fact fact, FactSet all) {
    if (fact.purpose() instanceof Asked.Declared d) {
      return d.keys().isEmpty() ? "?" : String.join(", ", new TreeSet<>(d.keys()));
    }
    Set<String> keys = new TreeSet<>();
    return constants(fact, all, keys) && !keys.isEmpty() ? String.join(", ", keys) : "?";
  }

  /** Collects the purposes asked for; false where one is not constant. */
  private boolean constants(Fact fact, FactSet all, Set<String> keys) {
    if (fact.purpose() instanceof Asked.Argument a) {
      Sym.Const compared = compared(a.value().core(), all);
      return constants(compared == null ? a.value() : compared, keys, new HashSet<>());
    }
    if (fact.purpose() instanceof Asked.OfRecord r) {
      boolean found = false;
      for (Fact f : all) {
        if (f.about() == Fact.About.COMPARED
            && f.subject() instanceof Sym.Read compared
            && compared.base().core().equals(r.record().core())
            && f.purpose() instanceof Asked.Argument a) {
          found |= constants(a.value(), keys, new HashSet<>());
        }
      }
      return found;
    }
    return false;
  }

  /** Returns the constant that a purpose was compared with before it was asked for. */
  private static Sym.@Nullable Const compared(Sym purpose, FactSet all) {
    for (Fact f : all) {
      if (f.about() == Fact.About.CONDITION
          && f.subject().equals(purpose)
          && f.purpose() instanceof Asked.Passed p
          && p.test() instanceof Test.Is is) {
        return is.value();
      }
    }
    return null;
  }

  private boolean constants(Sym value, Set<String> keys, Set<Sym> seen) {
    Sym v = value.core();
    if (v instanceof Sym.Const c) {
      Optional<String> key = declarations.purposeKey(c.value());
      key.ifPresent(keys::add);
      return key.isPresent();
    }
    if (v instanceof Join j) {
      boolean all = true;
      if (seen.add(j)) {
        for (Join.Alternative a : j.alternatives()) {
          all &= constants(a.value(), keys, seen);
        }
      }
      return all;
    }
    return false;
  }
}
