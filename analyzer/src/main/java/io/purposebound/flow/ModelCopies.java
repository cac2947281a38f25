package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/** Shallow copies: clones of objects, containers made of the contents of others. */
final class ModelCopies {
  private final MethodEvaluator e;
  private final OwnContainers own;
  private final ModelPlaces places;
  private final State s;
  private final JavaType resultType;

  ModelCopies(
      MethodEvaluator evaluator,
      OwnContainers own,
      ModelPlaces places,
      State s,
      JavaType resultType) {
    this.e = evaluator;
    this.own = own;
    this.places = places;
    this.s = s;
    this.resultType = resultType;
  }

  /** Returns an empty object of the same kind. */
  Sym empty(Sym from) {
    Exact exact = e.exactOf(from);
    JavaType type = exact == null ? from.type() : exact.type();
    boolean object = e.engine.types().isAnalysed(type.name()) || type.isArray();
    return InstructionEvaluator.created(
        s,
        places.site(),
        "copy",
        object ? type : resultType,
        object ? Shape.INSTANCE : Shape.LIBRARY);
  }

  /** Puts what one object holds into another. */
  void contents(Sym from, Sym to) {
    Sym f = from.core();
    Sym given = own.element(from, s, places.site());
    if (given != null) {
      s.heap.put(to, Loc.ELEM, InstructionEvaluator.stored(s, given, places.site(), "copy"));
      return;
    }
    for (Map.Entry<Loc, Sym> c : List.copyOf(s.heap.places(f).entrySet())) {
      if (!c.getKey().equals(Heap.ALIVE)) {
        s.heap.put(to, c.getKey(), copied(c.getKey(), c.getValue()));
      }
    }
    if (Memory.isCreated(f)) {
      return;
    }
    if (e.engine.types().isAnalysed(f.type().name())) {
      for (ClassFile c : e.engine.types().lineage(f.type().name())) {
        for (FieldNode n : c.node().fields) {
          Loc loc = new Loc.Field(c.name(), n.name);
          if ((n.access & Opcodes.ACC_STATIC) == 0 && s.heap.get(to, loc) == null) {
            Sym v = e.memory.read(s.heap, from, loc, JavaType.ofDescriptor(n.desc), places.site());
            if (v != null) {
              s.heap.put(to, loc, v);
            }
          }
        }
      }
      return;
    }
    Sym any = e.memory.read(s.heap, from, Loc.ELEM, e.memory.elementType(f.type()), places.site());
    if (any != null) {
      s.heap.put(to, Loc.ELEM, InstructionEvaluator.stored(s, any, places.site(), "copy"));
    }
    if (e.engine.persons().types().isMap(f.type())) {
      Sym keys = e.memory.read(s.heap, from, Loc.KEYS, JavaType.OBJECT, places.site());
      if (keys != null) {
        s.heap.put(to, Loc.KEYS, keys);
      }
    }
  }

  /** A map's keys are a container of their own: each copy has another one. */
  private Sym copied(Loc loc, Sym value) {
    if (!loc.equals(Loc.KEYS)) {
      return Heap.isMark(loc)
          ? value
          : InstructionEvaluator.stored(s, value, places.site(), "copy");
    }
    Sym keys = places.container("keys");
    new LinkedHashMap<>(s.heap.places(value.core())).forEach((l, v) -> s.heap.put(keys, l, v));
    return keys;
  }
}
