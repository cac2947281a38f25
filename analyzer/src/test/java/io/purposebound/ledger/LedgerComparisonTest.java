package io.purposebound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a committed ledger lets pass, and what it tells of. */
class LedgerComparisonTest {
  private static final String UNGUARDED = "trainer.learn(post.text());";
  private static final String GUARDED =
      "if (consents.granted(post.author())) { trainer.learn(post.text()); }";

  @TempDir Path folder;
  private int programs;

  @Test
  void aKnownViolationWithAReasonDoesNotFail() throws IOException {
    LedgerComparison known = compare(reasoned(UNGUARDED, "until the new form"), feed(UNGUARDED));
    assertThat(known.failing(feed(UNGUARDED))).isEmpty();
    assertThat(known.known(feed(UNGUARDED))).hasSize(1);
    assertThat(known.isUnchanged()).isTrue();
    assertThat(known.notes()).isEmpty();
  }

  @Test
  void aKnownViolationWithoutAReasonFails() throws IOException {
    LedgerComparison known = compare(Ledger.of(feed(UNGUARDED)), feed(UNGUARDED));
    assertThat(known.failing(feed(UNGUARDED))).hasSize(1);
    assertThat(known.notes())
        .extracting(Note::message)
        .singleElement()
        .asString()
        .contains("reason");
  }

  @Test
  void theLastDayCountsAndTheNextDoesNot() throws IOException {
    Ledger ledger =
        Ledger.of(feed(UNGUARDED)).withReason("soon", Optional.of(LocalDate.of(2026, 11, 23)));
    Report last = program().feed(UNGUARDED).on("2026-11-23").check();
    Report next = program().feed(UNGUARDED).on("2026-11-24").check();
    assertThat(compare(ledger, last).failing(last)).isEmpty();
    assertThat(compare(ledger, next).failing(next)).hasSize(1);
    assertThat(compare(ledger, next).notes().get(0).message()).contains("until 2026-11-23");
  }

  @Test
  void aFlowThatWasGuardedIsNotKnownAsAViolation() throws IOException {
    Report now = feed(UNGUARDED);
    LedgerComparison changed = compare(Ledger.of(feed(GUARDED)), now);
    assertThat(changed.failing(now)).hasSize(1);
    assertThat(changed.flows())
        .singleElement()
        .extracting(FlowChange::text)
        .asString()
        .startsWith(
            "changed: GUARDED (Consents.granted for train_ai_system, CONSENT) is now VIOLATION");
  }

  @Test
  void aViolationThatBreaksAWorseRuleIsNotKnown() throws IOException {
    Ledger ledger = reasoned(UNGUARDED, "soon");
    Report now =
        program()
            .feed(UNGUARDED)
            .policy("version: 1\nrules:\n  - purpose: train_ai_system\n    requires: forbidden\n")
            .check();
    assertThat(compare(ledger, now).failing(now)).hasSize(1);
    assertThat(compare(ledger, now).notes().get(0).message()).contains("now ForbiddenUse");
  }

  @Test
  void flowsThatAppearAndVanishAreTold() throws IOException {
    Report none = feed("");
    Report some = feed(GUARDED);
    assertThat(compare(Ledger.of(none), some).flows())
        .singleElement()
        .extracting(FlowChange::text)
        .asString()
        .startsWith("appeared: GUARDED");
    FlowChange gone = compare(reasoned(UNGUARDED, "soon"), none).flows().get(0);
    assertThat(gone.text()).startsWith("vanished: VIOLATION [MissingConsentCheck] acme.Post#text");
    assertThat(gone.isMended()).isTrue();
    assertThat(compare(reasoned(UNGUARDED, "soon"), some).flows().get(0).isMended()).isTrue();
  }

  @Test
  void whatTurnsRedIntoGreenWithoutTouchingAFlowIsToldFirst() throws IOException {
    Ledger before = Ledger.of(feed(UNGUARDED));
    Report now =
        program()
            .feed(UNGUARDED)
            .policy(
                """
                version: 1
                profile: legitimate-interest
                anonymizers:
                  - method: acme.Post#text()
                    technique: none
                accepted:
                  - source: acme.Post#text
                    reason: "we like it"
                    approvedBy: me
                    expires: 2030-01-01
                exclude: [acme.generated.*]
                """)
            .check();
    assertThat(compare(before, now).declared())
        .filteredOn(DeclaredChange::weakened)
        .extracting(DeclaredChange::text)
        .containsExactly(
            "requirement for train_ai_system PERSONAL: CONSENT became NO_OBJECTION",
            "exclude acme.generated.* is new",
            "acceptance acme.Post#text is new: we like it",
            "@Anonymizes acme.Post#text() is new");
    assertThat(compare(before, now).declared().get(0).weakened()).isTrue();
  }

  private SmallProgram program() throws IOException {
    return SmallProgram.in(Files.createDirectories(folder.resolve("p" + programs++)));
  }

  private Report feed(String body) throws IOException {
    return program().feed(body).check();
  }

  private Ledger reasoned(String body, String reason) throws IOException {
    return Ledger.of(feed(body)).withReason(reason, Optional.empty());
  }

  private static LedgerComparison compare(Ledger ledger, Report now) {
    // what is committed is what is compared with
    Ledger read = LedgerReader.parse("ledger", LedgerWriter.text(ledger));
    assertThat(read).isEqualTo(ledger);
    return LedgerComparison.of(read, Ledger.FILE_NAME, now);
  }
}
