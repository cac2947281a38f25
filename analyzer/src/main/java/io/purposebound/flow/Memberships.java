package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known where a container turns out to be empty, or somebody not to be in it, by the filter
 * that its elements passed: marks that go along where all elements go on.
 */
final class Memberships {
  private final MethodEvaluator e;
  private final boolean counts;

  Memberships(MethodEvaluator evaluator) {
    this.e = evaluator;
    this.counts = evaluator.body.calls(m -> m.name.equals("count"));
  }

  /**
   * Returns whether what fails a filter tells of anybody's consent, or what passes it where the
   * method counts.
   */
  boolean tells(Sym outcome) {
    return tells(e.when(outcome, Test.FALSE)) || (counts && tells(e.when(outcome, Test.TRUE)));
  }

  private static boolean tells(@Nullable FactSet facts) {
    for (Fact f : facts == null ? FactSet.EMPTY : facts) {
      if (f.isConsent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Some elements passed a filter: where there are none, none of all is one that passes; one that
   * is not among them is none, either.
   *
   * @param each element of the container
   * @param asked whether it passes
   */
  void filtered(State s, Sym container, Sym each, Sym asked, List<Sym> passed) {
    Sym any = Ops.test(Sym.Kind.ANY, asked, each, container.core());
    FactSet refused = e.when(asked, Test.FALSE);
    FactSet all =
        e.engine
            .persons()
            .elements()
            .ofAll(refused == null ? FactSet.EMPTY : refused, site -> true);
    Sym others = e.engine.outcomes().complement().of(each, all);
    for (Sym p : passed) {
      s.heap.put(p.core(), Heap.ANY, any);
      if (others != null) {
        s.heap.put(p.core(), Heap.OTHERS, others);
      }
    }
  }

  /** All elements of a container are in these. */
  void same(State s, Sym container, List<Sym> in) {
    marked(s, container, in);
    for (Loc mark : List.of(Heap.OTHERS, Filling.REFUSED)) {
      Sym known = s.heap.get(container.core(), mark);
      if (known != null) {
        in.forEach(r -> s.heap.put(r.core(), mark, known));
      }
    }
  }

  /** What each element of a container was mapped to is in these. */
  void mapped(State s, Sym container, List<Sym> in, Site site) {
    marked(s, container, in);
    if (s.heap.get(container.core(), Heap.OTHERS) instanceof Sym.Held others) {
      for (Sym r : in) {
        JavaType type = e.memory.elementType(r.type());
        Sym member = e.memory.read(s.heap, r, Loc.ELEM, type, site);
        Sym mapped =
            member == null ? null : e.engine.outcomes().complement().of(member, others.facts());
        if (mapped != null) {
          s.heap.put(r.core(), Heap.OTHERS, mapped);
        }
      }
    }
  }

  /** One of these is false only where an element was refused. */
  void outcomes(State s, Sym container, Sym each, List<Sym> in, Site site) {
    for (Sym r : in) {
      Sym outcome = e.memory.read(s.heap, r, Loc.ELEM, e.memory.elementType(r.type()), site);
      if (outcome != null && ModelTests.isTruth(outcome)) {
        Sym refused = Ops.test(Sym.Kind.ANY, Ops.not(outcome), each, container.core());
        s.heap.put(r.core(), Filling.REFUSED, refused);
      }
    }
  }

  /** They are empty only where the container is. */
  private static void marked(State s, Sym container, List<Sym> in) {
    Sym any = s.heap.get(container.core(), Heap.ANY);
    if (any != null) {
      in.forEach(r -> s.heap.put(r.core(), Heap.ANY, any));
    }
  }
}
