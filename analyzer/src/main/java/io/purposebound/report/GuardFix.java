package io.purposebound.report;

import io.purposebound.source.SourceFix;
import io.purposebound.source.SourceIndex;
import io.purposebound.source.SourceRange;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Step;
import java.util.Optional;

/**
 * Puts the step that a remedy names under its check.
 *
 * @param sources tells where on its line the step is
 */
record GuardFix(SourceIndex sources) {

  /** Returns the place of the step that goes under the check. */
  static CodePlace place(Remedy remedy, Finding finding) {
    return remedy.at().map(Step::place).orElse(finding.use().place());
  }

  /** Returns the change of the file that the place is in, or why there is none. */
  SourceFix.Fix of(SourceFix source, Remedy remedy, Finding finding) {
    CodePlace place = place(remedy, finding);
    Optional<String> condition = remedy.condition();
    if (remedy.filters()) {
      return condition
          .map(c -> source.filter(place.line(), remedy.each(), c))
          .orElse(SourceFix.Fix.none("its check is no condition"));
    }
    Optional<SourceRange> range =
        remedy.at().isPresent()
            ? sources.expression(remedy.at().get())
            : sources.range(finding.use());
    boolean voidLambda = place.method().startsWith("lambda$") && place.descriptor().endsWith(")V");
    return source.guard(
        place.line(),
        range,
        voidLambda,
        new SourceFix.Asked(condition.orElse(remedy.check()), condition.isEmpty()));
  }
}
