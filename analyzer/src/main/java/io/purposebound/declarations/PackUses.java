package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.Method;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.PackLibrary;
import io.purposebound.models.PackRow;
import io.purposebound.models.Place;
import io.purposebound.models.Role;
import io.purposebound.policy.ArgumentSpec;
import io.purposebound.policy.Policy;
import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.TargetEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns what model packs say of methods into declared uses. */
final class PackUses {
  private final Policy policy;
  private final PackLibrary packs;
  private final ModelServices services;

  PackUses(TypeHierarchy types, Policy policy, PackLibrary packs) {
    this.policy = policy;
    this.packs = packs;
    this.services = new ModelServices(types, packs);
  }

  PackLibrary packs() {
    return packs;
  }

  List<ClassFile> serviceInterfaces() {
    return services.interfaces();
  }

  Set<String> given() {
    return packs.libraries().isEmpty() ? Set.of() : services.given();
  }

  /** Returns the uses of a method, as the nearest row says: its own, or of what it overrides. */
  List<UseDecl> of(List<Method> declared) {
    for (Method m : declared) {
      Optional<PackRow> row = packs.row(m.owner().name(), m.node().name, m.node().desc);
      if (row.isPresent()) {
        return uses(m, row.get());
      }
    }
    if (!declared.isEmpty() && services.isService(declared.get(0))) {
      return serviceUse(declared.get(0));
    }
    return List.of();
  }

  private List<UseDecl> serviceUse(Method m) {
    return policy
        .purposes()
        .find(ModelServices.PURPOSE)
        .map(p -> List.of(use(m, ArgumentSpec.ALL, List.of(p), "", "", Optional.empty())))
        .orElse(List.of());
  }

  private List<UseDecl> uses(Method m, PackRow row) {
    Map<Role, Set<Integer>> arguments = new LinkedHashMap<>();
    Map<Role, Boolean> receiver = new LinkedHashMap<>();
    for (Role r : row.roles()) {
      Place data =
          r instanceof Role.Use u ? u.data() : r instanceof Role.Export e ? e.data() : null;
      if (data != null) {
        Role of = withoutData(r);
        Set<Integer> numbers = arguments.computeIfAbsent(of, k -> new TreeSet<>());
        if (data.root() instanceof Place.Root.Argument a) {
          numbers.add(a.index());
        } else if (data.root() instanceof Place.Root.Arguments) {
          for (int i = 0; i < m.parameterTypes().length; i++) {
            numbers.add(i);
          }
        } else {
          receiver.put(of, true);
        }
      }
    }
    List<UseDecl> all = new ArrayList<>();
    arguments.forEach(
        (r, numbers) -> {
          ArgumentSpec spec = new ArgumentSpec(false, receiver.containsKey(r), numbers);
          if (r instanceof Role.Use u) {
            Optional<UseCondition> when =
                u.condition().map(c -> new UseCondition(c.place(), c.names(), c.unknownCounts()));
            Optional<PurposeKey> purpose = policy.purposes().find(u.purpose());
            purpose.ifPresent(p -> all.add(use(m, spec, List.of(p), row.recipient(), "", when)));
          } else if (r instanceof Role.Export e) {
            for (TargetEntry t : policy.targets()) {
              if (t.kind().equals(e.kind())) {
                UseCondition when = new UseCondition(e.name(), List.of(t.name()), false);
                all.add(use(m, spec, t.purposes(), t.recipient(), t.country(), Optional.of(when)));
              }
            }
          }
        });
    return all;
  }

  /** Roles that differ only in the argument are one use. */
  private static Role withoutData(Role r) {
    Place any = Place.of(new Place.Root.Arguments());
    return r instanceof Role.Use u
        ? new Role.Use(any, u.purpose(), u.condition())
        : r instanceof Role.Export e ? new Role.Export(any, e.kind(), e.name()) : r;
  }

  private static UseDecl use(
      Method m,
      ArgumentSpec arguments,
      List<PurposeKey> purposes,
      String recipient,
      String country,
      Optional<UseCondition> condition) {
    return new UseDecl(
        Names.method(m.owner().name(), m.node().name, m.node().desc),
        Names.shortName(m.owner().name(), m.node().name),
        arguments,
        purposes,
        recipient,
        country,
        condition);
  }
}
