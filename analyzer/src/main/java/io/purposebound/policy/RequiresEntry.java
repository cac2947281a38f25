package io.purposebound.policy;

import java.util.List;

/** Declares code whose callers must have made a check, like {@code @RequiresConsent}. */
public record RequiresEntry(ElementRef element, List<PurposeKey> purposes, LegalBasis basis)
    implements PolicyEntry {
  public RequiresEntry {
    purposes = List.copyOf(purposes);
  }
}
