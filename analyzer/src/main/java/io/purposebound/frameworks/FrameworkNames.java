package io.purposebound.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which annotations and types of frameworks mean what: the rows of {@code frameworks.txt}. */
public final class FrameworkNames {
  private static final String RESOURCE = "META-INF/purposebound/frameworks.txt";

  /** What a name means. */
  public enum Kind {
    REPOSITORY,
    REPOSITORY_ANNOTATION,
    QUERY,
    QUERY_TEXT,
    QUERY_NAME,
    QUERY_NOW,
    QUERY_OBJECT,
    QUERY_PARAMETER,
    QUERY_ROWS,
    QUERY_ROW,
    NAMED_QUERY,
    PARAMETER,
    STEREOTYPE,
    FACTORY,
    TABLE,
    COLUMN,
    PRECONDITION,
    POSTCONDITION,
    PREFILTER,
    POSTFILTER,
    ASPECT,
    AROUND,
    BEFORE,
    POINTCUT,
    INTERCEPTOR,
    INTERCEPTOR_BINDING,
    INTERCEPTORS,
    AROUND_INVOKE,
    ADVISOR,
    METHOD_INTERCEPTOR,
    EXPRESSION,
    WEB_INTERCEPTOR,
    WEB_REGISTRY,
    WEB_REGISTER,
    WEB_INCLUDE,
    WEB_EXCLUDE,
    WEB_MAPPING,
    PROCEED,
    ARGUMENTS,
    TARGET
  }

  /**
   * One row.
   *
   * @param kind what it means
   * @param detail what the kind needs to know besides; may be empty
   */
  public record Row(Kind kind, String detail) {}

  private final Map<String, Row> rows;
  private final Set<String> methods = new HashSet<>();

  private FrameworkNames(Map<String, Row> rows) {
    this.rows = rows;
    for (String name : rows.keySet()) {
      if (name.indexOf('#') > 0) {
        methods.add(name.substring(name.indexOf('#') + 1));
      }
    }
  }

  /** Reads the rows that come with the analyzer. */
  public static FrameworkNames load(ClassLoader loader) {
    try (InputStream stream = loader.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the analyzer");
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  static FrameworkNames parse(String text) {
    Map<String, Row> rows = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.trim().split(" +");
      if (words.length < 2 || words.length > 3) {
        throw new IllegalStateException(RESOURCE + ":" + number + ": expected KIND NAME [DETAIL]");
      }
      Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      Row row = new Row(kind, words.length == 3 ? words[2] : "");
      if (rows.put(words[1].replace('.', '/'), row) != null) {
        throw new IllegalStateException(RESOURCE + ":" + number + ": " + words[1] + " again");
      }
    }
    return new FrameworkNames(rows);
  }

  /** Returns what a class or annotation means, by its internal name. */
  public Optional<Row> of(String internalName) {
    return Optional.ofNullable(rows.get(internalName));
  }

  /** Returns whether a class or annotation means this, by its internal name. */
  public boolean is(Kind kind, String internalName) {
    Row row = rows.get(internalName);
    return row != null && row.kind() == kind;
  }

  /** Returns the classes and annotations that mean this, by internal name, sorted. */
  public List<String> all(Kind kind) {
    List<String> all = new ArrayList<>();
    rows.forEach(
        (name, row) -> {
          if (row.kind() == kind) {
            all.add(name);
          }
        });
    Collections.sort(all);
    return all;
  }

  /** Returns what a method means: its class or a supertype, named by the caller, and it. */
  Optional<Row> of(String owner, String method) {
    return Optional.ofNullable(rows.get(owner + "#" + method));
  }

  /** Returns whether any class has a row for a method of this name. */
  boolean mentionsMethod(String name) {
    return methods.contains(name);
  }

  /** Returns whether a method means this: its class or a supertype, named by the caller, and it. */
  public boolean is(Kind kind, String owner, String method) {
    @Nullable Row row = rows.get(owner + "#" + method);
    return row != null && row.kind() == kind;
  }
}
