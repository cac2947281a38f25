package io.purposebound.policy;

import java.util.List;
import java.util.OptionalInt;

/**
 * Declares checks, like {@code @ConsentCheck}.
 *
 * @param subject for which person the check speaks
 * @param purposes what for; empty where {@code purposeArgument}, an annotated parameter or the
 *     record says it
 * @param purposeArgument the argument, counted from 0, that names the purpose
 * @param grantedWhen outcomes that mean yes
 */
public record CheckEntry(
    ElementRef element,
    SubjectSpec subject,
    List<PurposeKey> purposes,
    OptionalInt purposeArgument,
    LegalBasis basis,
    List<String> grantedWhen)
    implements PolicyEntry {
  public CheckEntry {
    purposes = List.copyOf(purposes);
    grantedWhen = List.copyOf(grantedWhen);
  }
}
