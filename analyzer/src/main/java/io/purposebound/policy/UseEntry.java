package io.purposebound.policy;

import java.util.List;

/**
 * Declares uses of data, like {@code @DataUse}.
 *
 * @param arguments which arguments of a call are used
 * @param purposes what for, at least one
 * @param recipient who receives the data, for the data map; empty: not said
 * @param country where the recipient is; empty: not said
 */
public record UseEntry(
    ElementRef element,
    ArgumentSpec arguments,
    List<PurposeKey> purposes,
    String recipient,
    String country)
    implements PolicyEntry {
  public UseEntry {
    purposes = List.copyOf(purposes);
  }
}
