package io.purposebound.report;

import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import java.util.ArrayList;
import java.util.List;

/** Reports of any size, made of the samples with other places. */
final class ManyFlows {
  private static final int FILES = 200;

  private ManyFlows() {}

  static Report report(int flows) {
    List<Finding> samples = Samples.report().findings();
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < flows; i++) {
      all.add(numbered(samples.get(i % samples.size()), i));
    }
    return Samples.report(all, Samples.counts(4000, 300, 90));
  }

  private static Finding numbered(Finding f, int i) {
    String type = "com.acme.module" + i % 7 + ".Exporter" + i % FILES;
    CodePlace place =
        new CodePlace(type, "export" + i, "()V", type.replace('.', '/') + ".java", i + 1);
    UseSite u = f.use();
    UseSite use =
        new UseSite(
            u.element(),
            u.shortName(),
            u.argument(),
            u.purpose(),
            u.recipient(),
            u.country(),
            place,
            0);
    List<Step> steps = new ArrayList<>();
    for (int s = 0; s < 8; s++) {
      steps.add(new Step(s == 0 ? Step.Kind.READ : Step.Kind.PASSED, place, "Step.of" + s, false));
    }
    steps.add(new Step(Step.Kind.USED, place, u.shortName(), false));
    return new Finding(
        f.source(),
        use,
        f.verdict(),
        f.rule(),
        f.requirement(),
        f.requiredBy(),
        f.dataPath(),
        f.person(),
        steps,
        f.checks(),
        f.acceptance(),
        f.note(),
        "f" + i);
  }
}
