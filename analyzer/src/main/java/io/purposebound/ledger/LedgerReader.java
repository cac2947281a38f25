package io.purposebound.ledger;

import io.purposebound.policy.InputException;
import io.purposebound.policy.Nearest;
import io.purposebound.verdict.Declared;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a ledger, in any order of lines and with any layout, as merges and formatters leave it.
 * Every mistake is one line with its place.
 */
public final class LedgerReader {
  private static final List<String> FLOW_MEMBERS =
      List.of(
          "in",
          "use",
          "argument",
          "purpose",
          "source",
          "number",
          "verdict",
          "rule",
          "reason",
          "standsOn",
          "until");
  private static final List<String> NEEDED =
      List.of("in", "use", "argument", "purpose", "source", "verdict");

  private final JsonCursor json;
  private final SortedMap<FlowKey, FlowEntry> flows = new TreeMap<>();
  private final SortedSet<Declared> declared = new TreeSet<>();

  private LedgerReader(JsonCursor json) {
    this.json = json;
  }

  /**
   * Reads the file.
   *
   * @return empty where there is no such file
   * @throws InputException where it is none or has a mistake
   */
  public static Optional<Ledger> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(file.toString(), Files.readString(file)));
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": the ledger is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw new InputException(
          file + ": the ledger cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** Reads a text; {@code file} names it in messages. */
  static Ledger parse(String file, String text) {
    refuseConflicts(file, text);
    JsonCursor json = new JsonCursor(file, text);
    LedgerReader reader = new LedgerReader(json);
    reader.root();
    return new Ledger(reader.flows, reader.declared);
  }

  private static void refuseConflicts(String file, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
        throw new InputException(
            file
                + ":"
                + (i + 1)
                + ":1: a merge left its marks: keep the lines of both sides and remove the marks");
      }
    }
  }

  private void root() {
    boolean[] named = new boolean[1];
    json.object(
        "the ledger",
        name -> {
          switch (name) {
            case "format" -> {
              named[0] = true;
              expect(json.text(name), LedgerWriter.FORMAT);
            }
            case "version" -> {
              int version = json.number(name);
              if (version != LedgerWriter.VERSION) {
                throw json.wrong(
                    "version " + version + " is not known to this version of Purposebound");
              }
            }
            case "declarations" -> json.array(name, this::declaration);
            case "flows" -> json.array(name, this::flow);
            default -> throw unknown(name, List.of("format", "version", "declarations", "flows"));
          }
        });
    json.end();
    if (!named[0]) {
      throw json.wrong("no ledger: \"format\": \"" + LedgerWriter.FORMAT + "\" is missing");
    }
  }

  private void expect(String found, String expected) {
    if (!found.equals(expected)) {
      throw json.wrong("format: expected " + expected + ", found " + found);
    }
  }

  private InputException unknown(String name, List<String> known) {
    return json.wrong("'" + name + "' is not known here" + Nearest.hint(name, known));
  }

  private void declaration() {
    SortedMap<String, List<String>> says = new TreeMap<>();
    json.object("a declaration", name -> says.put(name, json.texts(name)));
    if (says.isEmpty()) {
      return;
    }
    String kind = needed(says.remove("declared"), "declared");
    String element = needed(says.remove("element"), "element");
    List<Declared.Kind> kinds = Arrays.asList(Declared.Kind.values());
    Declared.Kind of =
        kinds.stream()
            .filter(k -> k.key().equals(kind))
            .findFirst()
            .orElseThrow(() -> unknown(kind, kinds.stream().map(Declared.Kind::key).toList()));
    declared.add(new Declared(of, element, says));
  }

  private String needed(@Nullable List<String> value, String name) {
    if (value == null || value.size() != 1) {
      throw json.wrong("an entry without '" + name + "'");
    }
    return value.get(0);
  }

  private void flow() {
    Map<String, String> texts = new TreeMap<>();
    Map<String, Integer> numbers = new TreeMap<>();
    SortedSet<String> standsOn = new TreeSet<>();
    json.object(
        "a flow",
        name -> {
          if (!FLOW_MEMBERS.contains(name)) {
            throw unknown(name, FLOW_MEMBERS);
          } else if (name.equals("argument") || name.equals("number")) {
            numbers.put(name, json.number(name));
          } else if (name.equals("standsOn")) {
            standsOn.addAll(json.texts(name));
          } else {
            texts.put(name, json.text(name));
          }
        });
    if (texts.isEmpty() && numbers.isEmpty()) {
      return;
    }
    for (String name : NEEDED) {
      if (!texts.containsKey(name) && !numbers.containsKey(name)) {
        throw json.wrong("a flow without '" + name + "'");
      }
    }
    add(entry(texts, numbers, List.copyOf(standsOn)));
  }

  private FlowEntry entry(
      Map<String, String> texts, Map<String, Integer> numbers, List<String> standsOn) {
    FlowKey key =
        new FlowKey(
            texts.getOrDefault("source", ""),
            texts.getOrDefault("use", ""),
            numbers.getOrDefault("argument", 0),
            texts.getOrDefault("purpose", ""),
            texts.getOrDefault("in", ""),
            numbers.getOrDefault("number", 1) - 1);
    return new FlowEntry(
        key,
        constant(Verdict.values(), texts.getOrDefault("verdict", "")),
        Optional.ofNullable(texts.get("rule")).map(r -> constant(RuleId.values(), r)),
        standsOn,
        texts.getOrDefault("reason", ""),
        Optional.ofNullable(texts.get("until")).map(this::day));
  }

  private void add(FlowEntry entry) {
    FlowEntry before = flows.putIfAbsent(entry.key(), entry);
    if (before != null && !before.equals(entry)) {
      throw json.wrong(
          "the same flow stands here a second time and says something else: keep one of the two");
    }
  }

  private <E extends Enum<E>> E constant(E[] values, String name) {
    return Arrays.stream(values)
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                json.wrong(
                    "'"
                        + name
                        + "' is none of "
                        + String.join(", ", names(values))
                        + Nearest.hint(name, names(values))));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw json.wrong("until: '" + text + "' is no day: write it as 2027-06-30");
    }
  }
}
