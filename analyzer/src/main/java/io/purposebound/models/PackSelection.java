package io.purposebound.models;

import java.util.List;
import java.util.Optional;

/**
 * Which packs a policy wants.
 *
 * @param names names of packs, {@code default} for those that are on without being asked for,
 *     {@code sources} for those that are not; empty: {@code default}
 * @param targets whether the policy has places outside the program that feed a use
 */
public record PackSelection(Optional<List<String>> names, boolean targets) {
  /** The packs that are on by default. */
  public static final String DEFAULT = "default";

  /** The packs of sources of personal data. */
  public static final String SOURCES = "sources";

  /** Returns whether a pack counts. */
  boolean wants(String library, PackName.Enabled enabled) {
    if (enabled == PackName.Enabled.WITH_TARGETS && !targets) {
      return false;
    }
    boolean source = enabled == PackName.Enabled.ON_REQUEST;
    return names
        .map(n -> n.contains(library) || n.contains(source ? SOURCES : DEFAULT))
        .orElse(!source);
  }
}
