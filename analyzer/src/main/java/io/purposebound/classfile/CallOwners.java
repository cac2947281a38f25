package io.purposebound.classfile;

import io.purposebound.classfile.ClassScan.Mentions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * By the names of which classes a member may be referred to: its own, those above and below it, and
 * what is above those below (an interface that only a subclass implements). Told from what the
 * constant pools say of supertypes; used by one thread.
 */
final class CallOwners {
  private final Map<String, Mentions> program;
  private final Map<String, Mentions> dependencies;
  private final Map<String, Set<String>> subtypes = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();
  private final Map<String, LongSet> hashes = new HashMap<>();

  CallOwners(Map<String, Mentions> program, Map<String, Mentions> dependencies) {
    this.program = program;
    this.dependencies = dependencies;
    program.forEach((n, m) -> TypeHierarchy.enter(m.superName(), m.interfaces(), n, subtypes));
    dependencies.forEach((n, m) -> TypeHierarchy.enter(m.superName(), m.interfaces(), n, subtypes));
  }

  /** Returns whether the supertypes of a class are known, so that its owners can be told. */
  boolean isKnown(String owner) {
    return program.containsKey(owner) || dependencies.containsKey(owner);
  }

  /** Returns the hashes of the names by which a member of a class may be called. */
  LongSet hashesOf(MethodKey member) {
    // a constructor is called by its own class's name
    boolean own = member.name().equals("<init>");
    return hashes.computeIfAbsent(
        own ? member.owner() + "#" : member.owner(),
        k -> {
          LongSet all = new LongSet();
          for (String n : own ? Set.of(member.owner()) : of(member.owner())) {
            all.add(ClassScan.hash(n));
          }
          return all;
        });
  }

  private Set<String> of(String owner) {
    return known.computeIfAbsent(owner, this::compute);
  }

  private Set<String> compute(String owner) {
    Deque<String> todo = new ArrayDeque<>(TypeHierarchy.below(owner, subtypes));
    Set<String> all = new HashSet<>();
    while (!todo.isEmpty()) {
      String n = todo.remove();
      Mentions m = program.get(n);
      m = m == null ? dependencies.get(n) : m;
      if (all.add(n) && m != null) {
        todo.addAll(m.interfaces());
        if (m.superName() != null) {
          todo.add(m.superName());
        }
      }
    }
    return all;
  }
}
