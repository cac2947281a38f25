package io.purposebound.report;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report for people: a block for each use site, rule and person, then what the run was. A build
 * tool takes the parts one by one, to log each at its level.
 */
public final class TextReport {
  private static final int MAX_ASSERTIONS = 20;

  private final SourceIndex sources;
  private final boolean fullPaths;
  private final LedgerComparison ledger;

  /** Shows files by the index's relative paths. */
  public TextReport(SourceIndex sources) {
    this(sources, false);
  }

  /**
   * Makes a report.
   *
   * @param fullPaths whether the first line of a block has the absolute path where the file is at
   *     hand: for consoles that make it a link
   */
  public TextReport(SourceIndex sources, boolean fullPaths) {
    this(sources, fullPaths, LedgerComparison.NONE);
  }

  private TextReport(SourceIndex sources, boolean fullPaths, LedgerComparison ledger) {
    this.sources = sources;
    this.fullPaths = fullPaths;
    this.ledger = ledger;
  }

  /** Returns this report without the violations that a ledger holds, and with what has changed. */
  public TextReport against(LedgerComparison comparison) {
    return new TextReport(sources, fullPaths, comparison);
  }

  /** Writes the whole report. */
  public void write(Report report, Appendable out) throws IOException {
    for (String block : violations(report)) {
      out.append(block).append("\n\n");
    }
    for (Note note : notes(report)) {
      out.append(line(note)).append('\n');
    }
    for (String line : LedgerText.changes(ledger)) {
      out.append(line).append('\n');
    }
    for (String line : closing(report)) {
      out.append(line).append('\n');
    }
  }

  /** Returns a block for each use site, rule and person; its lines are parted by {@code \n}. */
  public List<String> violations(Report report) {
    ViolationText text = new ViolationText(sources, new Mend(report, sources), fullPaths);
    return FindingGroup.of(ledger.failing(report)).stream().map(text::block).toList();
  }

  /** Returns the notes of the run and those on the sources of violations, loudest first. */
  public List<Note> notes(Report report) {
    return Notes.of(report, ledger.failing(report), sources, ledger);
  }

  /** Returns what has changed against the ledger, weakened declarations first. */
  public List<String> changes() {
    return LedgerText.changes(ledger);
  }

  /** Returns a note as one line, {@code warning: purposebound.yaml:3:5: … [UnmatchedName]}. */
  public static String line(Note note) {
    return note.severity().name().toLowerCase(Locale.ROOT) + ": " + text(note);
  }

  /** Returns a note as one line without its severity. */
  public static String text(Note note) {
    String where = note.where().isEmpty() ? "" : note.where() + ": ";
    return Lines.oneLine(where + note.message()) + " [" + note.id() + "]";
  }

  /** Returns the closing lines: what was found, on what ground, and what it rests on. */
  public List<String> closing(Report report) {
    List<String> lines = new ArrayList<>(emptiness(report));
    lines.add(verdicts(report));
    LedgerText.known(ledger, report).ifPresent(lines::add);
    lines.add(ground(report));
    lines.add(rests(report));
    report.assertions().stream()
        .sorted()
        .limit(MAX_ASSERTIONS)
        .forEach(a -> lines.add("  asserted: " + Lines.oneLine(a)));
    int more = report.assertions().size() - MAX_ASSERTIONS;
    if (more > 0) {
      lines.add("  and " + Counts.say(more, "more assertion", "more assertions"));
    }
    return List.copyOf(lines);
  }

  /**
   * Says what the run had nothing of: an empty run must not look like a good one. Empty where it
   * had classes, sources and uses.
   */
  public static List<String> emptiness(Report report) {
    List<String> lines = new ArrayList<>();
    if (zero(report, "classes")) {
      lines.add("Nothing was analysed: there are no classes. Compile first, or name their folder.");
      return lines;
    }
    Integer suspected = report.counts().get("suspected");
    if (suspected != null && suspected > 0) {
      lines.add(
          "Nothing is declared, so nothing was judged. "
              + Counts.say(suspected, "element looks", "elements look")
              + " like personal data; "
              + Counts.say(
                  report.counts().getOrDefault("suspectedFlows", 0),
                  "warning above says",
                  "warnings above say")
              + " where such data reach a use.");
      lines.add(
          "Next: 'suggest' lists them with the reasons and writes a purposebound.yaml to start with"
              + " (--write FILE, or -Dpurposebound.write=FILE in Maven).");
    } else if (zero(report, "sources")) {
      lines.add(
          "No source of personal data is declared, so none can be found: annotate one with"
              + " @PersonalData, or list it under sources in purposebound.yaml.");
    }
    if (zero(report, "uses") && suspected == null) {
      lines.add(
          "No use is declared, so no flow can be found: annotate one with @DataUse or"
              + " @AiTrainingSink, or list it under uses in purposebound.yaml.");
    }
    return lines;
  }

  private static boolean zero(Report report, String count) {
    return report.counts().getOrDefault(count, -1) == 0;
  }

  private String verdicts(Report report) {
    List<Finding> violations = ledger.failing(report);
    int known = ledger.known(report).size();
    int sites = (int) violations.stream().map(Finding::use).distinct().count();
    String violated =
        violations.isEmpty()
            ? known == 0 ? "no unguarded declared flow found" : "no violation but known ones"
            : Counts.say(violations.size(), "violation", "violations")
                + " at "
                + Counts.say(sites, "use", "uses");
    Map<String, Integer> counts = Counts.of(report);
    return "Purposebound: "
        + violated
        + "; "
        + counts.get("guarded")
        + " guarded, "
        + counts.get("permitted")
        + " permitted, "
        + counts.get("accepted")
        + " accepted, "
        + Counts.say(report.with(Verdict.UNRULED).size(), "unruled flow", "unruled flows");
  }

  private static String ground(Report report) {
    return "Judged under profile "
        + report.profile()
        + " on "
        + report.today()
        + ": "
        + count(report, "classes", "class read", "classes read")
        + ", "
        + count(report, "methodsSummarised", "method summarised", "methods summarised")
        + ", "
        + count(report, "sources", "source", "sources")
        + ", "
        + count(report, "uses", "use", "uses")
        + ", "
        + count(report, "checks", "check declared", "checks declared");
  }

  private static String rests(Report report) {
    return "This rests on "
        + Counts.say(report.assertions().size(), "assertion", "assertions")
        + ", "
        + count(report, "assumed", "assumed step", "assumed steps")
        + ", "
        + count(report, "widened", "widened path", "widened paths")
        + "; "
        + count(report, "notAnalysed", "part", "parts")
        + " could not be analysed";
  }

  private static String count(Report report, String name, String one, String many) {
    return Counts.say(report.counts().getOrDefault(name, 0), one, many);
  }
}
