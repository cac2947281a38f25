package io.purposebound.report;

import io.purposebound.ledger.LedgerComparison;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Report;
import java.util.List;

/**
 * What must change at one place, for tables.
 *
 * @param where file and line of the use
 * @param what what is wrong there
 * @param rule the broken rule; empty where there is none
 * @param code the code that mends it; empty where none is known
 * @param said what is said of that code, or instead of it
 */
public record MustChange(String where, String what, String rule, String code, String said) {

  /** Returns a row for each place at which a check fails, in report order. */
  public static List<MustChange> of(Report report, SourceIndex sources, LedgerComparison ledger) {
    Mend mend = new Mend(report, sources);
    return FindingGroup.of(ledger.failing(report)).stream()
        .map(group -> of(group, sources, mend))
        .toList();
  }

  static MustChange of(FindingGroup group, SourceIndex sources, Mend mend) {
    CodePlace place = group.use().place();
    String path = sources.path(place);
    String file = path.isEmpty() ? place.className() : path;
    String code = mend.code(group.first()).orElse("");
    return new MustChange(
        place.line() > 0 ? file + ":" + place.line() : file,
        Wording.headline(group),
        group.first().rule().map(Enum::name).orElse(""),
        code,
        mend.of(group.first()).map(m -> m.substring(code.length())).orElse(""));
  }
}
