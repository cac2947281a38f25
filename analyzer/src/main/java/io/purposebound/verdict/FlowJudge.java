package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.consent.Persons;
import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.DemandDecl;
import io.purposebound.declarations.MethodDecls;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Fact;
import io.purposebound.ir.FactSet;
import io.purposebound.ir.Sym;
import io.purposebound.policy.Demand;
import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.PurposeKey;
import io.purposebound.policy.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges one flow for one purpose: the first rule of section 5 that applies. */
final class FlowJudge {
  private final Declarations declarations;
  private final Persons persons;
  private final Acceptances acceptances;
  private final PurposeCover purposes;
  private final LocalDate today;
  private final Set<AcceptanceDecl> used = new LinkedHashSet<>();

  FlowJudge(Declarations declarations, Persons persons, LocalDate today) {
    this.declarations = declarations;
    this.persons = persons;
    this.acceptances = new Acceptances(declarations);
    this.purposes = new PurposeCover(declarations);
    this.today = today;
  }

  /**
   * What a flow is for one purpose.
   *
   * @param checks what was considered, in the order of the facts
   */
  record Judged(
      DataFlow flow,
      PurposeKey purpose,
      Verdict verdict,
      @Nullable RuleId rule,
      Demand demand,
      List<Considered> checks,
      @Nullable AcceptanceDecl acceptance) {}

  /** A check and how far it goes. */
  record Considered(Fact fact, boolean holds, boolean person, boolean purpose, boolean basis) {
    boolean covers() {
      return holds && person && purpose && basis;
    }

    /** Returns the same once for each place that says it. */
    List<Considered> byEvidence() {
      return fact.byEvidence().stream()
          .map(f -> new Considered(f, holds, person, purpose, basis))
          .toList();
    }
  }

  /** Returns the acceptances that spoke of any flow so far, expired ones too. */
  Set<AcceptanceDecl> usedAcceptances() {
    return used;
  }

  Judged judge(DataFlow f, PurposeKey purpose) {
    Demand demand = demand(f, purpose);
    Requirement r = demand.requirement();
    if (r == Requirement.FORBIDDEN) {
      return new Judged(
          f, purpose, Verdict.VIOLATION, RuleId.ForbiddenUse, demand, List.of(), null);
    }
    if (r == Requirement.NOTHING) {
      return new Judged(f, purpose, Verdict.UNRULED, null, demand, List.of(), null);
    }
    if (f.source().purposes().stream().anyMatch(p -> p.covers(purpose))) {
      return new Judged(f, purpose, Verdict.PERMITTED, null, demand, List.of(), null);
    }
    LegalBasis basis = r.basis().orElse(LegalBasis.CONSENT);
    List<Considered> checks = consider(f, purpose, basis);
    if (checks.stream().anyMatch(Considered::covers)) {
      return new Judged(f, purpose, Verdict.GUARDED, null, demand, checks, null);
    }
    AcceptanceDecl expired = null;
    for (AcceptanceDecl a : acceptances.of(f, purpose)) {
      Optional<LocalDate> end = a.expires();
      used.add(a);
      if (end.isEmpty() || !end.get().isBefore(today)) {
        return new Judged(f, purpose, Verdict.ACCEPTED, rule(checks), demand, checks, a);
      }
      expired = a;
    }
    RuleId rule = expired == null ? rule(checks) : RuleId.ExpiredAcceptance;
    return new Judged(f, purpose, Verdict.VIOLATION, rule, demand, checks, expired);
  }

  private Demand demand(DataFlow f, PurposeKey purpose) {
    DemandDecl d = f.demand();
    Demand byPolicy = declarations.policy().requirement(purpose, f.source().sensitivity());
    if (d == null || byPolicy.requirement() == Requirement.FORBIDDEN) {
      return byPolicy;
    }
    return new Demand(Requirement.valueOf(d.basis().name()), "@RequiresConsent " + d.shortName());
  }

  /**
   * Whom the data of a flow are about.
   *
   * @param names every name of the person
   * @param plain the same as they were in the round of a loop in which they were made
   */
  private record People(Persons.Choices choices, Set<Sym> names, Set<Sym> plain) {}

  private List<Considered> consider(DataFlow f, PurposeKey purpose, LegalBasis basis) {
    Persons.Choices choices = new Persons.Choices(f.choices());
    Set<Sym> names = persons.ofDatum(f.identity(), choices);
    People people = new People(choices, names, persons.plain(names));
    List<Considered> all = new ArrayList<>();
    for (Fact fact : f.facts()) {
      if (fact.isConsent()) {
        Set<Sym> spoken = persons.ofFact(fact, choices);
        boolean person = isAbout(fact, spoken, f, people);
        boolean open = !person && isOpen(fact, spoken, people);
        all.add(
            new Considered(
                fact,
                !open,
                person || open,
                purposes.covers(fact, f.facts(), purpose),
                fact.basis().satisfies(basis)));
      }
    }
    FactSet known = f.made().plus(f.facts());
    for (Fact fact : f.made()) {
      if (!f.facts().contains(fact) && fact.isConsent()) {
        all.add(
            new Considered(
                fact,
                false,
                wasAbout(fact, f, people),
                purposes.covers(fact, known, purpose),
                fact.basis().satisfies(basis)));
      }
    }
    return all;
  }

  /** It was made for this person, if only for one of an earlier round or one of several. */
  private boolean wasAbout(Fact fact, DataFlow f, People people) {
    if (persons.isAskedAsOther(fact, f.identity())) {
      return false;
    }
    Set<Sym> spoken = persons.ofFact(fact, people.choices());
    return isAbout(fact, spoken, f, people)
        || persons.isEarlier(spoken, people.names(), people.plain())
        || persons.elements().isAmongAsked(fact, people.names());
  }

  private boolean isAbout(Fact fact, Set<Sym> spoken, DataFlow f, People p) {
    return switch (fact.about()) {
      case ANYONE -> true;
      case AMBIENT -> !persons.isOneOfMany(f.identity(), p.choices());
      case PASSED, COMPARED, CONDITION, SEEN -> false;
      case ROWS -> persons.speaksOfRow(fact, f.identity(), p.names(), p.choices());
      case ALL_ELEMENTS -> persons.elements().isAmongAll(fact, p.names(), p.choices());
      case VALUE, HOLDER -> persons.speaksOf(spoken, p.names());
    };
  }

  /** It was made for this person, but of an earlier round, or of records that there may be none. */
  private boolean isOpen(Fact fact, Set<Sym> spoken, People p) {
    return persons.isEarlier(spoken, p.names(), p.plain())
        || (fact.about() == Fact.About.ALL_ELEMENTS && persons.speaksOf(spoken, p.names()));
  }

  private static RuleId rule(List<Considered> checks) {
    for (Considered c : checks) {
      if (c.holds() && !c.person() && c.purpose() && c.basis()) {
        return RuleId.ConsentOfAnotherSubject;
      }
    }
    for (Considered c : checks) {
      if (c.holds() && c.person() && !c.purpose()) {
        return RuleId.ConsentForAnotherPurpose;
      }
    }
    for (Considered c : checks) {
      if (c.holds() && c.person() && c.purpose() && !c.basis()) {
        return RuleId.InsufficientLegalBasis;
      }
    }
    for (Considered c : checks) {
      if (!c.holds() && c.person() && c.purpose() && c.basis()) {
        return RuleId.CheckNotOnEveryPath;
      }
    }
    return RuleId.MissingConsentCheck;
  }

  /** Returns the purpose keys that a check asks for, as text. */
  String asked(Fact fact, DataFlow f) {
    return purposes.text(fact, f.facts().plus(f.made()));
  }

  /** Returns the only parameter that names the person of a check. */
  Optional<Integer> subjectParameter(MethodKey called) {
    MethodDecls d = declarations.method(called);
    return d.checks().size() == 1 && d.checks().get(0).subjects().size() == 1
        ? Optional.of(d.checks().get(0).subjects().get(0))
        : Optional.empty();
  }

  /** Returns whether a method is declared a check. */
  boolean isCheck(MethodKey called) {
    return !declarations.method(called).checks().isEmpty();
  }

  /** Returns the names that say whom the data are about, the best first. */
  List<Sym> people(DataFlow f) {
    List<Sym> all = new ArrayList<>();
    for (Sym n : persons.ofDatum(f.identity(), new Persons.Choices(f.choices()))) {
      if (persons.types().isPerson(n.type())
          || (n instanceof Sym.Read r && persons.types().isSubject(r.loc()))) {
        all.add(n);
      }
    }
    return all;
  }
}
