package io.purposebound.flow;

import io.purposebound.ir.Loc;
import io.purposebound.ir.Shape;
import io.purposebound.ir.Sym;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Functional values and other objects that methods left in shared state: listeners, handlers,
 * strategies. Which code an entry runs there is known once every method has been summarised.
 */
final class SharedFunctions {
  /** More of them tell too little: class hierarchy decides. */
  private static final int MAX_OBJECTS = 6;

  /** What is at a place; not exact where anything may be. */
  private record Kept(Loc.@Nullable Field service, List<Loc> path, @Nullable Exact exact) {}

  private final Map<Loc, Set<Kept>> byField = new LinkedHashMap<>();

  /** Adds an object that was left at a place; returns whether it is new. */
  boolean add(Loc.@Nullable Field service, List<Loc> path, Sym object) {
    Exact exact = Instantiation.exactOf(object);
    boolean known =
        exact != null && !(exact.shape() instanceof Shape.Library) && !exact.type().isArray();
    return byField
        .computeIfAbsent(path.get(0), x -> new LinkedHashSet<>())
        .add(new Kept(service, List.copyOf(path), known ? exact : null));
  }

  /**
   * Adds the objects that are at a place, of those that were left by way of such a service.
   *
   * @return whether all of them are known
   */
  boolean at(List<Loc> path, Predicate<Loc.@Nullable Field> service, Set<Exact> all) {
    boolean complete = true;
    for (Kept k : byField.getOrDefault(path.get(0), Set.of())) {
      if (k.path().size() == path.size()
          && service.test(k.service())
          && SharedState.overlap(path, k.path())) {
        complete &= k.exact() != null;
        if (k.exact() != null) {
          all.add(k.exact());
        }
      }
    }
    return complete && all.size() <= MAX_OBJECTS;
  }

  /**
   * What is known of the objects at a place.
   *
   * @param exact the objects; none where they are too many
   * @param complete whether there are no others
   */
  record Known(List<Exact> exact, boolean complete) {
    static Known of(Set<Exact> all, boolean complete) {
      return new Known(all.size() > MAX_OBJECTS ? List.of() : List.copyOf(all), complete);
    }
  }
}
