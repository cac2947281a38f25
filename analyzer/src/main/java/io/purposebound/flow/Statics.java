package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldNode;

/**
 * What static initialisers set for good: constants in static final fields, and what the objects
 * there are exactly (enum constants with bodies, singletons, functions).
 */
final class Statics {
  private final Engine engine;

  Statics(Engine engine) {
    this.engine = engine;
  }

  private @Nullable MethodSummary initialiser(String owner) {
    Optional<Method> init =
        engine
            .types()
            .find(owner)
            .filter(c -> engine.types().isAnalysed(owner))
            .flatMap(c -> c.method("<clinit>", "()V"));
    if (init.isEmpty() || engine.isRunning(init.get())) {
      return null;
    }
    return engine.summary(init.get(), Specialisation.NONE);
  }

  /** Returns what a static final field is set to, null where that is not one value for sure. */
  private @Nullable Sym value(String owner, String field) {
    if (!isFinal(owner, field)) {
      return null;
    }
    MethodSummary s = initialiser(owner);
    Sym v = s == null ? null : s.heap().get(new Sym.Global(owner), new Loc.Field(owner, field));
    return v == null ? null : v.core();
  }

  private boolean isFinal(String owner, String field) {
    FieldNode f = engine.types().find(owner).flatMap((ClassFile c) -> c.field(field)).orElse(null);
    return f != null && (f.access & Opcodes.ACC_FINAL) != 0;
  }

  /** Returns the constant that a static final field is set to, null where it is none. */
  @Nullable Sym constant(String owner, String field) {
    Sym v = value(owner, field);
    return v instanceof Sym.Const ? v : null;
  }

  /**
   * A value that a static initialiser sets for good.
   *
   * @param value in the symbols of the initialiser
   * @param heap what the initialiser wrote
   */
  record Set(Sym value, Heap heap) {}

  /** Returns what a static final field is set to, null where that is not known. */
  @Nullable Set set(Sym v) {
    if (v instanceof Sym.Read r
        && r.base() instanceof Sym.Global g
        && r.loc() instanceof Loc.Field f
        && !g.owner().startsWith("java/")) {
      Sym value = value(g.owner(), f.name());
      MethodSummary s = value == null ? null : initialiser(g.owner());
      return value == null || s == null ? null : new Set(value, s.heap());
    }
    return null;
  }

  /** Returns what the object in a static final field is exactly, null where that is not known. */
  @Nullable Exact exactOf(Sym v) {
    Sym object = object(v);
    return object instanceof Sym.Alloc a && !(a.shape() instanceof Shape.Library)
        ? new Exact(a.type(), a.shape())
        : null;
  }

  private @Nullable Sym object(Sym v) {
    Sym root = SummaryBuilder.rootOf(v);
    if (!(root instanceof Sym.Const) && !(root instanceof Sym.Global)) {
      return null;
    }
    if (v instanceof Sym.Const c && c.value() instanceof Sym.Named n && !n.name().equals("class")) {
      return n.owner().startsWith("java/") ? null : value(n.owner(), n.name());
    }
    if (v instanceof Sym.Read r
        && r.base() instanceof Sym.Global g
        && r.loc() instanceof Loc.Field f
        && !g.owner().startsWith("java/")) {
      return value(g.owner(), f.name());
    }
    if (v instanceof Sym.Read r && r.loc() instanceof Loc.Field f && isFinal(f.owner(), f.name())) {
      Sym base = object(r.base().core());
      MethodSummary s = base instanceof Sym.Alloc a ? initialiser(a.site().method().owner()) : null;
      Sym held = s == null || base == null ? null : s.heap().get(base, f);
      return held == null ? null : held.core();
    }
    return null;
  }

  /** Returns a constant that a final field of such an object is set to, null where it is none. */
  @Nullable Sym constantIn(Sym base, Loc loc) {
    Sym root = SummaryBuilder.rootOf(base);
    if (!(root instanceof Sym.Const) && !(root instanceof Sym.Global)) {
      return null;
    }
    Sym v = object(new Sym.Read(base, loc, JavaType.OBJECT));
    return v instanceof Sym.Const ? v : null;
  }
}
