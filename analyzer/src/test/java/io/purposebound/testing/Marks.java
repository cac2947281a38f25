package io.purposebound.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a source file expects, line by line: {@code // EXPECT: RuleA|RuleB} accepts either rule,
 * {@code // EXPECT: none} says that no finding is there.
 *
 * @param byLine the accepted rules of each marked line, empty for {@code none}
 */
record Marks(Map<Integer, Set<String>> byLine) {
  private static final Pattern MARK = Pattern.compile("// EXPECT: ([A-Za-z|]+)\\s*$");

  /** Reads the marks of a file. */
  static Marks of(Path file) throws IOException {
    return of(file.toString(), Files.readAllLines(file));
  }

  /** Reads the marks of a source text; a mark with a slip in it must not pass for none. */
  static Marks of(String name, List<String> lines) {
    Map<Integer, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher mark = MARK.matcher(line);
      if (mark.find()) {
        Set<String> rules = new TreeSet<>(List.of(mark.group(1).split("\\|")));
        rules.remove("none");
        found.put(i + 1, rules);
      } else if (line.contains("EXPECT")) {
        throw new IllegalArgumentException(name + ":" + (i + 1) + ": a mark that cannot be read");
      }
    }
    return new Marks(found);
  }

  /** Returns the rules that a line expects; nothing where the line has no mark. */
  Optional<Set<String>> at(int line) {
    return Optional.ofNullable(byLine.get(line));
  }
}
