package io.purposebound;

import io.purposebound.declarations.Declarations;
import io.purposebound.flow.FlowAnalysis;
import io.purposebound.flow.Progress;
import io.purposebound.frameworks.Frameworks;
import io.purposebound.inventory.RunNotes;
import io.purposebound.ir.CheckPoint;
import io.purposebound.models.ModelLibrary;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Judge;
import io.purposebound.verdict.Verdict;
import io.purposebound.verdict.VerifiedCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges a program once as it is, and once for each of its checks as if that check always agreed: a
 * mutation analysis (DeMillo, Lipton and Sayward 1978) of checks, in memory. Checks that no
 * evidence names are tried together first: where all of them turn nothing, none of them does.
 */
final class CheckVerifier {
  private final Declarations declarations;
  private final ModelLibrary models;
  private final Frameworks frameworks;
  private final LocalDate today;
  private Progress progress = Progress.NONE;

  CheckVerifier(
      Declarations declarations, ModelLibrary models, Frameworks frameworks, LocalDate today) {
    this.declarations = declarations;
    this.models = models;
    this.frameworks = frameworks;
    this.today = today;
  }

  /** Returns this verifier, of whose progress somebody hears. */
  CheckVerifier heardBy(Progress hearer) {
    progress = hearer;
    return this;
  }

  /** Judges; what a run says besides goes to the notes. */
  CheckVerification verify(RunNotes notes) {
    FlowAnalysis analysis = analysis(Set.of());
    Judge judge = judge(analysis);
    List<Finding> findings = judge.findings(analysis.run(), analysis.stop());
    notes.addFaults(analysis.failed());
    notes.addFaults(judge.failed());
    notes.addTooLarge(analysis.tooLarge());
    List<Finding> guarded = with(findings, Verdict.GUARDED);
    Set<CheckPoint> named = new TreeSet<>();
    for (CheckPoint p : analysis.checksMade()) {
      if (guarded.stream().anyMatch(f -> names(f, p))) {
        named.add(p);
      }
    }
    Set<CheckPoint> others = new TreeSet<>(analysis.checksMade());
    others.removeAll(named);
    boolean none = guarded.isEmpty() || turned(guarded, others).isEmpty();
    List<VerifiedCheck> checks = new ArrayList<>();
    Set<CheckPoint> made = new TreeSet<>(analysis.checksMade());
    for (CheckPoint p : made) {
      progress.at(Progress.Step.CHECKS, checks.size(), made.size());
      boolean alone = named.contains(p) || !none;
      checks.add(
          new VerifiedCheck(
              place(p),
              p.check(),
              named.contains(p),
              alone ? turned(guarded, Set.of(p)) : List.of()));
    }
    progress.at(Progress.Step.CHECKS, made.size(), made.size());
    return new CheckVerification(
        declarations.policy().profile().label(),
        today,
        checks,
        guarded,
        with(findings, Verdict.VIOLATION).size(),
        notes.all());
  }

  private FlowAnalysis analysis(Set<CheckPoint> agreed) {
    return new FlowAnalysis(
        declarations.types(), declarations, models, frameworks, agreed, FlowAnalysis.FEW);
  }

  private Judge judge(FlowAnalysis analysis) {
    return new Judge(declarations, analysis.persons(), today);
  }

  /** Returns the guarded flows that are violations where these checks always agree. */
  private List<Finding> turned(List<Finding> guarded, Set<CheckPoint> agreed) {
    if (agreed.isEmpty()) {
      return List.of();
    }
    FlowAnalysis analysis = analysis(new LinkedHashSet<>(agreed));
    List<Finding> all = new ArrayList<>();
    for (Finding f :
        with(judge(analysis).findings(analysis.run(), analysis.stop()), Verdict.VIOLATION)) {
      if (guarded.stream().anyMatch(g -> CheckVerification.same(f, g))) {
        all.add(f);
      }
    }
    return all;
  }

  private static List<Finding> with(List<Finding> findings, Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).toList();
  }

  private boolean names(Finding f, CheckPoint p) {
    CodePlace place = place(p);
    for (CheckEvidence e : f.checks()) {
      if (e.covers() && e.check().equals(p.check()) && e.place().equals(place)) {
        return true;
      }
    }
    return false;
  }

  private CodePlace place(CheckPoint p) {
    return new CodePlace(
        p.method().owner().replace('/', '.'),
        p.method().name(),
        p.method().desc(),
        declarations.types().find(p.method().owner()).map(c -> c.sourcePath()).orElse(""),
        p.line());
  }
}
