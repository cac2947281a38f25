package io.purposebound.declarations;

import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.PurposeKey;
import java.util.List;

/**
 * A declared use of data.
 *
 * @param element {@code com.acme.Trainer#learn(java.lang.Object)}, {@code com.acme.Slot#example}
 * @param shortName {@code Trainer.learn}
 * @param arguments which arguments are used; ignored for a field
 * @param purposes what for
 * @param recipient who receives the data, may be empty
 * @param country where the recipient is, may be empty
 */
public record UseDecl(
    String element,
    String shortName,
    ArgumentSpec arguments,
    List<PurposeKey> purposes,
    String recipient,
    String country) {}
