package io.purposebound.flow;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.JavaType;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.MethodKey;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Containers that the program implements itself: where a library goes over one, its elements are
 * what its own methods give.
 */
final class OwnContainers {
  private static final int MAX_DEPTH = 4;
  private static final int ROUNDS = 2;

  private final MethodEvaluator e;
  private final CallEvaluator calls;
  private int depth;

  OwnContainers(MethodEvaluator evaluator, CallEvaluator calls) {
    this.e = evaluator;
    this.calls = calls;
  }

  /** Returns an element of such a container, null where it is none or holds nothing. */
  @Nullable Sym element(Sym container, State s, Site site) {
    if (depth > MAX_DEPTH || container.core() instanceof Sym.Const) {
      return null;
    }
    depth++;
    try {
      return find(container, s, site);
    } finally {
      depth--;
    }
  }

  private @Nullable Sym find(Sym container, State s, Site site) {
    Optional<Call> next =
        own(container, "java/util/Iterator", "next", "()Ljava/lang/Object;", site);
    next =
        next.or(
            () ->
                own(
                    container,
                    "java/util/Enumeration",
                    "nextElement",
                    "()Ljava/lang/Object;",
                    site));
    if (next.isPresent()) {
      return values(next.get(), s);
    }
    Optional<Call> entries = entries(container, site);
    if (entries.isPresent()) {
      return ofEntry(entries.get(), "value", s);
    }
    Optional<Call> over =
        own(container, "java/lang/Iterable", "iterator", "()Ljava/util/Iterator;", site)
            .or(() -> lambda(container, site));
    if (over.isPresent()) {
      Sym iterator = value(over.get(), s);
      return iterator == null ? null : elementOf(iterator, s, site);
    }
    Optional<Call> at =
        own(container, "java/util/AbstractList", "get", "(I)Ljava/lang/Object;", site);
    return at.isPresent() ? value(at.get(), s) : null;
  }

  private @Nullable Sym elementOf(Sym iterator, State s, Site site) {
    Sym own = element(iterator, s, site);
    return own != null
        ? own
        : e.memory.read(s.heap, iterator, Loc.ELEM, e.memory.elementType(iterator.type()), site);
  }

  /** Returns a key of a map that the program implements, null where it is none or holds nothing. */
  @Nullable Sym key(Sym container, State s, Site site) {
    return entries(container, site).map(c -> ofEntry(c, "key", s)).orElse(null);
  }

  /** Maps of libraries have their looking up followed: here only the program's own are entered. */
  private Optional<Call> entries(Sym container, Site site) {
    Exact exact = e.exactOf(container);
    String type = (exact == null ? container.type() : exact.type()).name();
    if (!e.engine.types().find(type).map(ClassFile::isProgram).orElse(false)) {
      return Optional.empty();
    }
    return own(container, "java/util/Map", "entrySet", "()Ljava/util/Set;", site);
  }

  private @Nullable Sym ofEntry(Call entries, String slot, State s) {
    Sym set = value(entries, s);
    Sym entry = set == null ? null : elementOf(set, s, entries.site());
    return entry == null
        ? null
        : e.memory.read(s.heap, entry, new Loc.Slot(slot), JavaType.OBJECT, entries.site());
  }

  /** A lambda that is an {@code Iterable}. */
  private Optional<Call> lambda(Sym object, Site site) {
    Exact exact = e.exactOf(object);
    return exact != null
            && exact.shape() instanceof Shape.Lambda l
            && l.samName().equals("iterator")
        ? Optional.of(
            new Call(
                new MethodKey("java/lang/Iterable", "iterator", "()Ljava/util/Iterator;"),
                List.of(object),
                false,
                false,
                site))
        : Optional.empty();
  }

  /** What several calls give: a later one sees what an earlier one changed, as in a loop. */
  private @Nullable Sym values(Call c, State s) {
    List<Sym> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      State before = s.copy();
      Sym v = value(c, s);
      if (v != null) {
        all.add(v);
      }
      // there may be fewer rounds
      Site name = round == 0 ? c.site() : c.site().under(c.site());
      Call none = new Call(new MethodKey("", "", "()V"), List.of(), true, false, name);
      calls.joined(none, List.of(Answer.NOTHING, Answer.NOTHING), List.of(before, s.copy()), s);
    }
    return e.memory.choose(all, List.of("own", c.receiver().core()), JavaType.OBJECT, c.site());
  }

  private @Nullable Sym value(Call c, State s) {
    Answer a = calls.call(c, s);
    return a.returns() ? a.value() : null;
  }

  /** Returns the call of a method that the program implements for this object. */
  private Optional<Call> own(Sym object, String type, String name, String desc, Site site) {
    Exact exact = e.exactOf(object);
    JavaType known = exact == null ? object.type() : exact.type();
    if (known.isArray()
        || known.name().startsWith("java/")
        || e.engine.packs().covers(known.name())
        || (exact != null && !(exact.shape() instanceof Shape.Instance))
        || !e.engine.types().isSubtype(known.name(), type)) {
      return Optional.empty();
    }
    MethodKey key = new MethodKey(known.name(), name, desc);
    Optional<Method> body = e.engine.dispatcher().exact(known.name(), key);
    List<Sym> args = new ArrayList<>();
    args.add(object);
    if (desc.startsWith("(I)")) {
      args.add(Ops.clean(JavaType.of("I")));
    }
    return body.map(m -> new Call(key, args, false, false, site));
  }
}
