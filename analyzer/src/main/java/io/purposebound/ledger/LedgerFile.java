package io.purposebound.ledger;

import io.purposebound.policy.InputException;
import io.purposebound.verdict.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The ledger of a project: {@code check} compares with it and never writes it, {@code record}
 * writes it.
 *
 * @param path where it is, or should be
 */
public record LedgerFile(Path path) {

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
    return ledger.map(l -> LedgerComparison.of(l, name(), report)).orElse(LedgerComparison.NONE);
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
    Ledger written = reason.isBlank() ? kept : kept.withReason(reason, until);
    boolean changed = before.map(b -> !b.equals(written)).orElse(true);
    if (changed) {
      LedgerWriter.write(written, path);
    }
    LedgerComparison changes =
        before.map(b -> LedgerComparison.of(b, name(), report)).orElse(LedgerComparison.NONE);
    return new Recorded(written, changes, changed);
  }
}
