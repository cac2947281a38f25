package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The joins of one evaluation: one object for each name, and whether any changed. */
final class Joins {
  /**
   * Ordinary methods have tens, walks along structures hundreds; more are a sign of a state machine
   * or a parser.
   */
  private static final int MAX_JOINS = 800;

  private final Map<Join, Join> all = new HashMap<>();
  private boolean changed;

  Join join(Site site, Object slot, JavaType type) {
    Join fresh = new Join(site, slot, type);
    Join known = all.putIfAbsent(fresh, fresh);
    if (all.size() > MAX_JOINS) {
      throw new EvaluationBound("too many joins");
    }
    return known == null ? fresh : known;
  }

  /** Returns the join of this name, null where there is none yet. */
  @Nullable Join known(Site site, Object slot) {
    return all.get(new Join(site, slot, JavaType.OBJECT));
  }

  void imply(Join j, boolean outcome, FactSet facts) {
    changed |= j.imply(outcome, facts);
  }

  void set(Join j, Object edge, Sym value, FactSet facts) {
    if (value == j) {
      return;
    }
    changed |= j.set(edge, value, facts);
  }

  /** Returns whether an alternative changed since the last call. */
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }
}
