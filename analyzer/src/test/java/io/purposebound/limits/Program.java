package io.purposebound.limits;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.testing.Javac;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small program over one domain, compiled and judged. */
final class Program {
  private static final String DOMAIN =
      """
      import io.purposebound.annotations.*;
      import java.util.*;

      @DataSubject
      record User(long id, String name) {}

      record Post(@DataSubject User author, @PersonalData String text) {}

      interface Consents {
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
        boolean granted(@DataSubject User person);
      }

      interface Trainer {
        void learn(@AiTrainingSink Object text);
      }

      class Base {
        Trainer trainer;
        Consents consents;
      }
      """;

  private Program() {}

  /** Returns what is said of the uses in these members of a class, one line for each finding. */
  static List<String> verdicts(Path folder, String members) throws IOException {
    return verdicts(check(folder, members));
  }

  static List<String> verdicts(Report report) {
    return report.findings().stream().map(Program::verdict).toList();
  }

  private static String verdict(Finding f) {
    return f.source().shortName()
        + " "
        + f.verdict()
        + f.rule().map(rule -> " " + rule.name()).orElse("");
  }

  static Report check(Path folder, String members) throws IOException {
    return checkSource(folder, DOMAIN + "\nclass Limits extends Base {\n" + members + "\n}\n");
  }

  /** Judges the types of one source text. */
  static Report checkSource(Path folder, String text) throws IOException {
    Path source = folder.resolve("Base.java");
    Path classes = folder.resolve("classes");
    Files.writeString(source, text);
    Javac.compile(17, List.of(source), List.of(Javac.annotations()), classes);
    return Purposebound.check(
        new AnalysisRequest(
            List.of(classes),
            List.of(Javac.annotations()),
            List.of(),
            List.of(),
            Optional.empty(),
            LocalDate.of(2026, 11, 23),
            1));
  }
}
