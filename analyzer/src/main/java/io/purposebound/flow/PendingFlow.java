package io.purposebound.flow;

import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.UseDecl;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data on their way into a use, in the symbols of the method at hand.
 *
 * @param use where the data go
 * @param datum what goes there
 * @param trail how it came
 * @param made checks that were made on the way, whatever their outcome
 */
record PendingFlow(UseAt use, Datum datum, Trail trail, FactSet made) {

  /**
   * A use in its calling context.
   *
   * @param decl the use
   * @param argument argument that carries the data, -1 for the receiver, -2 for a field
   * @param site the call or store
   * @param demand the demand of {@code @RequiresConsent}, null for a use of data
   * @param condition what the use's condition is to be decided by; null where it holds
   */
  record UseAt(
      UseDecl decl,
      int argument,
      Site site,
      @Nullable DemandDecl demand,
      @Nullable Sym condition) {}

  /** What reaches a use. */
  sealed interface Datum {
    /**
     * A declared source.
     *
     * @param source what is declared
     * @param identity names the datum and its holder
     * @param site where it was read; null where a whole object is passed
     */
    record Known(String source, Sym identity, @Nullable Site site) implements Datum {}

    /**
     * Whatever an input of the method carries: known only to its callers.
     *
     * @param value the input
     * @param overwritten places of the input that do not hold any more what they held on entry
     * @param ownSaid whether what the input is itself was said already
     * @param storedOnly whether only what callers stored there counts, since the rest was said
     */
    record Unknown(Sym value, Set<Place> overwritten, boolean ownSaid, boolean storedOnly)
        implements Datum {}
  }

  /** A place of an input. */
  record Place(Sym base, io.purposebound.ir.Loc loc) {}
}
