package io.purposebound.flow;

import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.ParameterDecls;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Functional values that a method is not given as an exact object, and that are known all the same:
 * those that are declared as checks, and those that the constructor keeps in a field.
 */
final class KeptFunctions {
  private final Engine engine;
  private final KeptFields fields;

  KeptFunctions(Engine engine, KeptFields fields) {
    this.engine = engine;
    this.fields = fields;
  }

  /** Returns the declared check that a value is in a method; null where it is none. */
  @Nullable Exact declaredCheck(Method method, Sym v) {
    if (v instanceof Sym.Param p) {
      return ofParameter(method.key(), p, method.isStatic());
    }
    if (v instanceof Sym.Read r
        && r.loc() instanceof Loc.Field f
        && engine.declarations().field(f.owner(), f.name()).check().isPresent()
        && takesArguments(r.type())) {
      return new Exact(
          r.type(),
          new Shape.DeclaredCheck(
              Declarations.functionalField(f.owner(), f.name(), "L" + r.type().name() + ";")));
    }
    return null;
  }

  private @Nullable Exact ofParameter(MethodKey method, Sym.Param p, boolean isStatic) {
    int index = p.index() - (isStatic ? 0 : 1);
    boolean declared =
        engine
            .declarations()
            .method(method)
            .parameter(index)
            .flatMap(ParameterDecls::check)
            .isPresent();
    return declared
        ? new Exact(
            p.type(), new Shape.DeclaredCheck(Declarations.functionalParameter(method, index)))
        : null;
  }

  private boolean takesArguments(JavaType type) {
    return engine
        .dispatcher()
        .functionalMethod(type.name())
        .map(m -> m.parameterTypes().length > 0)
        .orElse(false);
  }

  /** Returns what constructors keep in a field, exactly; none where that is not known of each. */
  List<Exact> kept(Sym v) {
    if (!(v instanceof Sym.Read)) {
      return List.of();
    }
    Set<Exact> all = new LinkedHashSet<>();
    for (KeptFields.Stored s : stored(v)) {
      Sym value = s.value().core();
      Exact one =
          value instanceof Sym.Param p
              ? ofParameter(s.summary().method(), p, false)
              : Instantiation.exactOf(value);
      if (one == null || one.shape() instanceof Shape.Library) {
        return List.of();
      }
      all.add(one);
    }
    return List.copyOf(all);
  }

  private List<KeptFields.Stored> stored(Sym v) {
    if (!(v instanceof Sym.Read r)) {
      return List.of();
    }
    if (r.loc() instanceof Loc.Field f) {
      List<KeptFields.Stored> direct = fields.stored(f);
      if (!direct.isEmpty()) {
        return direct;
      }
    }
    List<KeptFields.Stored> all = new ArrayList<>();
    for (KeptFields.Stored s : stored(r.base().core())) {
      Sym part = s.summary().heap().get(s.value().core(), r.loc());
      if (part == null) {
        return List.of();
      }
      all.add(new KeptFields.Stored(s.summary(), part));
    }
    return all;
  }
}
