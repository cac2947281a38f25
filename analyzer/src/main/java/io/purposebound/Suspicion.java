package io.purposebound;

import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.declarations.Names;
import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.Discovery;
import io.purposebound.discovery.Suggestions;
import io.purposebound.inventory.RunNotes;
import io.purposebound.models.PackLibrary;
import io.purposebound.policy.ElementKind;
import io.purposebound.policy.ElementRef;
import io.purposebound.policy.MemberPattern;
import io.purposebound.policy.Policy;
import io.purposebound.policy.Position;
import io.purposebound.policy.SourceEntry;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program that declares no source is judged by: data that are likely to be personal. Flows
 * of these are warnings, never violations.
 */
final class Suspicion {
  /** No suspicion: the program declares its sources. */
  static final Suspicion NONE = new Suspicion(List.of(), false);

  private static final List<String> SOURCES = List.of("io/purposebound/annotations/PersonalData");

  private static final String ID = "SuspectedPersonalData";

  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  private final boolean undeclared;

  private Suspicion(List<Candidate> likely, boolean undeclared) {
    this.undeclared = undeclared;
    likely.forEach(c -> candidates.put(named(c), c));
  }

  /** Looks for likely personal data, if nothing is declared and a library is there that uses it. */
  static Suspicion of(TypeHierarchy types, Policy policy, PackLibrary packs) {
    boolean declared =
        !policy.declarations().sources().isEmpty()
            || !types.index().mentioningTypes(SOURCES).isEmpty();
    if (declared || !packs.hasLibrary()) {
      return NONE;
    }
    return of(new Discovery(types).candidates());
  }

  /** Suspects the likeliest of these. */
  static Suspicion of(List<Candidate> candidates) {
    return new Suspicion(
        candidates.stream().filter(c -> c.score() >= Discovery.LIKELY).toList(), true);
  }

  boolean isEmpty() {
    return candidates.isEmpty();
  }

  /** The name by which findings know a candidate. */
  private static String named(Candidate c) {
    return c.kind() == ElementKind.PARAMETER ? c.element() + "[" + c.index() + "]" : c.element();
  }

  /** Returns the candidates as sources of a policy. */
  List<SourceEntry> sources() {
    List<SourceEntry> all = new ArrayList<>();
    for (Candidate c : candidates.values()) {
      ElementRef element =
          new ElementRef(
              c.kind(),
              MemberPattern.parse(c.element()),
              c.kind() == ElementKind.PARAMETER ? c.index() : ElementRef.NO_PARAMETER,
              new Position("suspected", 1, 1));
      all.add(new SourceEntry(element, c.sensitivity(), c.category(), List.of(), false));
    }
    return all;
  }

  /** Notes each flow as a warning; returns no findings. */
  List<Finding> warn(List<Finding> judged, RunNotes notes) {
    flows(judged).forEach(f -> notes.add(warning(f)));
    return List.of();
  }

  /** Counts for the closing lines: nothing of this is declared. */
  void count(Map<String, Integer> counts, RunNotes notes) {
    if (undeclared) {
      counts.put("sources", 0);
      counts.put("suspected", candidates.size());
      counts.put("suspectedFlows", notes.count(List.of(ID)));
    }
  }

  /** Returns flows of candidates as suggestions show them. */
  static List<Suggestions.Reached> reached(List<Finding> judged) {
    return flows(judged).stream()
        .map(
            f ->
                new Suggestions.Reached(
                    f.source().shortName(), f.use().shortName(), f.use().purpose(), place(f)))
        .distinct()
        .toList();
  }

  /** Returns the findings that are worth a word: data that reach a use without a check. */
  private static List<Finding> flows(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.verdict() == Verdict.VIOLATION || f.verdict() == Verdict.UNRULED)
        .toList();
  }

  /** Returns a finding as a warning. */
  private Note warning(Finding f) {
    Candidate c = candidates.get(f.source().element());
    String what = c == null ? "" : " (likely " + c.category() + ": " + c.reason() + ")";
    return new Note(
        ID,
        Note.Severity.WARNING,
        place(f),
        f.source().shortName()
            + what
            + " reaches "
            + f.use().shortName()
            + ", a use for "
            + f.use().purpose());
  }

  /** Names file and line of a use. */
  private static String place(Finding f) {
    CodePlace p = f.use().place();
    String file = p.sourceFile().isEmpty() ? Names.simpleName(p.className()) : p.sourceFile();
    return file + ":" + p.line();
  }
}
