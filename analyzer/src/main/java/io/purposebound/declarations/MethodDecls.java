package io.purposebound.declarations;

import io.purposebound.policy.FlowEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is declared of a method, its overridden methods and the policy's patterns included. */
public record MethodDecls(
    Optional<SourceDecl> source,
    boolean notPersonal,
    boolean subject,
    boolean forPurpose,
    boolean ofOwner,
    boolean anonymizes,
    boolean pseudonymizes,
    List<CheckDecl> checks,
    List<UseDecl> uses,
    List<DemandDecl> filtered,
    List<DemandDecl> requires,
    List<ParameterDecls> parameters,
    List<AcceptanceDecl> accepted,
    List<FlowEntry> flows) {
  /** Returns this with further uses: those whose purposes nothing here speaks of. */
  MethodDecls withUses(List<UseDecl> more) {
    List<UseDecl> all = new ArrayList<>(uses);
    for (UseDecl u : more) {
      if (uses.stream().noneMatch(x -> x.purposes().equals(u.purposes()))) {
        all.add(u);
      }
    }
    return new MethodDecls(
        source,
        notPersonal,
        subject,
        forPurpose,
        ofOwner,
        anonymizes,
        pseudonymizes,
        checks,
        all,
        filtered,
        requires,
        parameters,
        accepted,
        flows);
  }

  /** Returns what is declared of a parameter, counted without the receiver. */
  public Optional<ParameterDecls> parameter(int index) {
    return index >= 0 && index < parameters.size()
        ? Optional.of(parameters.get(index))
        : Optional.empty();
  }
}
