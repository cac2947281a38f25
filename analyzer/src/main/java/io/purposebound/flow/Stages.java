package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import io.purposebound.models.Place;
import io.purposebound.models.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that await something: {@code future.thenApply(f)} runs {@code f} when the future gets its
 * value, which may be later. The call is kept in what it awaits, as a functional value that holds
 * its arguments and its result, and is run again there.
 */
final class Stages {
  private static final Loc KEPT = new Loc.Slot("_stages");
  private static final String PREFIX = "stage:";

  private final MethodEvaluator e;

  Stages(MethodEvaluator evaluator) {
    this.e = evaluator;
  }

  /** Keeps a call in each of the places that its row awaits. */
  void await(Statement.Await await, Call c, Sym result, ModelPlaces places, State s) {
    int parts = c.args().size() + 1;
    MethodKey k = c.key();
    String operator = PREFIX + k.owner() + " " + k.name() + " " + k.desc();
    Sym stage =
        InstructionEvaluator.created(
            s, c.site(), "stage", JavaType.OBJECT, new Shape.Composed(operator, parts));
    for (int i = 0; i < c.args().size(); i++) {
      s.heap.put(stage, Loc.captured(i), c.args().get(i));
    }
    s.heap.put(stage, Loc.captured(parts - 1), result);
    for (Place place : await.places()) {
      for (Sym awaited : places.read(place, false)) {
        e.memory.add(s.heap, awaited, KEPT, stage, c.site());
      }
    }
  }

  /** Returns what awaits an object; null where nothing does. */
  @Nullable Sym of(Sym awaited, State s, Site site) {
    return e.memory.read(s.heap, awaited, KEPT, JavaType.OBJECT, site);
  }

  static boolean isStage(Shape.Composed c) {
    return c.operator().startsWith(PREFIX);
  }

  /** Returns the call that a stage is. */
  static Call call(Shape.Composed c, List<Sym> args, Site site) {
    String[] words = c.operator().substring(PREFIX.length()).split(" ", 3);
    MethodKey key = new MethodKey(words[0], words[1], words[2]);
    int declared = org.objectweb.asm.Type.getArgumentTypes(key.desc()).length;
    return new Call(key, args, args.size() == declared, false, site);
  }
}
