package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.consent.Outcomes;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import io.purposebound.ir.Test;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * An outcome that the constructor keeps in a final field speaks for the person that it keeps in a
 * final field of the same object.
 */
final class KeptOutcomes implements Outcomes.FinalFields {
  private final Engine engine;
  private final KeptFields fields;

  KeptOutcomes(Engine engine, KeptFields fields) {
    this.engine = engine;
    this.fields = fields;
  }

  @Override
  public FactSet when(Sym.Read field, Test test) {
    return fromConstructors(
        field,
        (summary, value) -> {
          FactSet f = engine.outcomes().when(value, test);
          return f == null ? FactSet.EMPTY : f;
        });
  }

  /** Returns the checks that the constructor made for the person that it keeps. */
  FactSet made(Sym.Read field) {
    return fromConstructors(field, (summary, value) -> summary.made());
  }

  private FactSet fromConstructors(Sym.Read field, BiFunction<MethodSummary, Sym, FactSet> facts) {
    if (!(field.loc() instanceof Loc.Field f) || !engine.declarations().hasChecks()) {
      return FactSet.EMPTY;
    }
    FactSet common = null;
    for (KeptFields.Stored s : fields.stored(f)) {
      FactSet one =
          renamed(facts.apply(s.summary(), s.value()), s.summary(), f.owner(), field.base());
      common = common == null ? one : common.intersect(one);
    }
    return common == null ? FactSet.EMPTY : common;
  }

  /** Says facts about the constructor's arguments as facts about the fields that keep them. */
  private FactSet renamed(FactSet facts, MethodSummary s, String owner, Sym object) {
    Map<Sym, Sym> kept = new HashMap<>();
    Sym self =
        new Sym.Param(
            0, engine.types().find(owner).map(engine::selfType).orElse(JavaType.of(owner)));
    s.heap()
        .places(self)
        .forEach(
            (l, v) -> {
              if (l instanceof Loc.Field f && fields.isKept(f) && v.core() instanceof Sym.Param) {
                kept.put(v.core(), new Sym.Read(object, l, v.type()));
              }
            });
    FactSet all = FactSet.EMPTY;
    for (Fact f : facts) {
      Sym root = SummaryBuilder.rootOf(f.subject());
      Sym at = kept.get(root);
      if (at != null && f.isConsent()) {
        all = all.plus(f.of(engine.persons().replaced(f.subject(), root, at)));
      } else if (f.about() == Fact.About.AMBIENT) {
        all = all.plus(f);
      }
    }
    return all;
  }
}
