package io.purposebound.soundness;

import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What many programs came to, batch by batch. */
final class Tally {
  private static final int BATCH = 250;

  private final Generator generator = new Generator(Grammar.load());
  private final Map<String, Set<Pair>> missed = new TreeMap<>();
  private final Map<String, Set<Pair>> alarms = new TreeMap<>();
  private final Set<String> grown = new TreeSet<>();
  private int reached;
  private int reported;
  private int thrown;
  private int faults;
  private int batches;

  /** Grows, runs and analyses the programs of these seeds. */
  Tally run(long first, int count, Path work) throws IOException {
    for (int at = 0; at < count; at += BATCH) {
      List<Program> programs = new ArrayList<>();
      for (int i = at; i < Math.min(count, at + BATCH); i++) {
        Program p = generator.program(first + i);
        programs.add(p);
        grown.addAll(p.grown());
      }
      add(new Batch(programs), Files.createDirectories(work.resolve("batch" + at)));
    }
    return this;
  }

  private void add(Batch batch, Path folder) throws IOException {
    Map<String, Set<Pair>> arrived = batch.run();
    Report report = batch.analyse(folder);
    Map<String, Set<Pair>> said = batch.reported(report);
    missed.putAll(Batch.without(arrived, said));
    alarms.putAll(Batch.without(said, arrived));
    reached += Batch.count(arrived);
    reported += Batch.count(said);
    faults += (int) report.notes().stream().filter(n -> n.id().equals("AnalysisFailed")).count();
    thrown += batch.thrownShare();
    batches++;
  }

  /** Returns what arrived and was not reported, as lines {@code G17: 3 to 5}. */
  Set<String> misses() {
    Set<String> lines = new TreeSet<>();
    missed.forEach(
        (program, pairs) ->
            pairs.forEach(p -> lines.add(program + ": " + p.source() + " to " + p.use())));
    return lines;
  }

  /** Returns how many pairs arrived at run time. */
  int reached() {
    return reached;
  }

  /** Returns the share of reported pairs that never arrived, in percent, rounded up. */
  int falseAlarmShare() {
    return reported == 0 ? 0 : (Batch.count(alarms) * 100 + reported - 1) / reported;
  }

  /** Returns how many reported pairs never arrived. */
  int falseAlarms() {
    return Batch.count(alarms);
  }

  /** Returns how many methods could not be analysed. */
  int faults() {
    return faults;
  }

  /** Returns the share of scenarios that an exception ended, in percent. */
  int thrownShare() {
    return batches == 0 ? 0 : thrown / batches;
  }

  /** Returns the names of the rules that the programs grew by. */
  Set<String> grown() {
    return grown;
  }

  @Override
  public String toString() {
    return "reached %d, reported %d, missed %d, false alarms %d (%d %%), ended by an exception %d %%"
        .formatted(
            reached,
            reported,
            Batch.count(missed),
            Batch.count(alarms),
            falseAlarmShare(),
            thrownShare());
  }
}
