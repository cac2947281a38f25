package io.purposebound.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reaches a use when a program runs is reported.
 *
 * <p>{@code -Dpurposebound.soundness=10000} takes that many programs instead of a few; {@code
 * -Dpurposebound.soundness.from=N} starts at another seed.
 */
class SoundnessTest {
  /** A reported pair that never arrives in all runs of a program, out of a hundred reported. */
  private static final int MOST_FALSE_ALARMS = 27;

  private static final Path KNOWN =
      Path.of("src/test/resources/io/purposebound/soundness/known-misses.txt");
  private static final int PROGRAMS = Integer.getInteger("purposebound.soundness", 150);
  private static final long FIRST = Long.getLong("purposebound.soundness.from", 0);

  @TempDir private Path work;

  @Test
  void whatReachesAUseIsReported() throws IOException {
    Tally tally = new Tally().run(FIRST, PROGRAMS, work);
    System.out.println("Soundness by execution: " + PROGRAMS + " programs, " + tally);
    assertThat(tally.misses()).as("reached a use and not reported").isEqualTo(known());
    assertThat(tally.reached()).as("pairs that arrive").isGreaterThan(2 * PROGRAMS);
    assertThat(tally.falseAlarmShare()).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    assertThat(tally.thrownShare()).as("scenarios ended by exceptions").isLessThan(25);
  }

  /** The list may only shrink. */
  private static Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String line : Files.readAllLines(KNOWN)) {
      long seed = Long.parseLong(line.substring(1, line.indexOf(':')));
      if (seed >= FIRST && seed < FIRST + PROGRAMS) {
        known.add(line);
      }
    }
    return known;
  }

  /** The grammar is alive: each rule makes a part of some program. */
  @Test
  void everyRuleIsUsed() {
    Grammar grammar = Grammar.load();
    Generator generator = new Generator(grammar);
    Set<String> grown = new TreeSet<>();
    for (long seed = 0; seed < 3000; seed++) {
      grown.addAll(generator.program(seed).grown());
    }
    Set<String> all = new TreeSet<>();
    for (List<Rule> rules : grammar.all().values()) {
      rules.forEach(r -> all.add(r.name()));
    }
    all.removeAll(grown);
    assertThat(all).as("rules that no program grew by").isEmpty();
  }

  @Test
  void aSeedGivesOneProgram() {
    assertThat(new Generator(Grammar.load()).program(7).text())
        .isEqualTo(new Generator(Grammar.load()).program(7).text());
  }
}
