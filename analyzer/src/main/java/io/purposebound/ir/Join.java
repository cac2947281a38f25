package io.purposebound.ir;

import io.purposebound.classfile.JavaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value that is one of several: a phi of SSA, a place that was written on some paths only, an
 * element picked from a container. It is a value of its own, so that a check made on it speaks of
 * whichever it is.
 */
public final class Join extends Sym {
  private final Site site;
  private final Object slot;
  private JavaType type;
  private final Map<Object, Alternative> alternatives = new LinkedHashMap<>();
  private final Map<Boolean, FactSet> implied = new HashMap<>();

  /**
   * One of the values.
   *
   * @param value the value
   * @param facts what holds whenever it is this one
   */
  public record Alternative(Sym value, FactSet facts) {}

  /**
   * @param site block, store or read that joins
   * @param slot tells apart several joins of one site
   * @param type static type
   */
  public Join(Site site, Object slot, JavaType type) {
    super(site, slot);
    this.site = site;
    this.slot = slot;
    this.type = type;
  }

  public Site site() {
    return site;
  }

  public Object slot() {
    return slot;
  }

  /** Sets the alternative that comes from this edge; returns whether something changed. */
  public boolean set(Object edge, Sym value, FactSet facts) {
    Alternative next = new Alternative(value, facts);
    Alternative old = alternatives.put(edge, next);
    return !next.equals(old);
  }

  /** Returns the alternatives in the order in which their edges were first seen. */
  public Collection<Alternative> alternatives() {
    return alternatives.values();
  }

  /** Returns the alternatives by edge. */
  public Map<Object, Alternative> edges() {
    return alternatives;
  }

  /**
   * Says what holds besides whenever this truth value is {@code outcome}, whichever alternative it
   * is; returns whether something changed.
   */
  public boolean imply(boolean outcome, FactSet facts) {
    FactSet old = facts.isEmpty() ? implied.remove(outcome) : implied.put(outcome, facts);
    return !facts.equals(old == null ? FactSet.EMPTY : old);
  }

  /** Returns what was said to hold whenever this truth value is {@code outcome}. */
  public FactSet implied(boolean outcome) {
    return implied.getOrDefault(outcome, FactSet.EMPTY);
  }

  /** Narrows the static type where none was known. */
  public void type(JavaType better) {
    if (type.equals(JavaType.OBJECT)) {
      type = better;
    }
  }

  @Override
  public JavaType type() {
    return type;
  }

  @Override
  public String toString() {
    return "join@" + site.line() + ":" + slot;
  }
}
