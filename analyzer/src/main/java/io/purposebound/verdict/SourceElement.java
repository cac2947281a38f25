package io.purposebound.verdict;

import io.purposebound.policy.Sensitivity;
import java.util.List;

/**
 * The program element that yields the personal data of a flow.
 *
 * @param element {@code com.acme.Post#text}, {@code com.acme.Api#submit(java.lang.String)[0]} for a
 *     parameter, {@code com.acme.Patient} for a type
 * @param shortName as people say it, {@code Post.text}
 * @param sensitivity of the datum
 * @param category Fideslang data category, empty where none is declared
 * @param purposes purpose keys that the data were collected for, sorted; empty where none is stated
 */
public record SourceElement(
    String element,
    String shortName,
    Sensitivity sensitivity,
    String category,
    List<String> purposes) {}
