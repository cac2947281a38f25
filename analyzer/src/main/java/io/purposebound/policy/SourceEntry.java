package io.purposebound.policy;

import java.util.List;

/**
 * Declares elements that yield personal data, like {@code @PersonalData}.
 *
 * @param category a data category, or empty
 * @param purposes what the data were collected for; empty: none stated
 * @param ofOwner what is reached through the element is about the person it belongs to
 */
public record SourceEntry(
    ElementRef element,
    Sensitivity sensitivity,
    String category,
    List<PurposeKey> purposes,
    boolean ofOwner)
    implements PolicyEntry {
  public SourceEntry {
    purposes = List.copyOf(purposes);
  }
}
