package io.purposebound.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which packs a policy wants.
 *
 * @param names names of packs, {@code default} for those that are on without being asked for,
 *     {@code sources} for those that are not; empty: {@code default}
 * @param targets whether the policy has places outside the program that feed a use
 * @param asked binary names of the classes whose methods the policy declares as checks
 */
public record PackSelection(Optional<List<String>> names, boolean targets, Set<String> asked) {
  /** The packs that are on by default. */
  public static final String DEFAULT = "default";

  /** The packs of sources of personal data. */
  public static final String SOURCES = "sources";

  /** Returns whether a pack counts. */
  boolean wants(PackName pack) {
    PackName.Enabled enabled = pack.enabled();
    if (enabled == PackName.Enabled.WITH_TARGETS && !targets
        || enabled == PackName.Enabled.WITH_CHECKS && asked.stream().noneMatch(pack::describes)) {
      return false;
    }
    boolean source = enabled == PackName.Enabled.ON_REQUEST;
    return names
        .map(n -> n.contains(pack.library()) || n.contains(source ? SOURCES : DEFAULT))
        .orElse(!source);
  }
}
