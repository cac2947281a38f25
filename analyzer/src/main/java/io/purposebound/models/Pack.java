package io.purposebound.models;

import io.purposebound.policy.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The models of one library: which of its methods use data for what, and which only carry them. Its
 * file is read when a class of the library is met, its rows are parsed when they are found.
 */
final class Pack {
  private final PackName name;
  private final Supplier<ModelFile> reader;
  private final Map<String, Optional<PackRow>> parsed = new ConcurrentHashMap<>();
  private @Nullable Map<String, Map<String, ModelFile.Row>> classes;
  private @Nullable ModelFile file;

  Pack(PackName name, Supplier<ModelFile> reader) {
    this.name = name;
    this.reader = reader;
  }

  PackName name() {
    return name;
  }

  private synchronized ModelFile file() {
    if (file == null) {
      file = reader.get();
    }
    return file;
  }

  private synchronized Map<String, Map<String, ModelFile.Row>> classes() {
    if (classes == null) {
      Map<String, Map<String, ModelFile.Row>> all = new HashMap<>();
      file().classes().forEach((owner, rows) -> all.put(owner.replace('.', '/'), rows));
      classes = all;
    }
    return classes;
  }

  /** Returns the words of a header key. */
  List<String> header(String key) {
    return words(file().pack().getOrDefault(key, ""));
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text, " ,");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  /** Returns the row of a method of exactly this class (internal name). */
  Optional<PackRow> row(String owner, String method, String descriptor) {
    Map<String, ModelFile.Row> rows = classes().get(owner);
    if (rows == null) {
      return Optional.empty();
    }
    String key = Signature.of(method, descriptor);
    if (!rows.containsKey(key)) {
      key = Signature.ofAll(method);
    }
    ModelFile.Row row = rows.get(key);
    if (row == null) {
      return Optional.empty();
    }
    String id = owner + "#" + key;
    Optional<PackRow> known = parsed.get(id);
    if (known == null) {
      known = Optional.of(parse(owner, key, row));
      parsed.put(id, known);
    }
    return known;
  }

  private PackRow parse(String owner, String key, ModelFile.Row row) {
    List<Statement> statements = row.statements();
    return new PackRow(
        new MethodModel(name.library(), owner.replace('/', '.'), key, statements),
        row.roles(),
        file().pack().getOrDefault("recipient", ""));
  }

  /**
   * Parses every row.
   *
   * @throws InputException at the first that cannot be read
   */
  void parseAll() {
    classes()
        .forEach(
            (owner, rows) ->
                rows.forEach(
                    (key, row) -> {
                      row.statements();
                      row.roles();
                    }));
  }

  /** Returns the sources that the pack declares: rows by binary class name and key. */
  Map<String, Map<String, ModelFile.Row>> rowsByClass() {
    return file().classes();
  }
}
