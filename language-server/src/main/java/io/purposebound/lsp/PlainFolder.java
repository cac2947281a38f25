package io.purposebound.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with Java files that is no Maven project. */
final class PlainFolder {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
  private static final int DEEP = 20;

  private PlainFolder() {}

  /**
   * Returns the folder as one module; empty where there is no Java file in it.
   *
   * @param classpath folders and jars to compile against
   */
  static Optional<Module> module(Path folder, List<Path> classpath) throws IOException {
    Optional<Path> some;
    try (Stream<Path> files = Files.walk(folder, DEEP)) {
      some = files.filter(f -> f.toString().endsWith(".java")).min(Path::compareTo);
    }
    if (some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Module(
            folder,
            List.of(root(some.get())),
            folder.resolve("target").resolve("classes"),
            classpath,
            "",
            List.of(
                folder.getFileName()
                    + ": no pom.xml: files are compiled against "
                    + (classpath.isEmpty() ? "nothing" : "the setting classpath")
                    + "; name folders and jars in the setting classpath")));
  }

  /** Returns the folder in which a file's package starts. */
  private static Path root(Path file) throws IOException {
    Path folder = parent(file.toAbsolutePath());
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Matcher name = PACKAGE.matcher(text);
    if (name.find()) {
      List<String> parts = Arrays.asList(name.group(1).split("\\.", -1));
      for (int i = parts.size() - 1; i >= 0 && folder.endsWith(parts.get(i)); i--) {
        folder = parent(folder);
      }
    }
    return folder;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
