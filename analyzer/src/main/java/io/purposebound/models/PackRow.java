package io.purposebound.models;

import java.util.List;

/**
 * What a pack says of one method.
 *
 * @param model how data go through it; without statements the default for covered code applies
 * @param roles what it means for the use of data
 * @param recipient who gets the data that are used, may be empty
 */
public record PackRow(MethodModel model, List<Role> roles, String recipient) {
  /** Copies the roles. */
  public PackRow {
    roles = List.copyOf(roles);
  }

  /** Returns whether the row says where the data of a call go: they leave the program. */
  public boolean isUse() {
    return roles.stream().anyMatch(r -> r instanceof Role.Use || r instanceof Role.Export);
  }

  /** Returns the arguments that are kept; empty: all. */
  public List<Place> carried() {
    return roles.stream()
        .filter(Role.Carry.class::isInstance)
        .map(r -> ((Role.Carry) r).data())
        .toList();
  }
}
