package io.purposebound.flow;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.SourceDecl;
import io.purposebound.declarations.UseDecl;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Site;
import io.purposebound.ir.Sym;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of one source that reach one use, as seen from an entry of the program.
 *
 * @param source the declared source
 * @param identity names the datum and its holder, in the symbols of the entry
 * @param readAt where the source was read, null where a whole object was passed
 * @param use the declared use
 * @param argument argument that carries the data, -1 for the receiver, -2 for a field
 * @param usedAt where they are used, in its calling context
 * @param demand the demand of {@code @RequiresConsent}, null for a use of data
 * @param facts that held at some step
 * @param made checks that were made on the way
 * @param hops steps from the source to the use
 * @param choices which alternative a join is on this way
 * @param entry the entry
 */
public record DataFlow(
    SourceDecl source,
    Sym identity,
    @Nullable Site readAt,
    UseDecl use,
    int argument,
    Site usedAt,
    @Nullable DemandDecl demand,
    FactSet facts,
    FactSet made,
    List<Hop> hops,
    Map<Sym, Set<Sym>> choices,
    MethodKey entry) {}
