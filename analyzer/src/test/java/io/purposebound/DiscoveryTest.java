package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.discovery.Candidate;
import io.purposebound.discovery.Suggestions;
import io.purposebound.policy.PolicyFile;
import io.purposebound.report.ComparisonText;
import io.purposebound.report.SuggestedPolicy;
import io.purposebound.report.SuggestionText;
import io.purposebound.report.TextReport;
import io.purposebound.testing.Javac;
import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Comparison;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program without any declaration that uses a library which a pack knows. */
class DiscoveryTest {
  private static final String MODEL =
      """
      package dev.langchain4j.model.chat;
      public interface ChatModel { String chat(String text); }
      """;
  private static final String MESSAGE =
      """
      package dev.langchain4j.data.message;
      public interface ChatMessage {}
      """;
  private static final String PROGRAM =
      """
      package shop;
      import dev.langchain4j.model.chat.ChatModel;
      class Customer {
        String email;
        String billingEmail;
        String vorname;
        String note;
        String emailTemplate;
        boolean emailVerified;
        boolean aiTrainingConsent;
        java.time.LocalDate birthDate;
        static String lastName;
      }
      class MailService { String email; }
      class Product { String name; String streetwise; int age; }
      class Patient { String diagnosis; int age; String name; }
      class Support {
        ChatModel model;
        String answer(Customer c) {
          return model.chat("Answer " + c.email);
        }
        String greet(Customer c) {
          return model.chat("Greet " + c.note);
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compile() throws IOException {
    library("ChatModel.java", MODEL);
    library("ChatMessage.java", MESSAGE);
    Javac.compile(17, sources(folder.resolve("lib")), List.of(), folder.resolve("library"));
    Files.createDirectories(folder.resolve("src/shop"));
    Files.writeString(folder.resolve("src/shop/Shop.java"), PROGRAM);
    Javac.compile(
        17,
        sources(folder.resolve("src")),
        List.of(folder.resolve("library")),
        folder.resolve("classes"));
  }

  private void library(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("lib"));
    Files.writeString(folder.resolve("lib").resolve(name), text);
  }

  private static List<Path> sources(Path root) throws IOException {
    return Javac.sourcesIn(root);
  }

  private AnalysisRequest request(String profile, Path... policies) {
    return new AnalysisRequest(
        List.of(folder.resolve("classes")),
        List.of(folder.resolve("library")),
        List.of(),
        List.of(policies),
        Optional.of(profile),
        LocalDate.of(2026, 11, 25),
        1);
  }

  @Test
  void findsDataByNameTypeAndContext() {
    List<String> found =
        Purposebound.suggest(request("opt-in")).candidates().stream()
            .map(Candidate::shortName)
            .toList();

    assertThat(found)
        .containsExactlyInAnyOrder(
            "Customer.email",
            "Customer.billingEmail",
            "Customer.vorname",
            "Customer.birthDate",
            "Patient.diagnosis",
            "Patient.age",
            "Patient.name");
  }

  @Test
  void findsPersonsChecksUsesAndFlows() {
    Suggestions s = Purposebound.suggest(request("opt-in"));

    assertThat(s.persons()).containsExactly("shop.Customer", "shop.Patient");
    assertThat(s.checks()).containsExactly("shop.Customer#aiTrainingConsent");
    assertThat(s.uses())
        .extracting(u -> u.purpose() + " " + u.callers())
        .containsExactly("use_ai_system.inference [Support.answer, Support.greet]");
    assertThat(s.reached())
        .extracting(r -> r.place() + " " + r.source())
        .containsExactly("shop/Shop.java:20 Customer.email");
    assertThat(SuggestionText.lines(s)).anyMatch(l -> l.contains("1 likely flow into uses"));
  }

  @Test
  void warnsOfSuspectedFlowsAndFailsNothing() {
    Report report = Purposebound.check(request("opt-in"));

    assertThat(report.findings()).isEmpty();
    assertThat(SmallProgram.notes(report, "SuspectedPersonalData"))
        .extracting(n -> n.severity() + " " + n.where())
        .containsExactly("WARNING shop/Shop.java:20");
    assertThat(TextReport.emptiness(report))
        .anyMatch(l -> l.startsWith("Nothing is declared, so nothing was judged."))
        .anyMatch(l -> l.startsWith("Next: 'suggest'"));
  }

  @Test
  void proposesAPolicyThatIsJudgedByInstead() throws IOException {
    Path policy = folder.resolve("purposebound.yaml");
    Files.writeString(
        policy,
        SuggestedPolicy.of(Purposebound.suggest(request("opt-in")))
            + "rules:\n  - purpose: use_ai_system\n    requires: CONSENT\n");

    assertThat(PolicyFile.read(List.of(policy)).warnings()).isEmpty();
    Report report = Purposebound.check(request("opt-in", policy));
    assertThat(SmallProgram.notes(report, "SuspectedPersonalData")).isEmpty();
    assertThat(report.with(Verdict.VIOLATION))
        .extracting(f -> f.use().place().line() + " " + f.source().shortName())
        .containsExactly("20 Customer.email");
  }

  @Test
  void isComparedUnderAnotherPolicy() throws IOException {
    String suggested = SuggestedPolicy.of(Purposebound.suggest(request("opt-in")));
    Path lax = Files.writeString(folder.resolve("lax.yaml"), suggested);
    Path strict =
        Files.writeString(
            folder.resolve("strict.yaml"),
            suggested + "rules:\n  - purpose: use_ai_system\n    requires: CONSENT\n");

    Comparison c =
        Comparison.of(
            Purposebound.check(request("opt-in", lax)),
            Purposebound.check(request("opt-in", strict)));

    assertThat(new ComparisonText("lax.yaml", "strict.yaml").lines(c))
        .containsExactly(
            "Under strict.yaml, 1 flow that is UNRULED under lax.yaml becomes VIOLATION:",
            "  shop/Shop.java:20 Customer.email reaches ChatModel.chat for"
                + " use_ai_system.inference: UNRULED -> VIOLATION MissingConsentCheck",
            "Compared lax.yaml with strict.yaml: 1 flow changes, 0 are judged alike");
  }
}
