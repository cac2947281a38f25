package io.purposebound.declarations;

import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.PurposeKey;
import java.util.List;
import java.util.Optional;

/**
 * A declared use of data.
 *
 * @param element {@code com.acme.Trainer#learn(java.lang.Object)}, {@code com.acme.Slot#example}
 * @param shortName {@code Trainer.learn}
 * @param arguments which arguments are used; ignored for a field
 * @param purposes what for
 * @param recipient who receives the data, may be empty
 * @param country where the recipient is, may be empty
 * @param condition when it is one, for a use that a model pack knows; empty: always
 */
public record UseDecl(
    String element,
    String shortName,
    ArgumentSpec arguments,
    List<PurposeKey> purposes,
    String recipient,
    String country,
    Optional<UseCondition> condition) {
  /** Makes a use that is one in any case. */
  public UseDecl(
      String element,
      String shortName,
      ArgumentSpec arguments,
      List<PurposeKey> purposes,
      String recipient,
      String country) {
    this(element, shortName, arguments, purposes, recipient, country, Optional.empty());
  }
}
