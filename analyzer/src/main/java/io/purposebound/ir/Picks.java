package io.purposebound.ir;

import io.purposebound.classfile.JavaType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Elements that were picked from a container, as values of their own: a place under a key that
 * nothing else has, or a join of what the container may hold.
 */
public final class Picks {
  /** An element of all: each is picked in its turn. */
  public static final String EACH = "pick";

  /** An element of some: those that passed a filter. */
  public static final String KEPT = "kept";

  /** Slots of joins that are what a position of a container holds. */
  public static final String POSITION = "elem";

  private Picks() {}

  /** Returns the key of an element that is picked here. */
  public static Sym.Alloc key(Site site, String part) {
    return new Sym.Alloc(site, part, JavaType.of("I"), Shape.LIBRARY);
  }

  /** Returns whether a key is that of a picked element. */
  public static boolean isKey(Sym key) {
    return key instanceof Sym.Alloc a && (isPart(a.part()));
  }

  private static boolean isPart(String part) {
    return part.equals(EACH) || part.startsWith(KEPT);
  }

  /** Returns the slot of a join that is an element picked from a container. */
  public static Object slot(Sym container, String part) {
    return List.of(part, container);
  }

  /** Returns the slot of a join, as it was in the round in which it was made. */
  public static Object slot(Join j) {
    Object slot = j.slot();
    while (slot instanceof List<?> l && l.size() == 3 && l.get(0).equals("old")) {
      slot = l.get(2);
    }
    return slot;
  }

  /** Returns whether the slot is that of a picked element. */
  public static boolean isSlot(Object slot) {
    return slot instanceof List<?> l
        && l.size() == 2
        && l.get(0) instanceof String part
        && isPart(part);
  }

  /**
   * Returns a path with elements that were picked one after the other taken for any of their
   * container; elements that were kept by a filter stay what they are.
   *
   * @param path to rewrite
   * @param here says at which sites elements were picked that count
   */
  public static Sym anyOf(Sym path, Predicate<Site> here) {
    return anyOf(path, here, key -> false);
  }

  /** As above; {@code counters} says which keys are counted from the first position to the last. */
  public static Sym anyOf(Sym path, Predicate<Site> here, Predicate<Sym> counters) {
    Sym s = path.core();
    if (s instanceof Sym.Read r) {
      Sym base = anyOf(r.base(), here, counters);
      boolean picked =
          r.loc() instanceof Loc.At at
              && (at.key() instanceof Sym.Alloc a
                  ? a.part().equals(EACH) && here.test(a.site())
                  : counters.test(at.key()));
      return picked
          ? new Sym.Read(base, Loc.ELEM, r.type())
          : base.equals(r.base().core()) ? s : new Sym.Read(base, r.loc(), r.type());
    }
    if (s instanceof Join j
        && j.slot() instanceof List<?> l
        && l.size() > 2
        && l.get(0).equals(POSITION)
        && l.get(1) instanceof Sym container
        && l.get(2) instanceof Loc.At at
        && counters.test(at.key())) {
      return new Sym.Read(container, Loc.ELEM, j.type());
    }
    if (s instanceof Join j
        && slot(j) instanceof List<?> l
        && l.size() == 2
        && l.get(0).equals(EACH)
        && here.test(j.site())) {
      for (Join.Alternative a : j.alternatives()) {
        return a.value().core();
      }
    }
    return s;
  }
}
