package io.purposebound.ledger;

import io.purposebound.policy.InputException;
import io.purposebound.verdict.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ledger of a project: {@code check} compares with it and never writes it, {@code record}
 * writes it.
 *
 * @param path where it is, or should be
 * @param classes tells by binary name which classes of the project are judged: one of its modules,
 *     or all
 */
public record LedgerFile(Path path, Predicate<String> classes) {

  /** Makes the ledger of a project that is judged as a whole. */
  public LedgerFile(Path path) {
    this(path, name -> true);
  }

  /**
   * Compares a run with the ledger.
   *
   * @param required whether its absence is a mistake
   * @return {@link LedgerComparison#NONE} where there is no ledger
   */
  public LedgerComparison compare(Report report, boolean required) {
    Optional<Ledger> ledger = LedgerReader.read(path);
    if (ledger.isEmpty() && required) {
      throw new InputException(
          path + ": no such ledger, and one is required: write it with 'record' and commit it");
    }
    return ledger.map(l -> compared(l, report)).orElse(LedgerComparison.NONE);
  }

  private LedgerComparison compared(Ledger ledger, Report report) {
    return LedgerComparison.of(ledger.part(classes, Ledger.of(report)), name(), report);
  }

  private String name() {
    Path name = path.getFileName();
    return name == null ? Ledger.FILE_NAME : name.toString();
  }

  /**
   * What recording did.
   *
   * @param ledger what was written
   * @param changes what has changed against the ledger that was there; {@link
   *     LedgerComparison#NONE} where there was none
   * @param written whether the file was written: it is not where it would stay the same
   */
  public record Recorded(Ledger ledger, LedgerComparison changes, boolean written) {}

  /**
   * Writes what a run found. Reasons that known violations have are kept.
   *
   * @param reason for violations that have none yet; may be empty
   * @param until last day on which that reason holds
   */
  public Recorded record(Report report, String reason, Optional<LocalDate> until) {
    Optional<Ledger> before = LedgerReader.read(path);
    Ledger now = Ledger.of(report);
    Ledger kept = before.map(now::withReasonsOf).orElse(now);
    Ledger own = reason.isBlank() ? kept : kept.withReason(reason, until);
    // what other modules have recorded stays
    Ledger written = before.map(b -> own.and(b.without(b.part(classes, now)))).orElse(own);
    boolean changed = before.map(b -> !b.equals(written)).orElse(true);
    if (changed) {
      LedgerWriter.write(written, path);
    }
    LedgerComparison changes = before.map(b -> compared(b, report)).orElse(LedgerComparison.NONE);
    return new Recorded(written, changes, changed);
  }
}
