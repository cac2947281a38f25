package io.purposebound.declarations;

import java.util.List;
import java.util.Optional;

/** What is declared of a field. */
public record FieldDecls(
    Optional<SourceDecl> source,
    boolean notPersonal,
    boolean subject,
    boolean forPurpose,
    boolean ofOwner,
    Optional<CheckDecl> check,
    List<UseDecl> uses,
    List<AcceptanceDecl> accepted) {
  /** Nothing is declared. */
  public static final FieldDecls NONE =
      new FieldDecls(
          Optional.empty(), false, false, false, false, Optional.empty(), List.of(), List.of());
}
