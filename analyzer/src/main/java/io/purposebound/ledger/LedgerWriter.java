package io.purposebound.ledger;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.purposebound.policy.InputException;
import io.purposebound.verdict.Declared;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Writes a ledger: one line for each flow and each declaration, sorted. An empty object ends each
 * list, so that every line before it ends alike and lines of two branches merge.
 */
public final class LedgerWriter {
  static final String FORMAT = "purposebound-ledger";
  static final int VERSION = 1;

  private LedgerWriter() {}

  /** Returns the text of the file. */
  public static String text(Ledger ledger) {
    StringBuilder text = new StringBuilder("{\n");
    text.append("\"format\": \"").append(FORMAT).append("\", \"version\": ").append(VERSION);
    text.append(",\n\"declarations\": [\n");
    for (Declared d : ledger.declared()) {
      text.append(line(d)).append(",\n");
    }
    text.append("{}],\n\"flows\": [\n");
    for (FlowEntry e : ledger.flows().values()) {
      text.append(line(e)).append(",\n");
    }
    return text.append("{}]\n}\n").toString();
  }

  /**
   * Writes the file as a whole or not at all.
   *
   * @throws InputException where it cannot be written
   */
  public static void write(Ledger ledger, Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, Ledger.FILE_NAME, ".new");
      try {
        Files.writeString(made, text(ledger), StandardCharsets.UTF_8);
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      throw new InputException(
          file + ": the ledger cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static String line(Declared d) {
    return object(
        json -> {
          json.name("declared").value(d.kind().key());
          json.name("element").value(d.element());
          for (Map.Entry<String, List<String>> member : d.says().entrySet()) {
            values(json, member.getKey(), member.getValue());
          }
        });
  }

  private static String line(FlowEntry e) {
    return object(
        json -> {
          json.name("in").value(e.key().within());
          json.name("use").value(e.key().use());
          json.name("argument").value(e.key().argument());
          json.name("purpose").value(e.key().purpose());
          json.name("source").value(e.key().source());
          if (e.key().ordinal() > 0) {
            json.name("number").value(e.key().ordinal() + 1);
          }
          json.name("verdict").value(e.verdict().name());
          if (e.rule().isPresent()) {
            json.name("rule").value(e.rule().get().name());
            json.name("reason").value(e.reason());
          }
          if (!e.standsOn().isEmpty()) {
            values(json, "standsOn", e.standsOn());
          }
          if (e.until().isPresent()) {
            json.name("until").value(e.until().get().toString());
          }
        });
  }

  private static void values(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name);
    if (values.size() == 1) {
      json.value(values.get(0));
      return;
    }
    json.beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }

  /** Writes the members of one object. */
  private interface Members {
    void write(JsonWriter json) throws IOException;
  }

  private static String object(Members members) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
      json.beginObject();
      members.write(json);
      json.endObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be written to", e);
    }
    return out.toString();
  }
}
