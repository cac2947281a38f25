package io.purposebound.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/guide.md} compile, and have the verdicts that the page says. */
class GuideExamplesTest {
  private static final Path GUIDE = Path.of("../docs/guide.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java$(.*?)^```$");
  private static final Pattern METHOD = Pattern.compile("(?m)^  void (\\w+)\\(");

  @TempDir private Path folder;

  @Test
  void whatCountsIsGuarded() throws IOException {
    everyMethodOf("class Guarded", Verdict.GUARDED);
  }

  @Test
  void whatDoesNotCountIsAViolation() throws IOException {
    everyMethodOf("class Open", Verdict.VIOLATION);
  }

  @Test
  void theAcceptedFlowIsAccepted() throws IOException {
    everyMethodOf("class Archive", Verdict.ACCEPTED);
  }

  private void everyMethodOf(String start, Verdict verdict) throws IOException {
    List<String> blocks = blocks();
    String example = blocks.stream().filter(b -> b.contains(start)).findFirst().orElseThrow();
    String imports = "import io.purposebound.annotations.*;\nimport java.util.*;\n";
    Report report = Program.checkSource(folder, imports + blocks.get(0) + example);
    Set<String> methods = new TreeSet<>();
    for (Finding f : report.findings()) {
      assertThat(f.verdict()).as(f.use().place().toString()).isEqualTo(verdict);
      methods.add(f.use().place().method().replaceAll("^lambda\\$(\\w+)\\$\\d+$", "$1"));
    }
    assertThat(methods).isEqualTo(declared(example));
  }

  private static List<String> blocks() throws IOException {
    List<String> all = new ArrayList<>();
    Matcher m = BLOCK.matcher(Files.readString(GUIDE));
    while (m.find()) {
      all.add(m.group(1));
    }
    return all;
  }

  private static Set<String> declared(String example) {
    Set<String> all = new TreeSet<>();
    Matcher m = METHOD.matcher(example);
    while (m.find()) {
      all.add(m.group(1));
    }
    assertThat(all).isNotEmpty();
    return all;
  }
}
