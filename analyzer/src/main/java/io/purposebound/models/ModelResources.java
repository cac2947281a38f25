package io.purposebound.models;

import io.purposebound.policy.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The built-in model files, and which of them speak of which package. */
final class ModelResources {
  static final String FOLDER = "META-INF/purposebound/models/";
  static final String INDEX = "index.txt";

  private final ClassLoader loader;

  ModelResources(ClassLoader loader) {
    this.loader = loader;
  }

  /** Reads the index, one {@code FILE: PACKAGE…} a line, into files by package. */
  Map<String, List<String>> filesByPackage() {
    Map<String, List<String>> files = new HashMap<>();
    for (String line : text(INDEX).split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String file = line.substring(0, colon);
        Arrays.stream(line.substring(colon + 1).trim().split(" +"))
            .forEach(name -> files.merge(name, List.of(file), ModelResources::joined));
      }
    }
    return files;
  }

  /** Reads one model file. */
  ModelFile read(String file) {
    return ModelFileReader.read(file, text(file));
  }

  private String text(String file) {
    try (InputStream stream = loader.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new InputException(FOLDER + file + " is missing from the analyzer");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + file, e);
    }
  }

  private static List<String> joined(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
