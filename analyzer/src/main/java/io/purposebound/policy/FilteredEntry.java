package io.purposebound.policy;

import java.util.List;

/**
 * Declares values that hold only data of people who were asked elsewhere, like
 * {@code @ConsentFiltered}.
 */
public record FilteredEntry(ElementRef element, List<PurposeKey> purposes, LegalBasis basis)
    implements PolicyEntry {
  public FilteredEntry {
    purposes = List.copyOf(purposes);
  }
}
