package com.example.network.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every flow of both states with its verdict: what the walk-through explains. */
class VerdictsTest {
  private static final List<String> ANNOUNCED =
      List.of(
          "ContentSearch Message.text use_ai_system.retrieval MissingConsentCheck",
          "ContentSearch Post.text use_ai_system.retrieval PERMITTED",
          "FeedCorpus Comment.text train_ai_system InsufficientLegalBasis",
          "FeedCorpus Post.text train_ai_system InsufficientLegalBasis",
          "MessageCorpus Message.text train_ai_system ConsentOfAnotherSubject",
          "PhotoCorpus Photo.caption train_ai_system MissingConsentCheck",
          "PhotoCorpus Photo.place train_ai_system ConsentForAnotherPurpose",
          "ProfileCorpus Person.handle train_ai_system CheckNotOnEveryPath",
          "ProfileCorpus Profile.beliefs train_ai_system ForbiddenUse",
          "ProfileCorpus Profile.bio train_ai_system CheckNotOnEveryPath",
          "SharingSuggestions Person.handle use_ai_system.inference MissingConsentCheck",
          "SharingSuggestions Photo.caption use_ai_system.inference MissingConsentCheck",
          "SharingSuggestions Photo.face use_ai_system.inference MissingConsentCheck",
          "SharingSuggestions Photo.place use_ai_system.inference MissingConsentCheck",
          "StaffEvaluation Post.text train_ai_system.evaluation ExpiredAcceptance");

  private static final List<String> MENDED =
      List.of(
          "ContentSearch Post.text use_ai_system.retrieval PERMITTED",
          "FeedCorpus Comment.text train_ai_system GUARDED",
          "FeedCorpus Post.text train_ai_system GUARDED",
          "MessageCorpus Message.text train_ai_system GUARDED",
          "PhotoCorpus Photo.caption train_ai_system GUARDED",
          "ProfileCorpus Profile.bio train_ai_system GUARDED",
          "SharingSuggestions Person.handle use_ai_system.inference GUARDED",
          "SharingSuggestions Photo.caption use_ai_system.inference GUARDED",
          "SharingSuggestions Photo.face use_ai_system.inference GUARDED",
          "SharingSuggestions Photo.place use_ai_system.inference GUARDED",
          "StaffEvaluation Post.text train_ai_system.evaluation ACCEPTED");

  @Test
  void asAnnouncedUnderOptIn() {
    assertThat(lines(check("announced", "opt-in"))).isEqualTo(ANNOUNCED);
  }

  @Test
  void asAnnouncedShowsEveryRule() {
    Set<RuleId> shown = new HashSet<>();
    for (Finding finding : check("announced", "opt-in").findings()) {
      finding.rule().ifPresent(shown::add);
    }
    assertThat(shown).containsExactlyInAnyOrder(RuleId.values());
  }

  @Test
  void asAnnouncedUnderLegitimateInterest() {
    List<String> expected =
        ANNOUNCED.stream().map(line -> line.replace("InsufficientLegalBasis", "GUARDED")).toList();
    assertThat(lines(check("announced", "legitimate-interest"))).isEqualTo(expected);
  }

  @Test
  void mendedUnderBothProfiles() {
    assertThat(lines(check("mended", "opt-in"))).isEqualTo(MENDED);
    assertThat(lines(check("mended", "legitimate-interest"))).isEqualTo(MENDED);
  }

  @Test
  void everyCheckOfTheMendedJobsIsNeeded() {
    CheckVerification verification = Purposebound.verifyChecks(request("mended", "opt-in"));
    assertThat(verification.checks()).hasSize(6);
    assertThat(verification.needed()).isEqualTo(verification.checks());
  }

  static Report check(String state, String profile) {
    return Purposebound.check(request(state, profile));
  }

  private static AnalysisRequest request(String state, String profile) {
    Path module = Path.of("..", state);
    List<Path> classpath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> !isOf("announced", entry) && !isOf("mended", entry))
            .filter(Files::exists)
            .toList();
    return new AnalysisRequest(
        List.of(module.resolve(Path.of("target", "classes"))),
        classpath,
        List.of(module.resolve(Path.of("src", "main", "java"))),
        List.of(Path.of("..", "purposebound.yaml")),
        Optional.of(profile),
        LocalDate.of(2026, 11, 23),
        1);
  }

  /** Both states have classes of the same names: neither may see the other's. */
  private static boolean isOf(String state, Path entry) {
    return entry.startsWith(Path.of("..", state).toAbsolutePath().normalize());
  }

  private static List<String> lines(Report report) {
    return report.findings().stream().map(VerdictsTest::line).sorted().toList();
  }

  /** The file of the use, what reaches it, for which purpose, and the rule or verdict. */
  private static String line(Finding finding) {
    String file = finding.use().place().sourceFile();
    return String.join(
        " ",
        file.substring(file.lastIndexOf('/') + 1).replace(".java", ""),
        finding.source().shortName(),
        finding.use().purpose(),
        finding.verdict() == Verdict.VIOLATION
            ? finding.rule().orElseThrow().name()
            : finding.verdict().name());
  }
}
