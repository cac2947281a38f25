package io.purposebound.report;

import io.purposebound.policy.LegalBasis;
import io.purposebound.policy.Requirement;
import io.purposebound.policy.Sensitivity;
import io.purposebound.source.SourceIndex;
import io.purposebound.verdict.AcceptanceRef;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.SourceElement;
import io.purposebound.verdict.Step;
import io.purposebound.verdict.UseSite;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program on paper and the report on it: every verdict and every rule at least once. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final String FILE = "com/acme/feed/FeedExporter.java";

  private static final String SOURCE =
      """
      package com.acme.feed;

      class FeedExporter {
        void export(Post post, User viewer) {
          String text = post.text();
          batch.add(text);
          trainer.learn(batch);
        }

        void guarded(Post post) {
          if (consents.granted(post.author(), Purpose.AI_TRAINING)) {
            trainer.learn(post.text());
          }
        }

        void ofAnother(Post post, User viewer) {
          if (!consents.granted(viewer, Purpose.AI_TRAINING)) {
            return;
          }
          trainer.learn(post.text() + post.title());
        }

        void forAnother(Post post) {
          if (consents.granted(post.author(), Purpose.ANALYTICS)) {
            tuner.tune("<script>„ä“</script>", post.text());
          }
        }
      }
      """;

  private static final SourceElement TEXT =
      new SourceElement(
          "com.acme.model.Post#text",
          "Post.text",
          Sensitivity.PERSONAL,
          "user.content.public",
          List.of("essential.service"));
  private static final SourceElement TITLE =
      new SourceElement(
          "com.acme.model.Post#title", "Post.title", Sensitivity.PERSONAL, "", List.of());
  private static final SourceElement DIAGNOSIS =
      new SourceElement(
          "com.acme.model.Patient#diagnosis",
          "Patient.diagnosis",
          Sensitivity.SPECIAL_CATEGORY,
          "user.health_and_medical",
          List.of("essential.service"));
  private static final SourceElement NICKNAME =
      new SourceElement(
          "com.acme.model.Child#nickname",
          "Child.nickname",
          Sensitivity.CHILD,
          "user.name",
          List.of("personalize.content"));

  private Samples() {}

  /** Writes the program's source below the folder and indexes it. */
  static SourceIndex sources(Path root) throws IOException {
    Path file = root.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SOURCE);
    return SourceIndex.of(List.of(root));
  }

  /** The whole report. */
  static Report report() {
    List<Finding> findings = new ArrayList<>();
    findings.add(missing());
    findings.add(guarded());
    findings.add(ofAnother(TEXT, "0a"));
    findings.add(ofAnother(TITLE, "0b"));
    findings.add(forAnother());
    findings.add(weakerBasis());
    findings.add(notOnEveryPath());
    findings.add(forbidden());
    findings.add(expired());
    findings.add(accepted());
    findings.add(plain(Verdict.PERMITTED, Requirement.CONSENT, "personalize.content", 90));
    findings.add(plain(Verdict.UNRULED, Requirement.NOTHING, "analytics", 95));
    return report(findings, counts(120, 4, 5));
  }

  static Report report(List<Finding> findings, Map<String, Integer> counts) {
    return new Report(
        "opt-in",
        TODAY,
        findings,
        List.of(
            new Note(
                "UnmatchedName",
                Note.Severity.WARNING,
                "purposebound.yaml:12:5",
                "com.acme.Trainr matches nothing; did you mean com.acme.Trainer?"),
            new Note(
                "UnannotatedCopy",
                Note.Severity.INFO,
                "com.acme.Summary",
                "\"Summary.text\" receives Post.text: annotate it"),
            new Note("BrokenClassFile", Note.Severity.ERROR, "lib/ö.jar!/A.class", "truncated")),
        List.of(
            "@ConsentFiltered com.acme.Posts#findConsented train_ai_system",
            "@Anonymizes com.acme.Privacy#aggregate k-anonymity"),
        counts);
  }

  static Map<String, Integer> counts(int classes, int sources, int uses) {
    return Map.of(
        "classes",
        classes,
        "methodsSummarised",
        33,
        "sources",
        sources,
        "uses",
        uses,
        "checks",
        1,
        "assumed",
        1,
        "widened",
        0,
        "notAnalysed",
        2);
  }

  static Finding missing() {
    UseSite use = learn("export", 7, 0);
    List<Step> steps =
        List.of(
            new Step(Step.Kind.READ, place("export", 5), "Post.text", false),
            new Step(Step.Kind.STORED, place("export", 6), "List.add", true),
            new Step(Step.Kind.USED, place("export", 7), "Trainer.learn", false));
    return violation(TEXT, use, RuleId.MissingConsentCheck, Requirement.CONSENT)
        .with("post.text", "post.author()", steps, List.of(), "01");
  }

  static Finding guarded() {
    Template template =
        new Template(TEXT, learn("guarded", 12, 0), Verdict.GUARDED, null, Requirement.CONSENT);
    CheckEvidence check =
        new CheckEvidence(
            place("guarded", 11),
            "ConsentService.granted",
            "post.author()",
            "train_ai_system",
            LegalBasis.CONSENT,
            true,
            false,
            "asks the author of the post that the text is read from");
    return template.with("post.text", "post.author()", steps("guarded", 12), List.of(check), "02");
  }

  static Finding ofAnother(SourceElement source, String fingerprint) {
    CheckEvidence check =
        new CheckEvidence(
            place("ofAnother", 17),
            "ConsentService.granted",
            "viewer",
            "train_ai_system",
            LegalBasis.CONSENT,
            false,
            false,
            "asks viewer, while the data are about post.author()");
    String field = source.shortName().substring(source.shortName().indexOf('.') + 1);
    return violation(
            source, learn("ofAnother", 20, 0), RuleId.ConsentOfAnotherSubject, Requirement.CONSENT)
        .with(
            "post." + field,
            "post.author()",
            steps("ofAnother", 20, source.shortName()),
            List.of(check),
            fingerprint);
  }

  static Finding forAnother() {
    UseSite use =
        new UseSite(
            "com.acme.ml.Tuner#tune(java.lang.String,java.lang.Object)",
            "Tuner.tune",
            1,
            "train_ai_system.fine_tuning",
            "Acme ML Inc.",
            "US",
            place("forAnother", 25),
            0);
    CheckEvidence check =
        new CheckEvidence(
            place("forAnother", 24),
            "ConsentService.granted",
            "post.author()",
            "analytics",
            LegalBasis.CONSENT,
            false,
            false,
            "analytics does not cover train_ai_system.fine_tuning");
    return violation(TEXT, use, RuleId.ConsentForAnotherPurpose, Requirement.CONSENT)
        .with("post.text", "post.author()", steps("forAnother", 25), List.of(check), "03");
  }

  static Finding weakerBasis() {
    CheckEvidence check =
        new CheckEvidence(
            elsewhere(60),
            "Registry.notObjected",
            "patient",
            "train_ai_system",
            LegalBasis.NO_OBJECTION,
            false,
            false,
            "NO_OBJECTION is less than EXPLICIT_CONSENT");
    return violation(
            DIAGNOSIS, use(61), RuleId.InsufficientLegalBasis, Requirement.EXPLICIT_CONSENT)
        .with("ward.patients[*].diagnosis", "patient", steps(61), List.of(check), "04");
  }

  static Finding notOnEveryPath() {
    CheckEvidence check =
        new CheckEvidence(
            elsewhere(70),
            "Child.parentsAgreed",
            "child",
            "train_ai_system",
            LegalBasis.EXPLICIT_CONSENT,
            false,
            false,
            "a path from line 69 goes around it");
    return violation(NICKNAME, use(71), RuleId.CheckNotOnEveryPath, Requirement.EXPLICIT_CONSENT)
        .with("child.nickname", "child", steps(71), List.of(check), "05");
  }

  static Finding forbidden() {
    return violation(DIAGNOSIS, use(75), RuleId.ForbiddenUse, Requirement.FORBIDDEN)
        .with("patient.diagnosis", "patient", steps(75), List.of(), "06");
  }

  static Finding expired() {
    Finding f =
        violation(TEXT, use(80), RuleId.ExpiredAcceptance, Requirement.CONSENT)
            .with("post.text", "", steps(80), List.of(), "07");
    return accepted(f, "purposebound.yaml:31", LocalDate.of(2026, 6, 30));
  }

  static Finding accepted() {
    Finding f =
        new Template(TEXT, use(85), Verdict.ACCEPTED, null, Requirement.CONSENT)
            .with("post.text", "post.author()", steps(85), List.of(), "08");
    return accepted(f, "@AcceptedFlow com.acme.Archive#keep", LocalDate.of(2027, 6, 30));
  }

  private static Finding plain(Verdict verdict, Requirement requirement, String purpose, int line) {
    UseSite use =
        new UseSite("com.acme.Use#it(Object)", "Use.it", 0, purpose, "", "", elsewhere(line), 0);
    return new Template(NICKNAME, use, verdict, null, requirement)
        .with("child.nickname", "child", steps(line), List.of(), "0" + line);
  }

  private static Finding accepted(Finding f, String where, LocalDate until) {
    AcceptanceRef acceptance =
        new AcceptanceRef(
            where,
            "Our own staff's posts; DPIA \"2026-14\"",
            "dpo@acme.example",
            Optional.of(until));
    return new Finding(
        f.source(),
        f.use(),
        f.verdict(),
        f.rule(),
        f.requirement(),
        f.requiredBy(),
        f.dataPath(),
        f.person(),
        f.steps(),
        f.checks(),
        Optional.of(acceptance),
        "the author was assumed from Map.get",
        f.fingerprint());
  }

  private static Template violation(
      SourceElement source, UseSite use, RuleId rule, Requirement requirement) {
    return new Template(source, use, Verdict.VIOLATION, rule, requirement);
  }

  private static UseSite learn(String method, int line, int ordinal) {
    return new UseSite(
        "com.acme.ml.Trainer#learn(java.lang.Object)",
        "Trainer.learn",
        0,
        "train_ai_system",
        "",
        "",
        place(method, line),
        ordinal);
  }

  /** A use in code without sources, in a Kotlin file whose name needs encoding. */
  private static UseSite use(int line) {
    return new UseSite(
        "com.acme.ml.Trainer#learn(java.lang.Object)",
        "Trainer.learn",
        0,
        "train_ai_system",
        "",
        "",
        elsewhere(line),
        0);
  }

  private static List<Step> steps(String method, int line) {
    return steps(method, line, "Post.text");
  }

  private static List<Step> steps(String method, int line, String read) {
    return List.of(
        new Step(Step.Kind.READ, place(method, line), read, false),
        new Step(Step.Kind.USED, place(method, line), "Trainer.learn", false));
  }

  private static List<Step> steps(int line) {
    return List.of(
        new Step(Step.Kind.READ, elsewhere(line), "the datum", false),
        new Step(Step.Kind.PSEUDONYMIZED, elsewhere(0), "Hashes.sha256", false),
        new Step(Step.Kind.USED, elsewhere(line), "the use", false));
  }

  static Finding ofSubject(Finding f, String subject) {
    return new Finding(
        f.source(),
        f.use(),
        f.verdict(),
        f.rule(),
        f.requirement(),
        f.requiredBy(),
        f.dataPath(),
        f.person(),
        subject,
        f.steps(),
        f.checks(),
        f.acceptance(),
        f.note(),
        f.remedy(),
        f.fingerprint());
  }

  static CodePlace place(String method, int line) {
    return new CodePlace("com.acme.feed.FeedExporter", method, "()V", FILE, line);
  }

  private static CodePlace elsewhere(int line) {
    return new CodePlace("com.acme.Wärd", "run", "(I)V", "com/acme/W\u00e4rd [1].kt", line);
  }

  private record Template(
      SourceElement source, UseSite use, Verdict verdict, RuleId rule, Requirement requirement) {
    Finding with(
        String path,
        String person,
        List<Step> steps,
        List<CheckEvidence> checks,
        String fingerprint) {
      return new Finding(
          source,
          use,
          verdict,
          Optional.ofNullable(rule),
          requirement,
          requirement == Requirement.FORBIDDEN ? "purposebound.yaml:7" : "profile opt-in",
          path,
          person,
          "",
          steps,
          checks,
          Optional.empty(),
          "",
          rule == null || rule == RuleId.ForbiddenUse
              ? Optional.empty()
              : Optional.of(Remedy.of(person)),
          fingerprint);
    }
  }
}
