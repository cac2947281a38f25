package io.purposebound.declarations;

import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.Sensitivity;
import java.util.Set;

/**
 * A declared source of personal data.
 *
 * @param element {@code com.acme.Post#text}, {@code com.acme.Api#submit(java.lang.String)[0]} for a
 *     parameter, {@code com.acme.Patient} for a type
 * @param shortName {@code Post.text}
 * @param sensitivity of the datum
 * @param category data category, may be empty
 * @param purposes what the data were collected for
 * @param ofOwner whether what is reached through it is about the person that owns it
 */
public record SourceDecl(
    String element,
    String shortName,
    Sensitivity sensitivity,
    String category,
    Set<PurposeKey> purposes,
    boolean ofOwner) {}
