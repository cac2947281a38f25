package io.purposebound.cli;

import io.purposebound.policy.InputException;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads repeated options whose values are paths or lists of paths. */
final class PathLists {
  private PathLists() {}

  /**
   * Returns the paths in the order given, without the empty entries that scripts leave behind.
   *
   * @param option name of the option, for messages
   * @param values its values, each a path or a list with the platform's path separator
   */
  static List<Path> parse(String option, List<String> values) {
    List<Path> paths = new ArrayList<>();
    for (String value : values) {
      StringTokenizer entries = new StringTokenizer(value, File.pathSeparator);
      while (entries.hasMoreTokens()) {
        paths.add(path(option, entries.nextToken()));
      }
    }
    return paths;
  }

  /** Returns one path. */
  static Path path(String option, String entry) {
    try {
      return Path.of(entry);
    } catch (InvalidPathException e) {
      throw new InputException(option + " " + entry + ": not a path (" + e.getReason() + ")");
    }
  }
}
