package io.purposebound.verdict;

import io.purposebound.classfile.MethodKey;
import io.purposebound.consent.Persons;
import io.purposebound.declarations.AcceptanceDecl;
import io.purposebound.declarations.Declarations;
import io.purposebound.flow.DataFlow;
import io.purposebound.flow.Stop;
import io.purposebound.ir.Site;
import io.purposebound.policy.PurposeKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Judges flows, and sums up those of one source and one use site into one finding. */
public final class Judge {
  private final FlowJudge judge;
  private final FindingFactory findings;
  private final Map<MethodKey, Throwable> failed = new TreeMap<>();

  /**
   * @param declarations what is declared
   * @param persons whom data and checks are about
   * @param today day against which expiry days are judged
   */
  public Judge(Declarations declarations, Persons persons, LocalDate today) {
    this.judge = new FlowJudge(declarations, persons, today);
    this.findings = new FindingFactory(declarations, judge);
  }

  private record Pair(String file, String method, int line, String use, int argument, String source)
      implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::file)
            .thenComparing(Pair::line)
            .thenComparing(Pair::method)
            .thenComparing(Pair::use)
            .thenComparing(Pair::argument)
            .thenComparing(Pair::source);

    @Override
    public int compareTo(Pair o) {
      return ORDER.compare(this, o);
    }
  }

  /** Returns the acceptances that spoke of any flow, expired ones too. */
  public Set<AcceptanceDecl> usedAcceptances() {
    return judge.usedAcceptances();
  }

  /** Returns the methods some of whose flows could not be judged, with the fault. */
  public Map<MethodKey, Throwable> failed() {
    return failed;
  }

  /**
   * Returns one finding for each source and use site, sorted by place.
   *
   * @param stop may end this, too
   */
  public List<Finding> findings(List<DataFlow> flows, Stop stop) {
    Map<Pair, List<FlowJudge.Judged>> pairs = new TreeMap<>();
    for (DataFlow f : flows) {
      stop.check();
      Site at = f.usedAt().innermost();
      Pair pair =
          new Pair(
              at.method().owner(),
              at.method().name() + at.method().desc(),
              at.line(),
              f.use().element(),
              f.argument(),
              f.source().element());
      for (PurposeKey p : f.use().purposes()) {
        try {
          FlowJudge.Judged judged = judge.judge(f, p);
          pairs.computeIfAbsent(pair, k -> new ArrayList<>()).add(judged);
        } catch (RuntimeException e) {
          // a fault on one flow must not cost the others; it is reported
          failed.putIfAbsent(at.method(), e);
        }
      }
    }
    List<Finding> all = new ArrayList<>();
    Ordinals ordinals = new Ordinals();
    pairs.forEach(
        (pair, judged) -> {
          stop.check();
          all.add(sumUp(pair, judged, ordinals));
        });
    return all;
  }

  private Finding sumUp(Pair pair, List<FlowJudge.Judged> judged, Ordinals ordinals) {
    List<FlowJudge.Judged> sorted = new ArrayList<>(judged);
    sorted.sort(
        Comparator.comparing((FlowJudge.Judged j) -> j.verdict())
            .thenComparing(j -> j.rule() == null ? 99 : j.rule().ordinal())
            .thenComparing(j -> j.flow().hops().size()));
    FlowJudge.Judged worst = sorted.get(0);
    @Nullable RuleId rule = worst.rule();
    boolean someGuarded = sorted.stream().anyMatch(j -> j.verdict() == Verdict.GUARDED);
    if (rule == RuleId.MissingConsentCheck && someGuarded) {
      rule = RuleId.CheckNotOnEveryPath;
    }
    String within = findings.within(worst.flow());
    FindingFactory.Ordinal ordinal =
        ordinals.next(
            List.of(within, pair.use(), pair.argument()),
            List.of(pair.file(), pair.method(), pair.line()),
            List.of(pair.source(), worst.purpose()));
    return findings.finding(worst, rule, within, ordinal);
  }
}
