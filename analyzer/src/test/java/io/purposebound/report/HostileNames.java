package io.purposebound.report;

import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Library;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report in which every name of the program would like to be markup. */
final class HostileNames {
  /**
   * Ends scripts, comments, cells, code spans and quotes, and begins images, links and formulas.
   */
  static final String NAME =
      "=</script><img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>"
          + "-->]]>`|[a](javascript:alert(1)) @all {{data}} ${x}\u202egnp.\nB";

  private HostileNames() {}

  static Report report() {
    Finding f = Samples.missing();
    CodePlace place = new CodePlace(NAME, NAME, NAME, NAME + ".java", 3);
    Finding bad =
        new Finding(
            new SourceElement(NAME, NAME, f.source().sensitivity(), NAME, List.of(NAME)),
            new UseSite(NAME, NAME, 0, NAME, NAME, NAME, place, 0),
            f.verdict(),
            f.rule(),
            f.requirement(),
            NAME,
            NAME,
            NAME,
            NAME,
            List.of(
                new Step(Step.Kind.READ, place, NAME, true),
                new Step(Step.Kind.USED, place, NAME, false)),
            Samples.forAnother().checks(),
            f.acceptance(),
            NAME,
            Optional.empty(),
            "f1");
    return new Report(
        "opt-in",
        Samples.TODAY,
        List.of(bad),
        List.of(new Note("UnmatchedName", Note.Severity.WARNING, NAME, NAME)),
        List.of(NAME),
        Samples.counts(1, 1, 1),
        List.of(),
        Map.of(NAME, new Library(NAME, NAME, NAME)));
  }
}
