package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Declarations;
import io.purposebound.ir.Loc;
import io.purposebound.models.ModelLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which methods can touch personal data: those that name a source or handle a type that carries
 * one, and, backwards along calls, everything that may run them. Only they can be where a flow
 * begins; the rest of the program is not even read.
 */
final class Relevance {
  private final TypeHierarchy types;
  private final SourceElements sources;
  private final CallClosure closure;
  private final ModelLibrary models;
  private final Set<String> stores = new HashSet<>();

  Relevance(
      TypeHierarchy types,
      Declarations declarations,
      Dispatcher dispatcher,
      ModelLibrary models,
      Stop stop) {
    this.models = models;
    this.types = types;
    this.closure = new CallClosure(types, dispatcher, stop);
    this.sources = new SourceElements(types, declarations);
    for (MethodKey k : sources.members()) {
      closure.member(k.owner(), k.name(), k.desc());
    }
    for (String name : sources.candidates()) {
      types.find(name).ifPresent(this::seed);
    }
    closure.spread();
  }

  private void seed(ClassFile c) {
    for (Method m : c.methods()) {
      if (!m.isAbstract() && sources.isTouching(m)) {
        closure.mark(m);
      }
    }
  }

  /** Returns the program's methods with code that can touch personal data. */
  List<Method> methods() {
    List<Method> all = new ArrayList<>();
    for (Method m : closure.methods()) {
      if (m.owner().isProgram() && !m.isAbstract()) {
        all.add(m);
      }
    }
    all.sort(java.util.Comparator.comparing(Method::key));
    return all;
  }

  /** Personal data were found in these fields: who reads them can touch the data too. */
  void stored(Collection<Loc.Field> fields) {
    for (Loc.Field f : fields) {
      String store = Stores.name(f);
      if (store != null && stores.add(store)) {
        models.ofStore(store).forEach(this::readers);
      }
      types
          .find(f.owner())
          .flatMap(c -> c.field(f.name()))
          .ifPresent(n -> closure.member(f.owner(), f.name(), n.desc));
    }
    closure.spread();
  }

  /** Who reads a store can touch what was put there. */
  private void readers(String owner, Set<String> names) {
    for (ClassFile c : types.find(owner).stream().toList()) {
      for (Method m : c.methods()) {
        if (names.contains(m.node().name)) {
          closure.member(owner, m.node().name, m.node().desc);
        }
      }
    }
  }
}
