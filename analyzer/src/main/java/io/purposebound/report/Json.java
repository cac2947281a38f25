package io.purposebound.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Small helps for writing JSON, the same way in every report and on every system. */
final class Json {
  private Json() {}

  static JsonWriter writer(Writer out) {
    JsonWriter json = new JsonWriter(out);
    json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
    return json;
  }

  /** Writes an object with only a {@code text}, as SARIF has them everywhere. */
  static void text(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  static void strings(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
