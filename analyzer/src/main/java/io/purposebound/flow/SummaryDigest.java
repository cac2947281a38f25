package io.purposebound.flow;

import io.purposebound.ir.FactSet;
import io.purposebound.ir.Join;
import io.purposebound.ir.Sym;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What two summaries of one method must share to be the same. */
record SummaryDigest(
    boolean returns,
    int flows,
    List<Object> result,
    FactSet facts,
    FactSet made,
    Map<String, Integer> heap) {
  static SummaryDigest of(MethodSummary s) {
    Map<String, Integer> heap = new TreeMap<>();
    for (Sym base : s.heap().bases()) {
      s.heap().places(base).forEach((l, v) -> heap.put(base + " " + l, weight(v, new HashSet<>())));
    }
    List<Object> result =
        s.result() == null ? List.of() : List.of(s.result(), weight(s.result(), new HashSet<>()));
    return new SummaryDigest(
        s.returns(), new HashSet<>(s.flows()).hashCode(), result, s.facts(), s.made(), heap);
  }

  /** A number that changes when a join below gains or loses an alternative. */
  private static int weight(Sym s, Set<Sym> seen) {
    if (!seen.add(s)) {
      return 1;
    }
    int w = s.hashCode();
    if (s instanceof Join j) {
      for (Join.Alternative a : j.alternatives()) {
        w = w * 31 + weight(a.value(), seen) + a.facts().hashCode();
      }
    } else if (s instanceof Sym.Held h) {
      w += weight(h.inner(), seen);
    } else if (s instanceof Sym.Op o) {
      for (Sym x : o.operands()) {
        w += weight(x, seen);
      }
    } else if (s instanceof Sym.Sourced q) {
      w += weight(q.inner(), seen);
    } else if (s instanceof Sym.Cast c) {
      w += weight(c.inner(), seen);
    } else if (s instanceof Sym.Via v) {
      w += weight(v.inner(), seen);
    }
    return w;
  }
}
