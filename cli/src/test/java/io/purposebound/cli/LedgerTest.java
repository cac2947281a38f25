package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording what is known and checking against it, as a team does. */
class LedgerTest {
  private static final String UNGUARDED = "trainer.learn(post.text());";
  private static final String TWO = UNGUARDED + "} public void more(Post post) { " + UNGUARDED;

  @TempDir private Path folder;
  private Path ledger;

  @BeforeEach
  void place() {
    ledger = folder.resolve("a folder with umlauts \u00e4/purposebound-flows.json");
  }

  private Run check(String body, String... more) throws IOException {
    return Run.of(Program.feed(folder, body).check(with(more)));
  }

  private Run record(String body, String... more) throws IOException {
    String[] args = Program.feed(folder, body).check(with(more));
    args[0] = "record";
    return Run.of(args);
  }

  private String[] with(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "--ledger";
    all[1] = ledger.toString();
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }

  @Test
  void whatIsRecordedWithAReasonPassesAndWhatIsNewFails() throws IOException {
    Run first = record(UNGUARDED, "--reason", "until the form is out");
    assertThat(first.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(first.out()).contains("was written for the first time", "it holds 1 flow and ");
    Run known = check(UNGUARDED);
    assertThat(known.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(known.out())
        .doesNotContain("[MissingConsentCheck]")
        .doesNotContain("no unguarded declared flow found")
        .contains("no violation but known ones")
        .contains(
            "Ledger purposebound-flows.json: 1 known violation not shown; nothing has changed");
    byte[] before = Files.readAllBytes(ledger);
    Run more = check(TWO);
    assertThat(more.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(more.out())
        .containsOnlyOnce("reaches AI training without")
        .contains("1 violation at 1 use", "1 known violation not shown", "appeared: VIOLATION");
    assertThat(Files.readAllBytes(ledger)).as("check never writes").isEqualTo(before);
  }

  @Test
  void recordKeepsReasonsAndNamesWhatHasNone() throws IOException {
    record(UNGUARDED, "--reason", "until the form is out", "--until", "2027-01-31");
    Run second = record(TWO);
    assertThat(second.out())
        .contains(
            "appeared: VIOLATION [MissingConsentCheck]", "1 appeared", "1 violation has no reason");
    assertThat(ledger).content().containsOnlyOnce("until the form is out").contains("2027-01-31");
    Run third = record(TWO);
    assertThat(third.out()).contains("is up to date");
    assertThat(check(TWO).out())
        .contains("not shown, the first until 2027-01-31")
        .contains("[KnownViolation]", "has no reason");
  }

  @Test
  void aReasonWhoseDayHasPassedDoesNotHold() throws IOException {
    record(UNGUARDED, "--reason", "until the form is out", "--until", "2026-11-22");
    Run run = check(UNGUARDED);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(run.out()).contains("was left until 2026-11-22");
  }

  @Test
  void aMissingLedgerIsAMistakeOnlyWhereOneIsRequired() throws IOException {
    assertThat(check("").exitCode()).isEqualTo(ExitCodes.OK);
    Run required = check("", "--require-ledger");
    assertThat(required.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(required.complaint()).contains("no such ledger", "record");
  }

  @Test
  void aLedgerWithAMistakeIsWrongInputWithItsPlace() throws IOException {
    record(UNGUARDED);
    Files.writeString(ledger, Files.readString(ledger).replace("VIOLATION", "VIOLATON"));
    Run run = check(UNGUARDED);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    assertThat(run.complaint()).containsPattern("flows\\.json:\\d+:\\d+: 'VIOLATON' is none of");
  }

  @Test
  void weakenedDeclarationsComeFirst() throws IOException {
    record(UNGUARDED, "--reason", "later");
    Path policy = folder.resolve("purposebound.yaml");
    Files.writeString(policy, "version: 1\nprofile: legitimate-interest\n");
    Run run = check(TWO, "--policy", policy.toString());
    assertThat(run.out())
        .containsSubsequence(
            "weakened: requirement for train_ai_system PERSONAL: CONSENT became NO_OBJECTION",
            "appeared: ",
            "1 weakened declaration");
  }
}
