package io.purposebound.inventory;

import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import java.util.Set;

/**
 * Finds acceptances that accept nothing: the flow is gone, or guarded by now, or was never what
 * they say. They should go before they accept something that nobody meant.
 */
public final class UnusedAcceptances {
  private final Declarations declarations;
  private final Set<AcceptanceDecl> used;

  /**
   * @param declarations what is declared
   * @param used the acceptances that spoke of a flow
   */
  public UnusedAcceptances(Declarations declarations, Set<AcceptanceDecl> used) {
    this.declarations = declarations;
    this.used = used;
  }

  /** Adds a note for each acceptance that no flow needed. */
  public void check(DeclaredElements declared, PolicyNames names, RunNotes notes) {
    declared
        .acceptances()
        .forEach(
            (a, place) -> {
              // names in the policy file itself are checked with the policy
              a.source().ifPresent(s -> names.check(s, a.where(), notes));
              check(a, place.isEmpty() ? "" : " (" + place + ")", notes);
            });
    declarations.acceptedByPolicy().forEach(a -> check(a, "", notes));
  }

  private void check(AcceptanceDecl a, String place, RunNotes notes) {
    if (!used.contains(a)) {
      notes.warn(
          "UnusedAcceptance",
          a.where(),
          "no flow"
              + a.source().map(s -> " of " + s).orElse("")
              + a.use().map(u -> " into " + u).orElse("")
              + " needs this acceptance"
              + place
              + ": remove it, or mend what it names");
    }
  }
}
