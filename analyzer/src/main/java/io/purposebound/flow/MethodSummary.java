package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Sym;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that callers need to know of a method, in the symbols of its inputs.
 *
 * @param method whose summary
 * @param returns whether it ever returns normally
 * @param result what it returns; null for void
 * @param thrown what it throws; null where nothing is known to be thrown
 * @param heap what it wrote
 * @param facts that hold when it returns
 * @param made checks that it may have made
 * @param flows data that reach uses
 * @param dispatch inputs whose exact object would tell which code runs
 * @param lambdas flows in bodies of lambdas made here, by lambda, in case nobody runs them
 * @param run lambdas whose bodies were run
 * @param writesInputs whether places of inputs are written
 */
record MethodSummary(
    MethodKey method,
    boolean returns,
    @Nullable Sym result,
    @Nullable Sym thrown,
    Heap heap,
    FactSet facts,
    FactSet made,
    List<PendingFlow> flows,
    Set<Sym> dispatch,
    Map<MethodKey, List<PendingFlow>> lambdas,
    Set<MethodKey> run,
    boolean writesInputs) {
  /** The summary of a method of which nothing is known yet: it does not return. */
  static MethodSummary bottom(MethodKey method) {
    return new MethodSummary(
        method,
        false,
        null,
        null,
        new Heap(),
        FactSet.EMPTY,
        FactSet.EMPTY,
        List.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        false);
  }
}
