package io.purposebound.declarations;

import io.purposebound.policy.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A declared consent check.
 *
 * @param element {@code com.acme.Consents#granted(com.acme.User, com.acme.Purpose)}
 * @param shortName {@code Consents.granted}
 * @param purposes declared purpose keys
 * @param purposeParameter parameter that names the purpose, -1 where none does
 * @param basis legal basis of a granted outcome
 * @param grantedWhen outcomes that grant
 * @param ambient whether it speaks for the current person
 * @param subjects parameters that name the person; empty: it speaks for the object it is called on
 * @param members purpose keys by the members of its result that say that they were allowed; empty
 *     where the result is the outcome
 */
public record CheckDecl(
    String element,
    String shortName,
    Set<String> purposes,
    int purposeParameter,
    LegalBasis basis,
    Set<String> grantedWhen,
    boolean ambient,
    List<Integer> subjects,
    Map<String, String> members) {
  /** Returns the check that a functional value is: it speaks for its first argument. */
  public CheckDecl ofFirstArgument() {
    return new CheckDecl(
        element,
        shortName,
        purposes,
        purposeParameter,
        basis,
        grantedWhen,
        ambient,
        List.of(0),
        members);
  }

  /** Returns the checks that the members of its result are: granted by being there. */
  public List<CheckDecl> ofMembers() {
    List<CheckDecl> all = new ArrayList<>();
    members.forEach(
        (member, purpose) ->
            all.add(
                new CheckDecl(
                    element,
                    shortName,
                    Set.of(purpose),
                    -1,
                    basis,
                    Set.of(member),
                    ambient,
                    subjects,
                    Map.of())));
    return all;
  }
}
