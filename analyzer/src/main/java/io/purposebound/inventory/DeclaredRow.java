package io.purposebound.inventory;

import io.purposebound.policy.PurposeKey;
import io.purposebound.verdict.Declared;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds one {@link Declared}; what says nothing is left out. */
final class DeclaredRow {
  private final Declared.Kind kind;
  private final String element;
  private final SortedMap<String, List<String>> says = new TreeMap<>();

  DeclaredRow(Declared.Kind kind, String element) {
    this.kind = kind;
    this.element = element;
  }

  DeclaredRow with(String member, Object value) {
    String text = value.toString();
    return text.isEmpty() ? this : list(member, List.of(text));
  }

  DeclaredRow when(boolean holds, String member) {
    return holds ? with(member, "true") : this;
  }

  DeclaredRow purposes(String member, Collection<PurposeKey> purposes) {
    return list(member, purposes.stream().map(PurposeKey::key).sorted().distinct().toList());
  }

  DeclaredRow list(String member, List<String> values) {
    if (!values.isEmpty()) {
      says.put(member, List.copyOf(values));
    }
    return this;
  }

  Declared build() {
    return new Declared(kind, element, says);
  }
}
