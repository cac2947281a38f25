package io.purposebound.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.policy.Policy;
import io.purposebound.policy.PolicyEntry;
import io.purposebound.policy.PolicyFile;
import io.purposebound.verdict.Declared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of a policy is a row: what turns red into green must show in the ledger. */
class PolicyRowsTest {
  private static final String EVERYTHING =
      """
      version: 1
      sources:
        - method: com.acme.Api#name(java.lang.String)
          sensitivity: SENSITIVE
          category: user.name
          purpose: [essential.service]
          ofOwner: true
        - annotation: com.acme.Pii
      uses:
        - method: com.acme.Trainer#fit
          argument: [0, 2]
          purpose: train_ai_system
          recipient: Acme ML Inc.
          country: US
      checks:
        - method: com.acme.Consents#allows(com.acme.User, com.acme.Purpose)
          subject: 0
          purposeArgument: 1
          basis: EXPLICIT_CONSENT
          grantedWhen: "true"
        - method: com.acme.Current#mayTrain
          subject: ambient
          purpose: train_ai_system
      filtered:
        - method: com.acme.Posts#findConsented
          purpose: train_ai_system
      requires:
        - method: com.acme.Exporter#export
          purpose: train_ai_system
      subjects:
        - type: com.acme.User
      forPurpose:
        - field: com.acme.Consent#purpose
      notPersonal:
        - field: com.acme.Post#id
          reason: a random number
      anonymizers:
        - method: com.acme.Privacy#aggregate
          technique: k-anonymity, k = 20
          approvedBy: dpo@acme.example
          reviewBy: 2027-01-31
      pseudonymizers:
        - method: com.acme.Hashes#of
          technique: SHA-256
      purposeKeys:
        - constant: com.acme.Purpose#AI
          key: train_ai_system
      flows:
        - method: com.acme.Mapper#map(java.lang.Object)
          from: argument 0
          to: return
      accepted:
        - source: com.acme.Post#text
          use: com.acme.Exporter#export
          purpose: train_ai_system
          reason: our own staff
          approvedBy: dpo@acme.example
          expires: 2027-06-30
      targets:
        - bucket: acme-training-*
          purpose: train_ai_system
          country: US
      entries: [com.acme.Jobs#*]
      exclude: [com.acme.generated.*]
      openWorld: true
      models: [javax]
      """;

  @TempDir private Path folder;

  @Test
  void everyEntryIsARow() throws IOException {
    List<String> rows = PolicyRows.of(read()).stream().map(PolicyRowsTest::text).sorted().toList();
    assertThat(rows)
        .containsExactly(
            "accepted com.acme.Post#text to com.acme.Exporter#export"
                + " {approvedBy=[dpo@acme.example], expires=[2027-06-30],"
                + " purpose=[train_ai_system], reason=[our own staff]}",
            "anonymizer com.acme.Privacy#aggregate {approvedBy=[dpo@acme.example],"
                + " reviewBy=[2027-01-31], technique=[k-anonymity, k = 20]}",
            "check com.acme.Consents#allows(com.acme.User, com.acme.Purpose)"
                + " {basis=[EXPLICIT_CONSENT], grantedWhen=[true], purposeParameter=[1],"
                + " subject=[0]}",
            "check com.acme.Current#mayTrain {ambient=[true], basis=[CONSENT],"
                + " grantedWhen=[true], purpose=[train_ai_system]}",
            "excluded com.acme.generated.* {}",
            "filtered com.acme.Posts#findConsented {basis=[CONSENT], purpose=[train_ai_system]}",
            "notPersonal com.acme.Post#id {reason=[a random number]}",
            "passage com.acme.Mapper#map(java.lang.Object) {from=[argument 0], to=[return]}",
            "requires com.acme.Exporter#export {basis=[CONSENT], purpose=[train_ai_system]}",
            "scope program {entries=[com.acme.Jobs#*], models=[javax], openWorld=[true]}",
            "source @com.acme.Pii {sensitivity=[PERSONAL]}",
            "source com.acme.Api#name(java.lang.String) {category=[user.name],"
                + " collectedFor=[essential.service], ofOwner=[true], sensitivity=[SENSITIVE]}",
            "subject com.acme.Consent#purpose {of=[purpose]}",
            "subject com.acme.Hashes#of {pseudonymizes=[SHA-256]}",
            "subject com.acme.Purpose#AI {purposeKey=[train_ai_system]}",
            "subject com.acme.User {}",
            "use bucket acme-training-* {country=[US], purpose=[train_ai_system]}",
            "use com.acme.Trainer#fit {argument=[0, 2], country=[US],"
                + " purpose=[train_ai_system], recipient=[Acme ML Inc.]}");
  }

  @Test
  void noKindOfEntryIsForgotten() throws IOException {
    List<Class<?>> seen =
        read().declarations().entries().stream().<Class<?>>map(Object::getClass).toList();
    assertThat(Arrays.asList(PolicyEntry.class.getPermittedSubclasses()))
        .as("the policy above has one of each")
        .allMatch(seen::contains);
  }

  @Test
  void requirementsAreTheRulesAndTheProfiles() throws IOException {
    Policy policy = read();
    assertThat(PolicyRows.requirements(policy, PolicyRows.of(policy)))
        .extracting(PolicyRowsTest::text)
        .containsExactly(
            "requirement train_ai_system {CHILD=[EXPLICIT_CONSENT], PERSONAL=[CONSENT],"
                + " SENSITIVE=[CONSENT], SPECIAL_CATEGORY=[EXPLICIT_CONSENT]}");
  }

  private Policy read() throws IOException {
    return PolicyFile.read(Files.writeString(folder.resolve("purposebound.yaml"), EVERYTHING));
  }

  private static String text(Declared row) {
    return row.kind().key() + " " + row.element() + " " + row.says();
  }
}
