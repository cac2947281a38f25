package io.purposebound.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.purposebound.policy.InputException;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers as merges, formatters and people leave them. */
class LedgerReaderTest {
  @TempDir Path folder;

  @Test
  void readsWhatIsWritten() {
    Ledger ledger = ledger("a", "b", "c");
    assertThat(LedgerReader.parse("l", LedgerWriter.text(ledger))).isEqualTo(ledger);
    Ledger empty = ledger();
    assertThat(LedgerReader.parse("l", LedgerWriter.text(empty))).isEqualTo(empty);
  }

  @Test
  void hasOneLineForEachFlowEachWithAComma() {
    List<String> lines = LedgerWriter.text(ledger("a", "b")).lines().toList();
    assertThat(lines)
        .filteredOn(l -> l.startsWith("{\"in\""))
        .hasSize(2)
        .allMatch(l -> l.endsWith("},"));
  }

  @Test
  void readsLinesInAnyOrderAndTwice() {
    List<String> lines = new ArrayList<>(LedgerWriter.text(ledger("a", "b", "c")).lines().toList());
    int first = 0;
    while (!lines.get(first).startsWith("{\"in\"")) {
      first++;
    }
    Collections.swap(lines, first, first + 2);
    lines.add(first, lines.get(first + 1));
    assertThat(LedgerReader.parse("l", String.join("\n", lines))).isEqualTo(ledger("a", "b", "c"));
  }

  @Test
  void readsAnotherLayout() {
    String text =
        LedgerWriter.text(ledger("a")).replace("\", \"", "\",\r\n\t\"").replace("{", "{\n  ");
    assertThat(LedgerReader.parse("l", text)).isEqualTo(ledger("a"));
  }

  @Test
  void twoBranchesThatAddFlowsMerge() throws Exception {
    Path base = write("base", ledger("a", "m", "z"));
    Path ours = write("ours", ledger("a", "c", "m", "z"));
    Path theirs = write("theirs", ledger("a", "m", "x", "z"));
    Process git =
        new ProcessBuilder(
                "git", "merge-file", "-p", ours.toString(), base.toString(), theirs.toString())
            .start();
    String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isZero();
    assertThat(LedgerReader.parse("l", merged)).isEqualTo(ledger("a", "c", "m", "x", "z"));
  }

  @Test
  void aMissingFileIsNoLedger() {
    assertThat(LedgerReader.read(folder.resolve("none.json"))).isEmpty();
  }

  @Test
  void mistakesAreOneLineWithTheirPlace() throws IOException {
    String good = LedgerWriter.text(ledger("a"));
    refuses(good.replace("VIOLATION", "VIOLATON"), ":7:", "did you mean 'VIOLATION'");
    refuses(good.replace("\"reason\"", "\"raeson\""), ":7:", "did you mean 'reason'");
    refuses(good.replace("2027-01-31", "2027-02-30"), ":7:", "2027-02-30");
    refuses(good.replace("\"argument\": 0", "\"argument\": \"0\""), ":7:", "expected a number");
    refuses(good.replace("\"argument\": 0", "\"argument\": 0.5"), ":7:", "whole number");
    refuses(good.replace("\"purpose\"", "\"porpose\""), ":7:", "did you mean 'purpose'");
    refuses(good.replace("\"declared\": \"source\"", "\"declared\": \"sauce\""), ":4:", "source");
    refuses(good.replace("\"version\": 1", "\"version\": 2"), ":2:", "version 2");
    refuses(good.replace("purposebound-ledger", "other"), ":2:", "purposebound-ledger");
    refuses(good.substring(0, good.length() / 2), ":7:", "too early");
    refuses(good.replace("},", "}"), ":5:", "not JSON");
    refuses(good.replace("\"flows\"", "<<<<<<< ours\n\"flows\""), ":6:1", "merge");
    refuses("[]", ":1:", "expected an object");
    refuses("", ":1:", "too early");
    refuses("{}", ":1:", "format");
    refuses(good + "x", ":", "not JSON");
    String twice =
        good.replace("{}]\n}", LedgerWriterLines.flow(good).replace("soon", "later") + "{}]\n}");
    refuses(twice, ":8:", "a second time");
    Path latin = folder.resolve("latin.json");
    Files.write(latin, good.replace("soon", "sp\u00e4ter").getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> LedgerReader.read(latin))
        .withMessageContaining("UTF-8");
  }

  private static void refuses(String text, String place, String what) {
    assertThatExceptionOfType(InputException.class)
        .as(text)
        .isThrownBy(() -> LedgerReader.parse("flows.json", text))
        .satisfies(
            e ->
                assertThat(e.getMessage())
                    .startsWith("flows.json" + place)
                    .contains(what)
                    .hasLineCount(1));
  }

  /** Picks lines from a ledger's text. */
  private static final class LedgerWriterLines {
    static String flow(String text) {
      return text.lines().filter(l -> l.startsWith("{\"in\"")).findFirst().orElseThrow() + "\n";
    }
  }

  private Path write(String name, Ledger ledger) throws IOException {
    return Files.writeString(folder.resolve(name), LedgerWriter.text(ledger));
  }

  private static Ledger ledger(String... methods) {
    TreeMap<FlowKey, FlowEntry> flows = new TreeMap<>();
    for (String method : methods) {
      FlowKey key =
          new FlowKey(
              "acme.Post#text", "acme.T#l(Object)", 0, "train_ai_system", "acme.F#" + method, 0);
      flows.put(
          key,
          new FlowEntry(
              key,
              Verdict.VIOLATION,
              Optional.of(RuleId.MissingConsentCheck),
              List.of(),
              "soon, \u201equoted\u201c \"too\"",
              Optional.of(LocalDate.of(2027, 1, 31))));
    }
    TreeMap<String, List<String>> says = new TreeMap<>();
    says.put("collectedFor", List.of("a", "b"));
    says.put("sensitivity", List.of("PERSONAL"));
    Declared source = new Declared(Declared.Kind.SOURCE, "acme.Post#text", says);
    return new Ledger(flows, new TreeSet<>(List.of(source)));
  }
}
