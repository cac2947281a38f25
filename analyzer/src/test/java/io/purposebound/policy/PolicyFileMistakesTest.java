package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a policy file is one line: where, what was found, what was expected. */
class PolicyFileMistakesTest {
  private static final String KEYS =
      "version, profile, purposes, rules, sources, uses, checks, filtered, requires, subjects,"
          + " forPurpose, notPersonal, anonymizers, pseudonymizers, purposeKeys, flows, accepted,"
          + " targets, entries, exclude, openWorld, models";

  @TempDir Path folder;

  /** In the texts, {@code ~} stands for a new line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "version: 2 | 1:10: found version '2', expected version 1, the only one so far",
        "profile: optin | 1:10: found the unknown profile 'optin', expected one of opt-in,"
            + " legitimate-interest, strict; did you mean 'opt-in'?",
        "profile: | 1:9: found nothing, expected one of opt-in, legitimate-interest, strict",
        "profile: [a] | 1:10: found a list, expected one of opt-in, legitimate-interest, strict",
        "version: 1~version: 1 | 2:1: found the key 'version' again, expected it once; it stands"
            + " in line 1",
        "openWorld: yes | 1:12: found 'yes', expected true or false",
        "purposes: [a.b] | 1:11: found a list, expected keys and values in 'purposes'",
        "purposes:~  acme..x: y | 2:3: found the purpose key 'acme..x', expected letters, digits"
            + " and _, with a dot between levels",
        "purposes:~  acme: {x: y} | 2:9: found a mapping, expected what the purpose means",
        "entries: a.B#c | 1:10: found 'a.B#c', expected a list of methods such as"
            + " [com.acme.Jobs#*]",
        "entries: [a.B] | 1:11: found 'a.B', expected a method such as com.acme.Post#getText; did"
            + " you mean 'a.B#*'?",
        "exclude: [a.B#c] | 1:11: found 'a.B#c', expected a class name such as"
            + " com.acme.generated.*, without a member",
        "models: javax | 1:9: found 'javax', expected a list of model packs such as [javax]",
      })
  void ofTheWholeFile(String text, String expected) {
    assertMistake(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [ | 1:5: found no valid YAML (expected the node content, but found '<stream end>' while"
            + " parsing a flow node begun in line 1), expected keys and values such as"
            + " 'profile: opt-in'",
        "a: *b | 1:4: found no valid YAML (found undefined alias b), expected keys and values such"
            + " as 'profile: opt-in'",
        "profile: 'strict | 1:17: found no valid YAML (found unexpected end of stream while"
            + " scanning a quoted scalar begun in line 1), expected keys and values such as"
            + " 'profile: opt-in'",
      })
  void ofSyntax(String text, String expected) {
    assertThat(PolicyText.mistake(folder, text)).isEqualTo("policy0.yaml:" + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules:~- purpose: analytics~  requires: consent | 3:13: found the unknown requirement"
            + " 'consent', expected one of nothing, NO_OBJECTION, CONSENT, EXPLICIT_CONSENT,"
            + " forbidden; did you mean 'CONSENT'?",
        "rules:~- purpose: analytics | 2:3: found no 'requires' in this entry of 'rules', expected"
            + " requires: a legal basis, nothing or forbidden",
        "rules:~- purpose: [analytics]~  requires: CONSENT | 2:12: found a list, expected a purpose"
            + " key such as train_ai_system",
        "rules:~- purpose: analytics~  sensitivity: [PERSONAL, KID]~  requires: CONSENT | 3:27:"
            + " found the unknown sensitivity 'KID', expected one of PERSONAL, SENSITIVE,"
            + " SPECIAL_CATEGORY, CHILD",
        "rules:~- purpos: analytics | 2:3: found the unknown key 'purpos', expected one of purpose,"
            + " sensitivity, requires; did you mean 'purpose'?",
        "uses:~- method: a.B#c~  purpose: train_ai_sistem | 3:12: found the unknown purpose"
            + " 'train_ai_sistem', expected a purpose key of the taxonomy or of 'purposes:'; did"
            + " you mean 'train_ai_system'?",
        "uses:~- method: a.B#c | 2:3: found no 'purpose' in this entry of 'uses', expected purpose:"
            + " a purpose key such as train_ai_system",
        "uses:~- method: a.B#c~  purpose: [] | 3:12: found an empty list, expected a purpose key"
            + " such as train_ai_system",
        "uses:~- method: a.B#c~  purpose: | 3:11: found nothing, expected a purpose key such as"
            + " train_ai_system",
        "uses:~- method: a.B#c~  purpose: analytics~  argument: first | 4:13: found 'first',"
            + " expected a number counted from 0, a list of them, all or receiver",
        "uses:~- field: a.B#c~  purpose: analytics~  argument: 0 | 4:3: found 'argument' beside"
            + " 'field', expected it beside method, type or annotation only",
        "uses:~- purpose: analytics | 2:3: found no name in this entry of 'uses', expected one of"
            + " method, parameter, type, field, annotation, with a name",
        "uses:~  method: a.B#c | 2:3: found a mapping, expected a list of entries, each after a"
            + " '-'",
        "uses: [a.B#c] | 1:8: found 'a.B#c', expected keys and values in 'uses'",
        "sources:~- method: a.B#c~  field: a.B#c | 3:3: found 'field' beside 'method', expected one"
            + " of them, each in an entry of its own",
        "sources:~- field: a.B.c | 2:10: found 'a.B.c', expected a field such as"
            + " com.acme.User#email; did you mean 'a.B#c'?",
        "sources:~- field: a.B#c() | 2:10: found 'a.B#c()', expected a field such as"
            + " com.acme.User#email, without parameters",
        "sources:~- type: a.B#c | 2:9: found 'a.B#c', expected a class such as com.acme.User,"
            + " without a member",
        "sources:~- method: a/B#c | 2:11: found 'a/B#c', expected dots between packages: a.B",
        "sources:~- method: a.B#c(int | 2:11: found 'a.B#c(int', expected ')' at the end, after the"
            + " parameter types",
        "sources:~- method: a.B.c(int) | 2:11: found 'a.B.c(int)', expected a '#' before the"
            + " member; did you mean 'a.B#c(int)'?",
        "sources:~- parameter: a.B#c | 2:3: found no 'index' in this entry of 'sources', expected"
            + " index: the number of the parameter, counted from 0",
        "sources:~- parameter: a.B#c(int)~  index: 1 | 3:10: found '1', expected the number of a"
            + " parameter, counted from 0; a.B#c(int) has 1",
        "sources:~- parameter: a.B#c~  index: -1 | 3:10: found '-1', expected the number of a"
            + " parameter, counted from 0",
        "sources:~- parameter: a.B#c~  index: 99999999999 | 3:10: found '99999999999', expected the"
            + " number of a parameter, counted from 0",
        "sources:~- method: a.B#c~  index: 1 | 3:3: found 'index' beside 'method', expected it"
            + " beside 'parameter' only",
        "sources:~- method: a.B#c~  category: [a] | 3:13: found a list, expected one text",
        "checks:~- method: a.B#c~  subject: recever | 3:12: found 'recever', expected a number"
            + " counted from 0, receiver or ambient; did you mean 'receiver'?",
        "checks:~- field: a.B#c~  subject: 0 | 3:12: found '0', expected receiver or ambient",
        "checks:~- field: a.B#c~  purposeArgument: 0 | 3:3: found 'purposeArgument' beside 'field',"
            + " expected purpose: a field has no arguments",
        "checks:~- method: a.B#c~  purpose: analytics~  purposeArgument: 0 | 4:3: found"
            + " 'purposeArgument' beside 'purpose', expected one of them",
        "checks:~- method: a.B#c~  basis: OPT_IN | 3:10: found the unknown basis 'OPT_IN', expected"
            + " one of NO_OBJECTION, CONSENT, EXPLICIT_CONSENT",
        "checks:~- method: a.B#c~  grantedWhen: {a: b} | 3:16: found a mapping, expected the"
            + " outcomes that mean yes, such as \"true\"",
        "checks:~- field: a.B#c~  members: {1: analytics} | 3:3: found 'members' beside 'field',"
            + " expected it beside method only",
        "checks:~- method: a.B#c~  purpose: analytics~  members: {1: analytics} | 3:3: found"
            + " 'purpose' beside 'members', expected one of them",
        "checks:~- method: a.B#c~  members: {1: analytic} | 3:16: found the unknown purpose"
            + " 'analytic', expected a purpose key of the taxonomy or of 'purposes:'; did you mean"
            + " 'analytics'?",
        "checks:~- method: a.B#c~  members: [1] | 3:12: found a list, expected keys and values in"
            + " 'members'",
        "purposeKeys:~- constant: a.B#C | 2:3: found no 'key' in this entry of 'purposeKeys',"
            + " expected key: a purpose key such as train_ai_system",
        "flows:~- method: a.B#c~  from: return~  to: return | 3:9: found 'return', expected"
            + " receiver or argument N, counted from 0",
        "flows:~- method: a.B#c~  from: argument x~  to: return | 3:9: found 'argument x', expected"
            + " the number of a parameter, counted from 0",
        "flows:~- method: a.B#c~  from: receiver~  to: argument0 | 4:7: found 'argument0', expected"
            + " return, receiver or argument N, counted from 0",
        "anonymizers:~- method: a.B#c~  reviewBy: soon | 3:13: found 'soon', expected a day of the"
            + " calendar, written like 2027-06-30",
      })
  void ofEntries(String text, String expected) {
    assertMistake(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source: a.B#c~  approvedBy: x~  expires: 2027-02-30 | 4:12: found '2027-02-30', expected a"
            + " day of the calendar, written like 2027-06-30",
        "source: a.B#c~  approvedBy: x~  expires: 2027-6-3 | 4:12: found '2027-6-3', expected a day"
            + " of the calendar, written like 2027-06-30",
        "source: a.B#c~  approvedBy: x~  expires: 30.06.2027 | 4:12: found '30.06.2027', expected a"
            + " day of the calendar, written like 2027-06-30",
        "source: a.B#c~  approvedBy: x | 2:3: found no 'expires' in this entry of 'accepted',"
            + " expected expires: the last day, such as 2027-06-30",
        "use: a.B#c~  expires: 2027-06-30 | 2:3: found no 'approvedBy' in this entry of 'accepted',"
            + " expected approvedBy: who answers for it",
        "reason: a~  expires: 2027-06-30 | 2:3: found no name in this entry of 'accepted', expected"
            + " source or use, with a name",
        "source: a..B | 2:11: found 'a..B', expected a binary class name such as"
            + " com.acme.Post$Draft",
      })
  void ofAcceptances(String entry, String expected) {
    assertMistake("accepted:~- " + entry, expected);
  }

  @Test
  void ofUnknownKeys() {
    assertThat(PolicyText.mistake(folder, "version: 1\nsource:\n  - field: a.B#c\n"))
        .isEqualTo(
            "policy0.yaml:2:1: found the unknown key 'source', expected one of %s; did you mean"
                    .formatted(KEYS)
                + " 'sources'?");
  }

  @Test
  void ofARootThatIsNoMapping() {
    assertThat(PolicyText.mistake(folder, "- profile: strict\n"))
        .isEqualTo("policy0.yaml:1:1: found a list, expected keys and values");
  }

  @Test
  void ofTwoDocuments() {
    assertThat(PolicyText.mistake(folder, "profile: strict\n---\nprofile: opt-in\n"))
        .startsWith("policy0.yaml:2:1: found no valid YAML (")
        .endsWith("), expected keys and values such as 'profile: opt-in'");
  }

  @Test
  void ofCharactersThatYamlForbids() {
    assertThat(PolicyText.mistake(folder, "version: 1\nprofile: a\u0001\n"))
        .isEqualTo(
            "policy0.yaml:2:11: found no valid YAML (the character U+0001 that YAML does not"
                + " allow), expected keys and values such as 'profile: opt-in'");
  }

  @Test
  void isOneShortLineWhateverWasFound() {
    String message =
        PolicyText.mistake(folder, "profile: \"a\\nb\\u2028" + "c".repeat(500) + "\"\n");

    assertThat(message).startsWith("policy0.yaml:1:10: found the unknown profile 'a b ccc");
    assertThat(message).doesNotContain("\n", "\u2028").hasSizeLessThan(250);
  }

  @Test
  void ofFilesThatCannotBeRead() throws IOException {
    Path absent = folder.resolve("absent.yaml");
    assertThatThrownBy(() -> PolicyFile.read(absent))
        .isInstanceOf(InputException.class)
        .satisfies(
            e ->
                assertThat(PolicyText.withoutFolder(folder, String.valueOf(e.getMessage())))
                    .isEqualTo(
                        "absent.yaml: found no such file, expected a readable policy file in"
                            + " YAML"));
    assertThatThrownBy(() -> PolicyFile.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(": found a folder, expected a readable policy file in YAML");

    Path latin =
        Files.write(folder.resolve("latin.yaml"), "ü".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> PolicyFile.read(latin))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "latin.yaml: found bytes that are no UTF-8, expected a readable policy file in YAML");
  }

  private void assertMistake(String text, String expected) {
    assertThat(PolicyText.mistake(folder, text.replace('~', '\n') + "\n"))
        .isEqualTo("policy0.yaml:" + expected);
  }
}
