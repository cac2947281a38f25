package io.purposebound.verdict;

import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Site;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.PurposeKey;
import java.util.ArrayList;
import java.util.List;

/** Finds the acceptances that speak of a flow. */
final class Acceptances {
  private final Declarations declarations;

  Acceptances(Declarations declarations) {
    this.declarations = declarations;
  }

  List<AcceptanceDecl> of(DataFlow f, PurposeKey purpose) {
    List<AcceptanceDecl> all = new ArrayList<>();
    for (AcceptanceDecl a : candidates(f)) {
      if ((a.purposes().isEmpty() || a.purposes().stream().anyMatch(p -> p.covers(purpose)))
          && a.source().map(p -> names(p, f.source().element())).orElse(true)
          && a.use().map(p -> names(p, f.use().element())).orElse(true)) {
        all.add(a);
      }
    }
    return all;
  }

  private List<AcceptanceDecl> candidates(DataFlow f) {
    List<AcceptanceDecl> all = new ArrayList<>();
    all.addAll(declarations.acceptedIn(lexical(f.usedAt())));
    Site read = f.readAt();
    if (read != null) {
      all.addAll(declarations.acceptedIn(lexical(read)));
    }
    String element = f.source().element();
    int hash = element.indexOf('#');
    if (hash > 0 && !element.contains("(")) {
      all.addAll(
          declarations
              .field(element.substring(0, hash).replace('.', '/'), element.substring(hash + 1))
              .accepted());
    } else if (hash < 0) {
      all.addAll(declarations.type(element.replace('.', '/')).accepted());
    }
    all.addAll(declarations.acceptedByPolicy());
    return all;
  }

  /** The method that the code stands in: of a lambda's body the one around it. */
  private io.purposebound.classfile.MethodKey lexical(Site s) {
    return declarations.enclosing(s.innermost().method());
  }

  /** Returns whether a pattern names the element, here or in a supertype. */
  private boolean names(MemberPattern p, String element) {
    int hash = element.indexOf('#');
    if (hash < 0) {
      return p.matchesClass(element);
    }
    String owner = element.substring(0, hash);
    String member = element.substring(hash + 1);
    int bracket = member.lastIndexOf('[');
    if (bracket > 0 && member.indexOf(')') < bracket && member.indexOf('(') >= 0) {
      member = member.substring(0, bracket);
    }
    if (p.isClassPattern()) {
      return p.matchesClass(owner);
    }
    int paren = member.indexOf('(');
    return declarations.names(
        p,
        owner,
        paren < 0 ? member : member.substring(0, paren),
        paren < 0 ? "" : member.substring(paren));
  }
}
