package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

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
 * @param proceeds what holds wherever advice proceeds; null where it does not
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
    boolean writesInputs,
    @Nullable FactSet proceeds) {
  /** The summary of a method that is not looked into: what goes in may come out. */
  static MethodSummary assumed(Method method, List<Sym> params, Site site) {
    Heap heap = new Heap();
    Sym all = new Sym.Op(site, Sym.Kind.ASSUMED, params, JavaType.OBJECT);
    if (method.isConstructor()) {
      heap.put(params.get(0), Heap.OPAQUE, all);
    }
    String result = Type.getReturnType(method.node().desc).getDescriptor();
    return new MethodSummary(
        method.key(),
        true,
        result.equals("V")
            ? null
            : new Sym.Op(site, Sym.Kind.ASSUMED, params, JavaType.ofDescriptor(result)),
        null,
        heap,
        FactSet.EMPTY,
        FactSet.EMPTY,
        List.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        false,
        null);
  }

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
        false,
        null);
  }
}
