package io.purposebound.ledger;

import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A run held against the ledger: which violations are known, and what is not as it was.
 *
 * @param file name of the ledger; empty where there is none
 * @param held the entries of known violations by the fingerprints of their findings
 * @param recorded the entry of every finding that the ledger has one for, by its fingerprint
 * @param declared changed declarations, weakened ones first
 * @param flows changed flows, sorted
 * @param notes entries that do not count any more, and why
 */
public record LedgerComparison(
    Optional<String> file,
    Map<String, FlowEntry> held,
    Map<String, FlowEntry> recorded,
    List<DeclaredChange> declared,
    List<FlowChange> flows,
    List<Note> notes) {
  /** There is no ledger: every violation counts. */
  public static final LedgerComparison NONE =
      new LedgerComparison(Optional.empty(), Map.of(), Map.of(), List.of(), List.of(), List.of());

  /**
   * Compares.
   *
   * @param ledger as it is committed
   * @param file its name for messages
   * @param report what a run found; its day is the one that ends are judged against
   */
  public static LedgerComparison of(Ledger ledger, String file, Report report) {
    Map<String, FlowEntry> held = new HashMap<>();
    Map<String, FlowEntry> recorded = new HashMap<>();
    List<Note> notes = new ArrayList<>();
    Ledger now = Ledger.of(report);
    for (Map.Entry<Finding, FlowKey> e : Ledger.keys(report).entrySet()) {
      Finding finding = e.getKey();
      FlowEntry entry = ledger.flows().get(e.getValue());
      if (entry == null) {
        continue;
      }
      recorded.put(finding.fingerprint(), entry);
      if (finding.verdict() == Verdict.VIOLATION && entry.verdict() == Verdict.VIOLATION) {
        Optional<String> objection = objection(entry, finding, report.today());
        if (objection.isEmpty()) {
          held.put(finding.fingerprint(), entry);
        } else {
          notes.add(note(file, entry, objection.get()));
        }
      }
    }
    return new LedgerComparison(
        Optional.of(file),
        held,
        recorded,
        DeclaredChanges.between(ledger.declared(), now.declared()),
        changes(ledger, now),
        notes.stream().sorted().distinct().toList());
  }

  private static Optional<String> objection(FlowEntry entry, Finding finding, LocalDate today) {
    if (entry.reason().isBlank()) {
      return Optional.of("has no reason: write why it is left, or mend the flow");
    }
    if (entry.until().isPresent() && entry.until().get().isBefore(today)) {
      return Optional.of(
          "was left until " + entry.until().get() + ": mend the flow, or decide anew");
    }
    // rules are listed from worst to least
    boolean worse =
        entry.rule().isPresent()
            && finding.rule().isPresent()
            && finding.rule().get().compareTo(entry.rule().get()) < 0;
    return worse
        ? Optional.of(
            "was known as "
                + entry.rule().get()
                + " and is now "
                + finding.rule().get()
                + ": decide anew")
        : Optional.empty();
  }

  private static Note note(String file, FlowEntry entry, String objection) {
    return new Note(
        "KnownViolation",
        Note.Severity.WARNING,
        file,
        "the known violation " + entry.key().text() + " " + objection);
  }

  private static List<FlowChange> changes(Ledger before, Ledger now) {
    TreeSet<FlowKey> keys = new TreeSet<>(before.flows().keySet());
    keys.addAll(now.flows().keySet());
    List<FlowChange> changes = new ArrayList<>();
    for (FlowKey key : keys) {
      Optional<FlowEntry> old = Optional.ofNullable(before.flows().get(key));
      Optional<FlowEntry> current = Optional.ofNullable(now.flows().get(key));
      boolean same = old.isPresent() && current.isPresent() && old.get().saysTheSame(current.get());
      if (!same) {
        changes.add(new FlowChange(key, old, current));
      }
    }
    return changes;
  }

  /** Returns whether there is a ledger. */
  public boolean exists() {
    return file.isPresent();
  }

  /** Returns whether the ledger holds this violation, so that it does not fail a check. */
  public boolean holds(Finding finding) {
    return held.containsKey(finding.fingerprint());
  }

  /** Returns whether the ledger has the flow of this finding as a violation. */
  public boolean wasViolation(Finding finding) {
    FlowEntry entry = recorded.get(finding.fingerprint());
    return entry != null && entry.verdict() == Verdict.VIOLATION;
  }

  /** Returns the violations that fail a check, in report order. */
  public List<Finding> failing(Report report) {
    return report.with(Verdict.VIOLATION).stream().filter(f -> !holds(f)).toList();
  }

  /** Returns the violations that the ledger hides, in report order. */
  public List<Finding> known(Report report) {
    return report.with(Verdict.VIOLATION).stream().filter(this::holds).toList();
  }

  /** Returns the declarations that have become weaker. */
  public List<DeclaredChange> weakened() {
    return declared.stream().filter(DeclaredChange::weakened).toList();
  }

  /** Returns whether nothing has changed since the ledger was recorded. */
  public boolean isUnchanged() {
    return declared.isEmpty() && flows.isEmpty();
  }
}
