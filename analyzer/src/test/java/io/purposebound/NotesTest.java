package io.purposebound;

import static io.purposebound.testing.SmallProgram.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says besides its findings. */
class NotesTest {
  @TempDir private Path folder;

  private static final String FEED =
      """
      class Feed {
        Trainer trainer;
        %s
        void export(Post post) { trainer.learn(post.text()); }
      }
      """;

  private Report accepted(String annotation) throws IOException {
    return SmallProgram.in(folder).compile(FEED.formatted(annotation)).check();
  }

  @Test
  void anAcceptanceWithoutAReasonAcceptsNothing() throws IOException {
    Report report =
        accepted("@AcceptedFlow(reason = \" \", approvedBy = \"x\", expires = \"2027-06-30\")");
    assertThat(report.findings()).map(f -> f.verdict()).containsExactly(Verdict.VIOLATION);
    assertThat(lines(report))
        .containsExactly(
            "EmptyReason acme.Feed#export(acme.Post): @AcceptedFlow without a reason accepts"
                + " nothing: say why, who approved it and until when");
  }

  @Test
  void anAcceptanceThatAcceptsIsAnAssertionAndNoNote() throws IOException {
    Report report =
        accepted(
            "@AcceptedFlow(reason = \"Archive\", approvedBy = \"dpo\", expires = \"2027-06-30\")");
    assertThat(report.findings()).map(f -> f.verdict()).containsExactly(Verdict.ACCEPTED);
    assertThat(lines(report)).isEmpty();
    assertThat(report.assertions())
        .containsExactly(
            "accepted by @AcceptedFlow on acme.Feed#export(acme.Post): Archive, approved by dpo,"
                + " until 2027-06-30");
  }

  @Test
  void anAcceptanceThatNoFlowNeeds() throws IOException {
    Report report =
        accepted(
            "@AcceptedFlow(source = \"acme.User\", reason = \"r\", approvedBy = \"dpo\", expires ="
                + " \"2027-06-30\")");
    assertThat(lines(report))
        .containsExactly(
            "UnusedAcceptance @AcceptedFlow on acme.Feed#export(acme.Post): no flow of acme.User needs"
                + " this acceptance (acme/Source0.java:6): remove it, or mend what it names");
  }

  @Test
  void anAcceptanceOfASourceThatIsNotThere() throws IOException {
    Report report =
        accepted(
            "@AcceptedFlow(source = \"acme.Post#txt\", reason = \"r\", approvedBy = \"d\", expires"
                + " = \"2027-06-30\")");
    assertThat(lines(report))
        .anySatisfy(
            l ->
                assertThat(l)
                    .startsWith("UnmatchedName @AcceptedFlow on acme.Feed#export")
                    .contains("did you mean 'text'?"));
  }

  @Test
  void aDayThatIsNone() throws IOException {
    Report report =
        accepted("@AcceptedFlow(reason = \"r\", approvedBy = \"d\", expires = \"30.6.2027\")");
    assertThat(SmallProgram.notes(report, "BadDay"))
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.severity()).isEqualTo(Note.Severity.ERROR);
              assertThat(n.message()).contains("30.6.2027", "write it as 2027-06-30");
            });
  }

  @Test
  void acceptancesOfThePolicyThatNoFlowNeeds() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .feed("if (consents.granted(post.author())) { trainer.learn(post.text()); }")
            .policy(
                """
                version: 1
                accepted:
                  - source: acme.Post#text
                    reason: "None is left"
                    approvedBy: dpo
                    expires: 2027-06-30
                """)
            .check();
    assertThat(lines(report))
        .containsExactly(
            "UnusedAcceptance purposebound.yaml:3: no flow of acme.Post#text needs this acceptance:"
                + " remove it, or mend what it names");
  }

  @Test
  void aPurposeThatIsUnknownWhereNothingComesBy() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile("class Attic { @PersonalData(purpose = \"train_ai_sytem\") String dust; }")
            .check();
    assertThat(SmallProgram.notes(report, "UnknownPurpose"))
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.severity()).isEqualTo(Note.Severity.ERROR);
              assertThat(n.where()).isEqualTo("acme.Attic#dust");
              assertThat(n.message()).contains("did you mean 'train_ai_system'");
            });
  }

  @Test
  void anAnonymizerWhoseReviewIsOverdue() throws IOException {
    SmallProgram program =
        SmallProgram.in(folder)
            .compile(
                """
                class Privacy {
                  String all(String s) { return late(today(loose(s))); }
                  @Anonymizes(technique = "k = 20", approvedBy = "dpo", reviewBy = "2026-11-22")
                  String late(String s) { return ""; }
                  @Anonymizes(technique = "k = 20", approvedBy = "dpo", reviewBy = "2026-11-23")
                  String today(String s) { return ""; }
                  @Anonymizes(technique = "k = 20", reviewBy = "soon")
                  String loose(String s) { return ""; }
                }
                """);
    assertThat(lines(program.check()))
        .satisfiesExactly(
            l -> assertThat(l).startsWith("BadDay acme.Privacy#loose").contains("\"soon\""),
            l -> assertThat(l).startsWith("ReviewOverdue acme.Privacy#late").contains("2026-11-22"),
            l -> assertThat(l).startsWith("UnapprovedAnonymizer acme.Privacy#loose"));
    assertThat(lines(program.on("2026-11-22").check()))
        .noneMatch(l -> l.startsWith("ReviewOverdue"));
    assertThat(program.check().assertions())
        .contains("@Anonymizes acme.Privacy#late(java.lang.String)");
  }

  @Test
  void aCopyIntoAFieldThatIsNotAnnotated() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile(
                """
                class Summary { String text; int length; @PersonalData String known; }
                class Copier {
                  void copy(Post post, Summary into) {
                    into.text = post.text();
                    into.known = post.text();
                    into.length = post.text().length();
                  }
                  Summary fresh(Post post) {
                    Summary s = new Summary();
                    s.text = post.text();
                    return s;
                  }
                }
                """)
            .check();
    assertThat(lines(report))
        .containsExactly(
            "UnannotatedCopy acme.Summary#text: Summary.text receives Post.text: annotate it with"
                + " @PersonalData, or @NotPersonal with the reason");
  }
}
