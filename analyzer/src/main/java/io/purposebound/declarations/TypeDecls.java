package io.purposebound.declarations;

import java.util.List;
import java.util.Optional;

/**
 * What is declared of a type, supertypes included where it is inherited.
 *
 * @param source every value of the type is this source
 * @param person its instances are persons
 * @param accepted acceptances on the type itself
 */
public record TypeDecls(
    Optional<SourceDecl> source, boolean person, List<AcceptanceDecl> accepted) {}
