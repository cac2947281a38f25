package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.Names;
import io.purposebound.ir.Loc;
import io.purposebound.ir.Sym;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as Java source can say it.
 *
 * @param code {@code post.author()}
 * @param each the name given to one element of a collection; empty where no collection is gone over
 * @param collection the collection as source says it, empty where it cannot be said
 */
record PersonPath(String code, String each, String collection) {
  private static final int MAX_PATH = 12;

  /** Collections by their own types; what else implements them is one too. */
  private static final Set<String> COLLECTIONS =
      Set.of("java/util/Collection", "java/util/List", "java/util/Set");

  /** Says persons as the entry of a flow could. */
  record Writer(Places places, LocalText local) {

    /** Returns a value as the code of {@code entry} can say it; empty where it cannot. */
    Optional<PersonPath> of(Sym value, MethodKey entry) {
      return Optional.ofNullable(of(value.core(), entry, 0));
    }

    private @Nullable PersonPath of(Sym v, MethodKey entry, int depth) {
      if (depth > MAX_PATH) {
        return null;
      }
      if (v instanceof Sym.Param p) {
        return new PersonPath(places.parameter(entry, p.index()), "", "");
      }
      if (!(v instanceof Sym.Read r)) {
        return null;
      }
      if (r.loc() instanceof Loc.Elem) {
        return element(r, entry, depth);
      }
      String step = local.step(r.loc());
      PersonPath base = step == null ? null : of(r.base().core(), entry, depth + 1);
      return base == null || step == null ? null : base.then(step);
    }

    private PersonPath element(Sym.Read r, MethodKey entry, int depth) {
      String simple = Names.simpleName(r.type().name());
      String each =
          simple.isEmpty() || simple.equals("Object")
              ? "each"
              : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
      PersonPath of = of(r.base().core(), entry, depth + 1);
      boolean plain =
          of != null && of.each.isEmpty() && COLLECTIONS.contains(r.base().core().type().name());
      return new PersonPath(each, each, plain && of != null ? of.code : "");
    }
  }

  private PersonPath then(String step) {
    return new PersonPath(code.equals("this") ? step : code + "." + step, each, collection);
  }

  /** Returns the variable, parameter or field that the path starts from. */
  String root() {
    int end = 0;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    return code.substring(0, end);
  }
}
