package io.purposebound.policy;

import java.util.List;

/**
 * A place outside the program whose contents are used for a purpose later: what a library exports
 * there is a use.
 *
 * @param kind {@code bucket}, {@code path}, {@code table}, {@code topic} or {@code url}
 * @param name its name, {@code *} for any characters
 * @param purposes what for, at least one
 * @param recipient who receives the data, may be empty
 * @param country where the recipient is, may be empty
 */
public record TargetEntry(
    String kind,
    String name,
    List<PurposeKey> purposes,
    String recipient,
    String country,
    Position position) {
  /** The kinds of places, in the order of their names. */
  public static final List<String> KINDS = List.of("bucket", "path", "table", "topic", "url");

  public TargetEntry {
    purposes = List.copyOf(purposes);
  }
}
