package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.declarations.Names;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Fact;
import io.purposebound.ir.Site;
import io.purposebound.policy.LegalBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which checks a flow stands on, which came near, and why those do not cover. */
final class EvidenceFactory {
  private static final String PATHS =
      "was made, but its granted outcome does not hold on every path to the use";

  private final FlowJudge judge;
  private final Places places;
  private final LocalText local;
  private final GapText gaps;

  EvidenceFactory(FlowJudge judge, Places places, LocalText local, GapText gaps) {
    this.judge = judge;
    this.places = places;
    this.local = local;
    this.gaps = gaps;
  }

  /** Returns the checks that were considered for a flow, those that cover first. */
  List<CheckEvidence> of(FlowJudge.Judged j) {
    List<CheckEvidence> all = new ArrayList<>();
    for (FlowJudge.Considered considered : j.checks()) {
      for (FlowJudge.Considered c : considered.byEvidence()) {
        CheckEvidence e = isOnTheWay(j, c) ? evidence(j, c) : null;
        if (e != null && !all.contains(e)) {
          all.add(e);
        }
      }
    }
    all.sort(Comparator.comparing((CheckEvidence e) -> !e.covers()));
    Set<List<Object>> said = new HashSet<>();
    all.removeIf(e -> !said.add(List.of(e.place(), e.check(), e.subject(), e.purpose())));
    return all.size() > 8 ? List.copyOf(all.subList(0, 8)) : all;
  }

  /** A check of somebody else that holds nowhere counts only where the data pass by. */
  private static boolean isOnTheWay(FlowJudge.Judged j, FlowJudge.Considered c) {
    Site made = c.fact().evidence().site();
    if (c.holds() || c.person() || made == null) {
      return true;
    }
    DataFlow f = j.flow();
    MethodKey in = made.innermost().method();
    Site read = f.readAt();
    return in.equals(f.entry())
        || passes(f.usedAt(), in)
        || (read != null && passes(read, in))
        || f.hops().stream().anyMatch(h -> passes(h.site(), in));
  }

  private static boolean passes(Site site, MethodKey method) {
    for (Site s = site; s != null; s = s.inner()) {
      if (s.method().equals(method)) {
        return true;
      }
    }
    return false;
  }

  /** Whom a check asks about, as its own code says it. */
  private String subject(Fact f, DataFlow flow) {
    Site site = f.evidence().site();
    Optional<String> text = Optional.empty();
    if (site != null && f.about() == Fact.About.VALUE) {
      text =
          local.called(site).flatMap(judge::subjectParameter).flatMap(i -> local.argument(site, i));
    } else if (site != null && f.about() == Fact.About.HOLDER) {
      text = local.called(site).filter(judge::isCheck).flatMap(m -> local.argument(site, -1));
    }
    return text.orElseGet(() -> places.text(f.subject(), flow.entry()));
  }

  private CheckEvidence evidence(FlowJudge.Judged j, FlowJudge.Considered c) {
    Fact f = c.fact();
    Site site = f.evidence().site();
    CodePlace place = site == null ? new CodePlace("", "", "", "", 0) : places.of(site);
    String subject =
        switch (f.about()) {
          case AMBIENT -> "the current person";
          case ANYONE, PASSED -> "whomever the data are about";
          default -> subject(f, j.flow());
        };
    String purpose = judge.asked(f, j.flow());
    return new CheckEvidence(
        place,
        f.evidence().check(),
        subject,
        purpose,
        f.basis(),
        c.covers(),
        f.evidence().asserted(),
        why(j, c, purpose, subject),
        site == null ? CallNumber.NONE : places.number(site, f.evidence().check()));
  }

  /** {@code Consents.may returns true where rows is null, without asking (Consents.java:31)}. */
  private String opening(Site open) {
    MethodKey opens = open.innermost().method();
    return Names.shortName(opens.owner(), opens.name())
        + " answers as if it were granted"
        + local.condition(open).map(c -> " where " + c).orElse(" on another path")
        + ", without asking, "
        + places.inFile(open);
  }

  private String why(FlowJudge.Judged j, FlowJudge.Considered c, String purpose, String subject) {
    if (c.covers()) {
      return "covers this person, purpose and basis";
    }
    if (!c.person()) {
      return "asks about " + subject + ", who is not known to be the person of the data";
    }
    if (!c.purpose()) {
      return purpose.equals("?")
          ? "its purpose is not a constant"
          : "is for " + purpose + ", which does not cover " + j.purpose().key();
    }
    if (!c.basis()) {
      LegalBasis needed = j.demand().requirement().basis().orElse(LegalBasis.CONSENT);
      return "stands on " + c.fact().basis() + ", but " + needed + " is required";
    }
    Site open = c.fact().evidence().open();
    if (open != null) {
      return "was made, but " + opening(open);
    }
    Site made = c.fact().evidence().site();
    return made == null || c.holds()
        ? PATHS
        : gaps.why(made, j.flow()).map(w -> "was made, but " + w).orElse(PATHS);
  }
}
