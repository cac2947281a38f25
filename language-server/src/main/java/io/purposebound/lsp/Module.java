package io.purposebound.lsp;

import java.nio.file.Path;
import java.util.List;

/**
 * A unit that is compiled and judged by itself, as a build does.
 *
 * @param folder its base folder
 * @param sourceRoots source folders of its main code, generated ones included
 * @param output folder that a build puts its classes into; need not exist
 * @param classpath folders and jars that it compiles and runs against; the output folders of other
 *     modules among them
 * @param release Java release of its sources; empty where none is told
 * @param problems what could not be resolved, one line each
 */
record Module(
    Path folder,
    List<Path> sourceRoots,
    Path output,
    List<Path> classpath,
    String release,
    List<String> problems) {

  /** Returns whether a file is one of its sources. */
  boolean hasSource(Path file) {
    return sourceRoots.stream().anyMatch(file::startsWith);
  }

  /** Returns the path of a source below its root, {@code com/acme/Feed.java}. */
  String sourcePath(Path file) {
    return sourceRoots.stream()
        .filter(file::startsWith)
        .findFirst()
        .map(r -> r.relativize(file).toString().replace('\\', '/'))
        .orElse(String.valueOf(file.getFileName()));
  }
}
