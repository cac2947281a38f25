package io.purposebound.models;

import io.purposebound.policy.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The built-in model files, and which of them speak of which package. Plain loops: the first lambda
 * or stream of a short run costs more than reading the file.
 */
final class ModelResources {
  static final String FOLDER = "META-INF/purposebound/models/";
  static final String INDEX = "index.txt";

  private final ClassLoader loader;
  private final String folder;

  ModelResources(ClassLoader loader) {
    this(loader, FOLDER);
  }

  ModelResources(ClassLoader loader, String folder) {
    this.loader = loader;
    this.folder = folder;
  }

  /** Returns the lines of the index. */
  List<String> indexLines() {
    List<String> all = new ArrayList<>();
    StringTokenizer lines = new StringTokenizer(text(INDEX), "\n");
    while (lines.hasMoreTokens()) {
      all.add(lines.nextToken());
    }
    return all;
  }

  /** Reads the index, one {@code FILE: PACKAGE…} a line, into files by internal package name. */
  Map<String, List<String>> filesByPackage() {
    Map<String, List<String>> files = new HashMap<>();
    StringTokenizer lines = new StringTokenizer(text(INDEX), "\n");
    while (lines.hasMoreTokens()) {
      StringTokenizer words = new StringTokenizer(lines.nextToken(), " :");
      String file = words.nextToken();
      while (words.hasMoreTokens()) {
        String name = words.nextToken().replace('.', '/');
        List<String> known = files.get(name);
        if (known == null) {
          known = new ArrayList<>();
          files.put(name, known);
        }
        known.add(file);
      }
    }
    return files;
  }

  /** Reads one model file. */
  ModelFile read(String file) {
    return ModelFileReader.read(file, text(file));
  }

  private String text(String file) {
    try (InputStream stream = loader.getResourceAsStream(folder + file)) {
      if (stream == null) {
        throw new InputException(folder + file + " is missing from the analyzer");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + file, e);
    }
  }
}
