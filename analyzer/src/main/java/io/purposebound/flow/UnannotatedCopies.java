package io.purposebound.flow;

import io.purposebound.classfile.Method;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.FieldDecls;
import io.purposebound.declarations.Names;
import io.purposebound.flow.PendingFlow.Datum;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Copies of personal data into fields, not declared as sources, of objects that were passed to an
 * entry. Whoever passed them goes on with them unseen: there the trail ends.
 */
final class UnannotatedCopies {
  private final Declarations declarations;
  private final TypedData typedData;
  private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

  UnannotatedCopies(Declarations declarations, TypedData typedData) {
    this.declarations = declarations;
    this.typedData = typedData;
  }

  /** Returns the fields, each with the short names of the sources that it receives. */
  SortedMap<String, SortedSet<String>> found() {
    return found;
  }

  /** Adds what an entry copies. */
  void add(Method entry, MethodSummary summary) {
    for (Sym base : summary.heap().bases()) {
      if (!isPassed(base, entry)) {
        continue;
      }
      for (Map.Entry<Loc, Sym> c : summary.heap().places(base).entrySet()) {
        if (c.getKey() instanceof Loc.Field f && isUndeclared(f)) {
          add(f, c.getValue(), summary.heap());
        }
      }
    }
  }

  private static boolean isPassed(Sym base, Method entry) {
    return SummaryBuilder.rootOf(base) instanceof Sym.Param p
        && (p.index() > 0 || entry.isStatic());
  }

  private boolean isUndeclared(Loc.Field f) {
    boolean program = declarations.types().find(f.owner()).filter(c -> c.isProgram()).isPresent();
    FieldDecls d = declarations.field(f.owner(), f.name());
    return program && d.source().isEmpty() && !d.notPersonal() && !d.subject();
  }

  private void add(Loc.Field f, Sym value, Heap heap) {
    DataWalker walker =
        new DataWalker(
            declarations,
            typedData,
            heap,
            false,
            (datum, trail) -> {
              if (datum instanceof Datum.Known k) {
                found
                    .computeIfAbsent(Names.field(f.owner(), f.name()), x -> new TreeSet<>())
                    .add(declarations.source(k.source()).shortName());
              }
            });
    walker.withoutTypes().withoutFiles();
    walker.walk(value, Trail.START);
  }
}
