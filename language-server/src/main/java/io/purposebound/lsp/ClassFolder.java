package io.purposebound.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class files that a build has put into a folder; each is read again only when it changed. */
final class ClassFolder {
  private static final String SUFFIX = ".class";

  private final Path folder;
  private Map<String, Saved> saved = new HashMap<>();

  /**
   * One class file.
   *
   * @param modified when it was written, in milliseconds
   * @param bytes what is in it; compared by identity only
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Saved(long modified, byte[] bytes) {}

  ClassFolder(Path folder) {
    this.folder = folder;
  }

  /** Looks what is there now. */
  void refresh() throws IOException {
    Map<String, Saved> now = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file :
            (Iterable<Path>) files.filter(f -> f.toString().endsWith(SUFFIX))::iterator) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          name = name.substring(0, name.length() - SUFFIX.length());
          if (!name.endsWith("module-info")) {
            now.put(name, read(file, saved.get(name)));
          }
        }
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
    }
    saved = now;
  }

  private static Saved read(Path file, @Nullable Saved before) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = attributes.lastModifiedTime().toMillis();
    return before != null && before.modified == modified && before.bytes.length == attributes.size()
        ? before
        : new Saved(modified, Files.readAllBytes(file));
  }

  /** Returns the classes by internal name. */
  Map<String, Saved> saved() {
    return saved;
  }
}
