package io.purposebound.verdict;

import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.declarations.Names;
import io.purposebound.flow.DataFlow;
import io.purposebound.ir.Fact;
import io.purposebound.ir.Hop;
import io.purposebound.ir.Site;
import io.purposebound.policy.LegalBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says a judged flow as a finding: its steps, its checks and why each does not cover. */
final class FindingFactory {
  private final FlowJudge judge;
  private final Places places;
  private final Within within;

  /**
   * Tells apart what is alike but for its place, from 0 in the order of the source.
   *
   * @param ofSite among the uses of one element in one method
   * @param ofFlow among the flows of one source into them
   */
  record Ordinal(int ofSite, int ofFlow) {}

  FindingFactory(Declarations declarations, FlowJudge judge) {
    this.judge = judge;
    this.places = new Places(declarations.types());
    this.within = new Within(declarations);
  }

  /** Returns the declared method that the use of a flow stands in. */
  String within(DataFlow f) {
    return within.of(f.usedAt().innermost().method());
  }

  Finding finding(FlowJudge.Judged j, @Nullable RuleId rule, String within, Ordinal ordinal) {
    DataFlow f = j.flow();
    SourceElement source =
        new SourceElement(
            f.source().element(),
            f.source().shortName(),
            f.source().sensitivity(),
            f.source().category(),
            f.source().purposes().stream().map(p -> p.key()).sorted().toList());
    UseSite use =
        new UseSite(
            f.use().element(),
            f.use().shortName(),
            f.argument(),
            j.purpose().key(),
            f.use().recipient(),
            f.use().country(),
            places.of(f.usedAt()),
            ordinal.ofSite(),
            within);
    return new Finding(
        source,
        use,
        j.verdict(),
        Optional.ofNullable(rule),
        j.demand().requirement(),
        j.demand().requiredBy(),
        places.text(f.identity(), f.entry()),
        person(f),
        steps(f),
        checks(j),
        acceptance(j.acceptance()),
        "",
        fingerprint(source, use, ordinal.ofFlow()));
  }

  private String person(DataFlow f) {
    return judge.person(f).map(p -> places.text(p, f.entry())).orElse("");
  }

  private static Optional<AcceptanceRef> acceptance(@Nullable AcceptanceDecl a) {
    return a == null
        ? Optional.empty()
        : Optional.of(new AcceptanceRef(a.where(), a.reason(), a.approvedBy(), a.expires()));
  }

  private static String fingerprint(SourceElement source, UseSite use, int ordinal) {
    String key =
        String.join(
            "\n",
            source.element(),
            use.element(),
            use.purpose(),
            String.valueOf(use.argument()),
            use.within(),
            String.valueOf(ordinal));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private List<Step> steps(DataFlow f) {
    List<Step> steps = new ArrayList<>();
    Site read = f.readAt();
    if (read != null) {
      steps.add(new Step(Step.Kind.READ, places.of(read), f.source().shortName(), false));
    }
    for (Hop h : f.hops()) {
      Step.Kind kind =
          switch (h.kind()) {
            case STORED -> Step.Kind.STORED;
            case PASSED -> Step.Kind.PASSED;
            case COMPUTED, ASSUMED -> Step.Kind.COMPUTED;
            case PSEUDONYMIZED -> Step.Kind.PSEUDONYMIZED;
            case RETURNED -> Step.Kind.RETURNED;
          };
      add(steps, new Step(kind, places.of(h.site()), h.what(), h.kind() == Hop.Kind.ASSUMED));
    }
    for (Site s = f.usedAt(); s.inner() != null; s = s.inner()) {
      Site in = s.inner();
      if (in != null) {
        String callee = Names.shortName(in.method().owner(), in.method().name());
        add(steps, new Step(Step.Kind.PASSED, places.outer(s), callee, false));
      }
    }
    steps.add(new Step(Step.Kind.USED, places.of(f.usedAt()), f.use().shortName(), false));
    return steps;
  }

  private static void add(List<Step> steps, Step s) {
    if (!steps.isEmpty()
        && steps.get(steps.size() - 1).place().equals(s.place())
        && (s.what().isEmpty() || steps.get(steps.size() - 1).what().equals(s.what()))) {
      return;
    }
    steps.add(s);
  }

  private List<CheckEvidence> checks(FlowJudge.Judged j) {
    List<CheckEvidence> all = new ArrayList<>();
    for (FlowJudge.Considered c : j.checks()) {
      CheckEvidence e = evidence(j, c);
      if (!all.contains(e)) {
        all.add(e);
      }
    }
    all.sort(Comparator.comparing((CheckEvidence e) -> !e.covers()));
    return all.size() > 8 ? List.copyOf(all.subList(0, 8)) : all;
  }

  private CheckEvidence evidence(FlowJudge.Judged j, FlowJudge.Considered c) {
    Fact f = c.fact();
    Site site = f.evidence().site();
    CodePlace place = site == null ? new CodePlace("", "", "", "", 0) : places.of(site);
    String subject =
        switch (f.about()) {
          case AMBIENT -> "the current person";
          case ANYONE, PASSED -> "whomever the data are about";
          default -> places.text(f.subject(), j.flow().entry());
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
        why(j, c, purpose, subject));
  }

  private static String why(
      FlowJudge.Judged j, FlowJudge.Considered c, String purpose, String subject) {
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
    return "was made, but its granted outcome does not hold on every path to the use";
  }
}
