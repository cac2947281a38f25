package io.purposebound.declarations;

import java.util.List;
import java.util.Optional;

/** What is declared of a parameter. */
public record ParameterDecls(
    Optional<SourceDecl> source,
    boolean notPersonal,
    boolean subject,
    boolean forPurpose,
    Optional<CheckDecl> check,
    List<DemandDecl> filtered,
    List<DemandDecl> requires) {}
