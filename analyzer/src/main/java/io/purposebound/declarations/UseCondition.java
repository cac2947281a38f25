package io.purposebound.declarations;

import io.purposebound.models.Place;
import io.purposebound.policy.Glob;
import java.util.Collection;
import java.util.List;

/**
 * When a use of a model pack is one: what stands at a place decides.
 *
 * @param place where the deciding constant stands, in terms of the call
 * @param names texts or names of constants that make it a use, {@code *} for any characters
 * @param unknownCounts whether a value that nobody knows makes it one
 */
public record UseCondition(Place place, List<String> names, boolean unknownCounts) {
  public UseCondition {
    names = List.copyOf(names);
  }

  /** Returns whether one of these texts is among the names. */
  public boolean matches(Collection<String> texts) {
    return names.stream().anyMatch(n -> texts.stream().anyMatch(t -> Glob.matches(n, t)));
  }
}
