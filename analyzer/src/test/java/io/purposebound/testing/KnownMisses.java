package io.purposebound.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The committed list of lines that the analyzer does not judge as marked yet. It may only shrink: a
 * miss that is not in it fails, and so does one in it that is mended. Run with {@code
 * -Dpurposebound.updateKnownMisses=true} to write it anew, and read the difference before a commit.
 */
final class KnownMisses {
  private static final Path FILE = Path.of("src/test/resources/io/purposebound/known-misses.txt");

  private KnownMisses() {}

  static boolean isUpdate() {
    return Boolean.getBoolean("purposebound.updateKnownMisses");
  }

  /** Returns the known misses of the files below a folder. */
  static Set<String> below(String folder) throws IOException {
    Set<String> known = new TreeSet<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(folder)) {
        known.add(line);
      }
    }
    return known;
  }

  /** Replaces the known misses of the files below a folder. */
  static void replace(String folder, Collection<Miss> misses) throws IOException {
    Set<String> all = new TreeSet<>(Files.exists(FILE) ? Files.readAllLines(FILE) : Set.of());
    all.removeIf(line -> line.startsWith(folder));
    misses.forEach(m -> all.add(m.toString()));
    List<String> lines = new ArrayList<>(all);
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, lines);
  }
}
