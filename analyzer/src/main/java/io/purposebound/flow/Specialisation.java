package io.purposebound.flow;

import io.purposebound.ir.Sym;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a method's inputs when it is evaluated for some callers apart: which exact
 * objects come in, and which parameters are one object.
 *
 * @param exact by input path
 * @param same parameter by the earlier parameter that is the same object
 * @param direct whether the call is made on the object itself, past what a framework puts around it
 */
record Specialisation(Map<Sym, List<Exact>> exact, Map<Integer, Integer> same, boolean direct) {
  static final Specialisation NONE = new Specialisation(Map.of(), Map.of());

  Specialisation {
    exact = Collections.unmodifiableMap(new LinkedHashMap<>(exact));
    same = Map.copyOf(new TreeMap<>(same));
  }

  Specialisation(Map<Sym, List<Exact>> exact, Map<Integer, Integer> same) {
    this(exact, same, false);
  }

  boolean isNone() {
    return exact.isEmpty() && same.isEmpty() && !direct;
  }
}
