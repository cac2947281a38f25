package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the policy that mean nothing are warnings that name the nearest match. */
class PolicyNamesTest {
  private static final String UNTOUCHED =
      """
      class Attic {
        String dust;
        void sweep(String with, int times) {}
        void sweep() {}
        static class Box { String label; }
      }
      @interface Pii {}
      class Stored { @Pii String name; }
      """;

  @TempDir private Path folder;

  private List<String> unmatched(String yaml) throws IOException {
    Report report =
        SmallProgram.in(folder).compile(UNTOUCHED).policy("version: 1\n" + yaml).check();
    return report.notes().stream()
        .filter(n -> n.id().equals("UnmatchedName"))
        .map(PolicyNamesTest::line)
        .toList();
  }

  private static String line(Note n) {
    return n.severity() + " " + n.where() + " " + n.message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: acme.Psot | 'acme.Psot' names no class on the class path; did you mean 'acme.Post'?",
        "type: other.Post | 'other.Post' names no class on the class path; did you mean"
            + " 'acme.Post'?",
        "type: acme.Zebra | 'acme.Zebra' names no class on the class path: check the name and the"
            + " class path",
        "type: org.none.* | 'org.none.*' names no class on the class path: check the name and the"
            + " class path",
        "field: acme.Attic#dusst | 'acme.Attic#dusst' names no field of that class; did you mean"
            + " 'dust'?",
        "field: acme.Attic#sweep | 'acme.Attic#sweep' names no field of that class: check the name"
            + " and the class path",
        "method: acme.Attic#sweap | 'acme.Attic#sweap' names no method of that class; did you mean"
            + " 'sweep'?",
        "method: acme.Attic#sweep(int) | 'acme.Attic#sweep(int)' names no method of that class with"
            + " these parameters; it has sweep(), sweep(java.lang.String, int)",
        "method: acme.*#sweap | 'acme.*#sweap' names no method of the classes that it names: check"
            + " the name",
        "annotation: acme.Pij | 'acme.Pij' names no class on the class path; did you mean"
            + " 'acme.Pii'?"
      })
  void namesThatMeanNothing(String source, String message) throws IOException {
    assertThat(unmatched("sources:\n  - " + source + "\n"))
        .containsExactly("WARNING purposebound.yaml:3:" + column(source) + " " + message);
  }

  private static int column(String source) {
    return "  - ".length() + source.indexOf(": ") + 3;
  }

  @Test
  void aParameterThatIsNotThere() throws IOException {
    assertThat(unmatched("sources:\n  - parameter: acme.Attic#sweep\n    index: 2\n"))
        .singleElement()
        .asString()
        .endsWith("'acme.Attic#sweep' has no parameter 2: parameters are counted from 0");
  }

  /** The analysis never looks these up: nothing calls or reads them. */
  @ParameterizedTest
  @CsvSource({
    "type: acme.Attic",
    "type: acme.Attic$Box",
    "type: acme.At*",
    "field: acme.Attic$Box#label",
    "field: acme.Attic#d*",
    "method: acme.Attic#sweep",
    "'method: acme.Attic#sweep(String, int)'",
    "method: acme.*#sw*p",
    "method: acme.Attic#toString",
    "method: acme.Attic#<init>",
    "method: java.util.Properties#getProperty",
    "method: java.util.*#getProperty",
    "annotation: acme.Pii"
  })
  void namesOfElementsThatTheAnalysisDoesNotMeet(String source) throws IOException {
    assertThat(unmatched("sources:\n  - " + source + "\n")).isEmpty();
  }

  @Test
  void everySectionIsLookedAt() throws IOException {
    String yaml =
        """
        uses:
          - method: acme.No#a
            purpose: train_ai_system
        checks:
          - method: acme.No#b
            purpose: train_ai_system
            subject: 0
        filtered:
          - method: acme.No#c
            purpose: train_ai_system
        subjects:
          - type: acme.No
        anonymizers:
          - method: acme.No#d
            technique: t
        purposeKeys:
          - constant: acme.No#E
            key: train_ai_system
        flows:
          - method: acme.No#f
            from: argument 0
            to: return
        accepted:
          - source: acme.No#g
            use: acme.No#h
            purpose: train_ai_system
            reason: none
            approvedBy: me
            expires: 2027-06-30
        entries: [acme.No#*]
        exclude: [acme.no.*]
        """;
    assertThat(unmatched(yaml))
        .map(l -> l.substring(l.indexOf('\'') + 1, l.lastIndexOf('\'')))
        .map(l -> l.replaceAll("'.*", ""))
        .containsExactlyInAnyOrder(
            "acme.No#a",
            "acme.No#b",
            "acme.No#c",
            "acme.No",
            "acme.No#d",
            "acme.No#E",
            "acme.No#f",
            "acme.No#g",
            "acme.No#h",
            "acme.No#*",
            "acme.no.*");
  }
}
