package io.purposebound.declarations;

import io.purposebound.classfile.ClassIndex;
import io.purposebound.policy.MemberPattern;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that a pattern of the policy may stand for, among those that the program and its
 * libraries mention.
 *
 * @param index who mentions whom
 */
public record PatternNames(ClassIndex index) {

  /** Returns internal names of classes, sorted. */
  public Set<String> classes(MemberPattern p) {
    Set<String> names = new TreeSet<>();
    if (!p.hasWildcardClass()) {
      names.add(p.classPattern().replace('.', '/'));
      return names;
    }
    for (String n : index.typeNames()) {
      if (p.matchesClass(n.replace('/', '.'))) {
        names.add(n);
      }
    }
    return names;
  }

  /** Returns names of members, sorted. */
  public Set<String> members(MemberPattern p) {
    Set<String> names = new TreeSet<>();
    if (!p.memberPattern().contains("*")) {
      names.add(p.memberPattern());
      return names;
    }
    for (String n : index.memberNames()) {
      if (p.matchesField(p.classPattern(), n)
          || (p.parameters().isPresent() && matchesName(p.memberPattern(), n))) {
        names.add(n);
      }
    }
    return names;
  }

  private static boolean matchesName(String pattern, String name) {
    return new MemberPattern("x", pattern, Optional.empty()).matchesField("x", name);
  }
}
