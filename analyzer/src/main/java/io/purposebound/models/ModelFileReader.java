package io.purposebound.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subset of YAML that model files are written in: {@code key: value} lines that are
 * indented by two blanks per level, lists of statements and comments. A YAML library would cost a
 * short run more than the analysis; a test holds this reader against one.
 */
final class ModelFileReader {
  private static final List<String> PACK_KEYS =
      List.of(
          "artifacts",
          "enabled",
          "packages",
          "recipient",
          "serviceAnnotations",
          "serviceOf",
          "sourceAnnotations");
  private static final List<String> KEYS = keys();

  private final Map<String, Map<String, ModelFile.Row>> classes = new LinkedHashMap<>();
  private final Map<String, SourceLine> owners = new LinkedHashMap<>();
  private final Map<String, String> pack = new LinkedHashMap<>();
  private @Nullable String library;
  private @Nullable String marker;
  private @Nullable String since;
  private boolean inClasses;
  private @Nullable Map<String, ModelFile.Row> rows;
  private @Nullable List<SourceLine> openRow;

  private ModelFileReader() {}

  private static List<String> keys() {
    List<String> all = new ArrayList<>(List.of("library", "marker", "since"));
    all.addAll(PACK_KEYS);
    all.add("classes");
    return all;
  }

  /** Reads a file's text. */
  static ModelFile read(String file, String text) {
    ModelFileReader reader = new ModelFileReader();
    int number = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      number++;
      reader.line(new SourceLine(file, number, 1, text.substring(start, end)));
      start = end + 1;
    }
    if (reader.library == null) {
      throw new SourceLine(file, 1, 1, "").error(0, "expected 'library: NAME'");
    }
    return new ModelFile(
        reader.library,
        Optional.ofNullable(reader.marker),
        Optional.ofNullable(reader.since),
        reader.pack,
        reader.classes,
        reader.owners);
  }

  private void line(SourceLine source) {
    String text = source.text();
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    int end = contentEnd(text, indent);
    if (end == indent) {
      return;
    }
    if (text.startsWith("- ", indent)) {
      if (openRow == null || indent != 6) {
        throw source.error(indent, "a list entry is only expected below a method, after 6 blanks");
      }
      openRow.add(source.part(indent + 2, end));
      return;
    }
    int colon = text.indexOf(':', indent);
    if (colon < 0 || colon >= end || (colon + 1 < end && text.charAt(colon + 1) != ' ')) {
      throw source.error(indent, "expected 'key: value'");
    }
    entry(source, indent, source.part(indent, colon), source.part(colon + 1, end));
  }

  private void entry(SourceLine source, int indent, SourceLine key, SourceLine value) {
    switch (indent) {
      case 0 -> header(key, value);
      case 2 -> {
        if (!inClasses || !value.text().isEmpty()) {
          throw source.error(indent, "expected 'CLASS:' below 'classes:'");
        }
        rows = new LinkedHashMap<>();
        if (classes.put(key.text(), rows) != null) {
          throw key.error(0, "class " + key.text() + " is there twice");
        }
        owners.put(key.text(), key);
      }
      case 4 -> {
        if (rows == null) {
          throw key.error(0, "expected a class before its methods");
        }
        row(rows, key, value);
      }
      default -> throw source.error(indent, "expected 0, 2 or 4 blanks in front");
    }
  }

  private void header(SourceLine key, SourceLine value) {
    switch (key.text()) {
      case "library" -> library = value.text();
      case "marker" -> marker = value.text();
      case "since" -> since = value.text();
      case "classes" -> inClasses = true;
      default -> {
        if (!PACK_KEYS.contains(key.text())) {
          throw key.unknown(0, "key", key.text(), KEYS);
        }
        if (pack.put(key.text(), value.text()) != null) {
          throw key.error(0, "key " + key.text() + " is there twice");
        }
      }
    }
  }

  private void row(Map<String, ModelFile.Row> rows, SourceLine key, SourceLine value) {
    if (!key.text().endsWith(")") || key.text().indexOf('(') <= 0) {
      throw key.error(0, "expected a method such as add(Object), <init>() or of(*)");
    }
    List<SourceLine> pieces = new ArrayList<>(1);
    if (!value.text().isEmpty()) {
      pieces.add(value);
    }
    openRow = value.text().isEmpty() ? pieces : null;
    if (rows.put(key.text(), new ModelFile.Row(key, pieces)) != null) {
      throw key.error(0, "method " + key.text() + " is there twice");
    }
  }

  /** Returns where a line's content ends: in front of a comment and of blanks. */
  private static int contentEnd(String text, int indent) {
    int end = text.length();
    if (indent < end && text.charAt(indent) == '#') {
      return indent;
    }
    int comment = text.indexOf(" #", indent);
    if (comment >= 0) {
      end = comment;
    }
    while (end > indent && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
