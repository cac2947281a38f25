package io.purposebound.consent;

import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Picks;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a check of one element, of each or of some says of the elements of a container. */
public final class Elements {
  private static final int MAX_JOINS = 24;
  private static final int MAX_DEPTH = 6;

  private final Persons persons;

  Elements(Persons persons) {
    this.persons = persons;
  }

  /**
   * Returns what facts about the element of this round say of all elements gone over so far.
   *
   * @param facts of this round
   * @param here says at which sites the elements of this loop are picked
   * @param counters says which positions the loop counts, one after the other
   */
  public FactSet seen(FactSet facts, Predicate<Site> here, Predicate<Sym> counters) {
    return ofEach(facts, here, counters, Fact.About.SEEN);
  }

  /** Returns what facts about one element say of all, of each of which the same was found. */
  public FactSet ofAll(FactSet facts, Predicate<Site> here) {
    return ofEach(facts, here, key -> false, Fact.About.ALL_ELEMENTS);
  }

  /** As above, of elements picked where this one was, and of what it was made of. */
  public FactSet ofAll(FactSet facts, Sym element) {
    Set<Site> here = new HashSet<>();
    picked(element, here, 0);
    return here.isEmpty() ? FactSet.EMPTY : ofAll(facts, here::contains);
  }

  /** Returns a path from an element that was picked as the path from any element. */
  Sym any(Sym path, Sym element) {
    Set<Site> here = new HashSet<>();
    picked(element, here, 0);
    return here.isEmpty() ? path : Picks.anyOf(path, here::contains);
  }

  /** Where the element was picked, and what it was made of, one for one. */
  private static void picked(Sym element, Set<Site> here, int depth) {
    Sym s = element.core();
    if (depth > MAX_DEPTH) {
      return;
    }
    if (s instanceof Join j && Picks.isSlot(Picks.slot(j))) {
      here.add(j.site());
      j.alternatives().forEach(a -> picked(a.value(), here, depth + 1));
    } else if (s instanceof Sym.Read r) {
      if (r.loc() instanceof Loc.At at && at.key() instanceof Sym.Alloc key) {
        here.add(key.site());
      }
      picked(r.base(), here, depth + 1);
    } else if (s instanceof Sym.Result r) {
      r.call().args().forEach(a -> picked(a, here, depth + 1));
    } else if (s instanceof Sym.Op o) {
      o.operands().forEach(x -> picked(x, here, depth + 1));
    }
  }

  private FactSet ofEach(
      FactSet facts, Predicate<Site> here, Predicate<Sym> counters, Fact.About about) {
    FactSet all = FactSet.EMPTY;
    for (Fact f : facts) {
      boolean each = f.about() == Fact.About.ALL_ELEMENTS;
      if (each || f.about() == Fact.About.VALUE || f.about() == Fact.About.HOLDER) {
        Sym spoken = each ? f.subject() : persons.spokenOf(f);
        Sym any = Picks.anyOf(spoken, here, counters);
        if (!any.equals(spoken)) {
          all = all.plus(f.about(about, any));
        }
      }
    }
    return all;
  }

  /** Returns what holds for all elements of a container when a loop has gone over all of them. */
  public FactSet exhausted(FactSet facts, Sym element) {
    FactSet all = FactSet.EMPTY;
    for (Fact f : facts) {
      if (f.about() == Fact.About.SEEN) {
        Sym s = f.subject();
        while (s instanceof Sym.Read r && !s.equals(element.core())) {
          s = r.base().core();
        }
        if (s.equals(element.core())) {
          all = all.plus(f.about(Fact.About.ALL_ELEMENTS, f.subject()));
        }
      }
    }
    return all;
  }

  /** Returns whether a fact speaks of some element of a container that one of these names is in. */
  public boolean isAmongAsked(Fact f, Set<Sym> names) {
    Sym spoken = persons.spokenOf(f);
    Sym any = Young.anyElement(spoken);
    if (any.equals(spoken) || !persons.isAnyElement(any)) {
      return false;
    }
    for (Sym n : names) {
      if (Young.anyElement(n).equals(any)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a fact about all elements speaks of one of these names. */
  public boolean isAmongAll(Fact fact, Set<Sym> names, Persons.Choices choices) {
    if (isAmongAll(fact.subject(), names, new HashSet<>())) {
      return true;
    }
    Sym root = fact.subject().core();
    while (root instanceof Sym.Read r) {
      root = r.base().core();
    }
    for (Sym chosen : choices.of(root)) {
      Sym on = new Replacing(root, chosen).apply(fact.subject());
      if (isAmongAll(on, names, new HashSet<>())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmongAll(Sym all, Set<Sym> names, Set<Sym> seen) {
    if (all instanceof Join j
        && !Picks.isSlot(Picks.slot(j))
        && seen.size() < MAX_JOINS
        && seen.add(j)) {
      // each alternative is an element
      for (Join.Alternative a : j.alternatives()) {
        Sym element = a.value().core();
        if (names.contains(element) || isAmongAll(element, names, seen)) {
          return true;
        }
      }
    }
    if (!isOfElement(all)) {
      return false;
    }
    for (Sym n : names) {
      if (includes(all, n) || includes(all, Young.anyElement(n))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfElement(Sym path) {
    Sym s = path;
    for (; s instanceof Sym.Read r; s = r.base().core()) {
      if (r.loc() instanceof Loc.Elem || (r.loc() instanceof Loc.At at && Picks.isKey(at.key()))) {
        return true;
      }
    }
    return s instanceof Join;
  }

  /** Returns whether a path to any element leads to this one, too. */
  private static boolean includes(Sym all, Sym one) {
    return all.equals(one)
        || (all instanceof Sym.Read x
            && one instanceof Sym.Read y
            && (x.loc().equals(y.loc()) || (x.loc() instanceof Loc.Elem && y.loc().isElement()))
            && includes(x.base().core(), y.base().core()));
  }
}
