package io.purposebound.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Declares checks, like {@code @ConsentCheck}.
 *
 * @param subject for which person the check speaks
 * @param purposes what for; empty where {@code purposeArgument}, an annotated parameter or the
 *     record says it
 * @param purposeArgument the argument, counted from 0, that names the purpose
 * @param grantedWhen outcomes that mean yes
 * @param members what the result lists where something was allowed, by the purpose that each member
 *     stands for; empty where the result itself is the outcome
 */
public record CheckEntry(
    ElementRef element,
    SubjectSpec subject,
    List<PurposeKey> purposes,
    OptionalInt purposeArgument,
    LegalBasis basis,
    List<String> grantedWhen,
    Map<String, PurposeKey> members)
    implements PolicyEntry {
  public CheckEntry {
    purposes = List.copyOf(purposes);
    grantedWhen = List.copyOf(grantedWhen);
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }
}
