package io.purposebound.soundness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program fails if a mark reaches a use where nothing is reported. */
final class MissCheck implements Shrinker.Check {
  private static final Pattern FILE = Pattern.compile("(?m)^/gen/(\\w+)\\.java:\\d+: error");

  private final Path work;
  private int rounds;

  /**
   * @param work folder for class files
   */
  MissCheck(Path work) {
    this.work = work;
  }

  @Override
  public Set<Integer> failing(List<Program> candidates) {
    List<Program> compiled = new ArrayList<>(candidates);
    Batch batch = compile(compiled);
    Map<String, Set<Pair>> missed = Map.of();
    if (!compiled.isEmpty()) {
      try {
        Path folder = Files.createDirectories(work.resolve("round" + rounds++));
        missed = Batch.without(batch.run(), batch.reported(batch.analyse(folder)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Set<Integer> failing = new TreeSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (missed.containsKey(candidates.get(i).name())) {
        failing.add(i);
      }
    }
    return failing;
  }

  /** Compiles what can be compiled; the others are taken from the list. */
  private static Batch compile(List<Program> programs) {
    while (true) {
      try {
        return new Batch(programs);
      } catch (IllegalArgumentException e) {
        Matcher file = FILE.matcher(String.valueOf(e.getMessage()));
        Set<String> wrong = new TreeSet<>();
        while (file.find()) {
          wrong.add(file.group(1));
        }
        if (!programs.removeIf(p -> wrong.contains(p.name()))) {
          throw e;
        }
      }
    }
  }
}
