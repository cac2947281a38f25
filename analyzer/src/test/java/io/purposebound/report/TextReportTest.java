package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {
  @TempDir Path root;

  @Test
  void writesWhatPeopleRead() throws IOException {
    Golden.assertEqualTo("report.txt", write(Samples.report(), Samples.sources(root)));
  }

  @Test
  void writesAsMuchAsItCanWithoutSources() throws IOException {
    Golden.assertEqualTo("report-without-sources.txt", write(Samples.report(), SourceIndex.none()));
  }

  @Test
  void doesNotDependOnTheOrderOfFindings() throws IOException {
    Report report = Samples.report();
    List<Finding> reversed = new ArrayList<>(report.findings());
    Collections.reverse(reversed);
    Report other =
        new Report(
            report.profile(),
            report.today(),
            reversed,
            report.notes(),
            report.assertions(),
            report.counts());
    SourceIndex sources = Samples.sources(root);
    assertThat(new TextReport(sources).violations(other).get(0))
        .isEqualTo(new TextReport(sources).violations(report).get(0));
  }

  @Test
  void putsSeveralSourcesAtOneUseIntoOneBlock() throws IOException {
    Report report =
        Samples.report(
            List.of(
                Samples.ofAnother(Samples.report().findings().get(2).source(), "1"),
                Samples.ofAnother(Samples.report().findings().get(3).source(), "2")),
            Samples.counts(1, 1, 1));
    List<String> blocks = new TextReport(Samples.sources(root)).violations(report);
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0)).contains("Post.text and Post.title reach AI training");
    assertThat(blocks.get(0).lines().filter(l -> l.contains("    source"))).hasSize(2);
  }

  @Test
  void linksTheFileOnAConsole() throws IOException {
    Report report = Samples.report(List.of(Samples.missing()), Samples.counts(1, 1, 1));
    SourceIndex sources = Samples.sources(root);
    assertThat(new TextReport(sources, true).violations(report).get(0))
        .startsWith(root.resolve(Samples.FILE).toAbsolutePath() + ":[7,19] ");
    assertThat(new TextReport(SourceIndex.none(), true).violations(report).get(0))
        .startsWith(Samples.FILE + ":[7] ");
  }

  @Test
  void suggestsTheCheckThatTheProgramMakesElsewhere() throws IOException {
    Report report =
        Samples.report(List.of(Samples.missing(), Samples.guarded()), Samples.counts(1, 1, 1));
    assertThat(new TextReport(Samples.sources(root)).violations(report).get(0))
        .contains("mend      if (consents.granted(post.author(), Purpose.AI_TRAINING)) { … }");
    assertThat(new TextReport(SourceIndex.none()).violations(report).get(0))
        .contains("mend      go on only where post.author() has granted it");
  }

  @Test
  void suggestsNoCheckThatWouldNotCover() throws IOException {
    Report report =
        Samples.report(List.of(Samples.missing(), Samples.forAnother()), Samples.counts(1, 1, 1));
    assertThat(new TextReport(Samples.sources(root)).violations(report).get(0))
        .doesNotContain("Purpose.ANALYTICS");
  }

  @Test
  void neverSaysCompliantAndSaysPlainlyThatNothingWasFound() {
    Report guarded = Samples.report(List.of(Samples.guarded()), Samples.counts(9, 1, 1));
    String closing = String.join("\n", new TextReport(SourceIndex.none()).closing(guarded));
    assertThat(closing)
        .contains("no unguarded declared flow found; 1 guarded, 0 permitted")
        .doesNotContainIgnoringCase("compliant");
  }

  @Test
  void saysThatThereWasNothingToFind() {
    assertThat(closing(Samples.counts(9, 0, 1))).contains("No source of personal data is declared");
    assertThat(closing(Samples.counts(9, 1, 0))).contains("No use is declared");
    assertThat(closing(Samples.counts(9, 0, 0))).contains("No source of", "No use is declared");
    assertThat(closing(Samples.counts(0, 0, 0))).contains("Nothing was analysed: there are no");
    assertThat(closing(Samples.counts(9, 1, 1))).doesNotContain("declared, so", "Nothing was");
  }

  @Test
  void keepsEachLineALine() throws IOException {
    Finding f = Samples.missing();
    Step evil = new Step(Step.Kind.PASSED, Samples.place("x", 0), "a\nb\u001b[31m\u202etxt", false);
    Report report =
        Samples.report(
            List.of(withSteps(f, List.of(f.steps().get(0), evil))), Samples.counts(1, 1, 1));
    String block = new TextReport(SourceIndex.none()).violations(report).get(0);
    assertThat(block).contains("a b [31m txt").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void leavesOutTheMiddleOfALongFlow() throws IOException {
    Finding f = Samples.missing();
    List<Step> many =
        IntStream.range(0, 40)
            .mapToObj(
                i -> new Step(Step.Kind.PASSED, Samples.place("m", 100 + i), "call" + i, false))
            .toList();
    Report report = Samples.report(List.of(withSteps(f, many)), Samples.counts(1, 1, 1));
    String block = new TextReport(SourceIndex.none()).violations(report).get(0);
    assertThat(block).contains("call6", "… 26 more steps", "call33", "call39");
    assertThat(block).doesNotContain("call7\n", "call32");
  }

  @Test
  void namesEachNoteOnOneLine() {
    assertThat(TextReport.line(new Note("X", Note.Severity.WARNING, "p.yaml:1:2", "a\nb")))
        .isEqualTo("warning: p.yaml:1:2: a b [X]");
    assertThat(TextReport.line(new Note("X", Note.Severity.INFO, "", "a")))
        .isEqualTo("info: a [X]");
  }

  @Test
  void hasAHeadlineForEachRule() {
    for (RuleId rule : RuleId.values()) {
      Finding f = Samples.missing();
      Finding broken =
          new Finding(
              f.source(),
              f.use(),
              f.verdict(),
              Optional.of(rule),
              f.requirement(),
              f.requiredBy(),
              f.dataPath(),
              f.person(),
              f.steps(),
              f.checks(),
              f.acceptance(),
              f.note(),
              f.fingerprint());
      Report report = Samples.report(List.of(broken), Samples.counts(1, 1, 1));
      assertThat(new TextReport(SourceIndex.none()).violations(report))
          .singleElement()
          .asString()
          .contains("Post.text reaches AI training", "[" + rule + "]", "    mend ");
    }
  }

  private static String closing(Map<String, Integer> counts) {
    Report report = Samples.report(List.of(), counts);
    return String.join("\n", new TextReport(SourceIndex.none()).closing(report));
  }

  private static Finding withSteps(Finding f, List<Step> steps) {
    return new Finding(
        f.source(),
        f.use(),
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
        f.fingerprint());
  }

  private static String write(Report report, SourceIndex sources) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(sources).write(report, out);
    return out.toString();
  }
}
