package io.purposebound.declarations;

import io.purposebound.classfile.ClassFile;
import io.purposebound.classfile.MethodKey;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PolicyDeclarations;
import io.purposebound.policy.PolicyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the policy's entries for an element. Thread-safe. */
public final class PolicyMatcher {
  private final TypeHierarchy types;
  private final Map<String, List<PolicyEntry>> byMember = new HashMap<>();
  private final List<PolicyEntry> wildcardMembers = new ArrayList<>();
  private final List<PolicyEntry> typeEntries = new ArrayList<>();
  private final Set<PolicyEntry> matched = ConcurrentHashMap.newKeySet();

  PolicyMatcher(TypeHierarchy types, PolicyDeclarations declarations) {
    this.types = types;
    declarations.entries().forEach(this::enter);
  }

  private void enter(PolicyEntry e) {
    switch (e.element().kind()) {
      case TYPE -> typeEntries.add(e);
      case METHOD, PARAMETER, FIELD -> {
        String member = e.element().pattern().memberPattern();
        if (member.contains("*")) {
          wildcardMembers.add(e);
        } else {
          byMember.computeIfAbsent(member, k -> new ArrayList<>()).add(e);
        }
      }
      case ANNOTATION, CONSTANT -> {
        // annotations are matched where they are read, constants where purposes are resolved
      }
    }
  }

  boolean hasJdkTypes() {
    return !typeEntries.isEmpty();
  }

  /** Returns whether an entry matched any element that was looked up. */
  public boolean matchedAny(PolicyEntry entry) {
    return matched.contains(entry);
  }

  List<PolicyEntry> field(String owner, String name) {
    List<PolicyEntry> all = new ArrayList<>();
    for (PolicyEntry e : candidates(name)) {
      if (e.element().kind() == ElementKind.FIELD) {
        for (ClassFile c : types.lineage(owner)) {
          if (e.element().pattern().matchesField(c.binaryName(), name)) {
            add(e, all);
            break;
          }
        }
      }
    }
    return all;
  }

  List<PolicyEntry> method(MethodKey m) {
    List<PolicyEntry> all = new ArrayList<>();
    for (PolicyEntry e : candidates(m.name())) {
      if (e.element().kind() != ElementKind.FIELD && matches(e.element().pattern(), m)) {
        add(e, all);
      }
    }
    return all;
  }

  /** Returns whether a pattern names this method, here or in a supertype that has it. */
  public boolean matches(MemberPattern p, MethodKey m) {
    boolean constructor = m.name().equals("<init>");
    List<ClassFile> lineage = types.lineage(m.owner());
    if (lineage.isEmpty()) {
      return p.matchesMethod(m.owner().replace('/', '.'), m.name(), m.desc());
    }
    for (ClassFile c : lineage) {
      if (p.matchesMethod(c.binaryName(), m.name(), m.desc())
          && (c.name().equals(m.owner())
              || types.resolve(c.name(), m.name(), m.desc()).isPresent())) {
        return true;
      }
      if (constructor) {
        return false;
      }
    }
    return false;
  }

  List<PolicyEntry> type(String name) {
    List<PolicyEntry> all = new ArrayList<>();
    String binary = name.replace('/', '.');
    for (PolicyEntry e : typeEntries) {
      if (e.element().pattern().matchesClass(binary)) {
        add(e, all);
      }
    }
    return all;
  }

  private List<PolicyEntry> candidates(String member) {
    List<PolicyEntry> named = byMember.getOrDefault(member, List.of());
    if (wildcardMembers.isEmpty()) {
      return named;
    }
    List<PolicyEntry> all = new ArrayList<>(named);
    all.addAll(wildcardMembers);
    return all;
  }

  private void add(PolicyEntry e, List<PolicyEntry> all) {
    matched.add(e);
    all.add(e);
  }
}
