package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.verdict.RuleId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has its page, both say the same, and the examples on the pages are Java. */
class RuleTextTest {
  private static final Path PAGES = Path.of("../docs/rules");
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TYPE =
      Pattern.compile("^(?:class|record|enum|interface) (\\w+)", Pattern.MULTILINE);

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void hasAPageThatSaysTheSame(RuleId rule) throws IOException {
    String page = page(rule.name());
    assertThat(page).startsWith("# " + rule + "\n\n" + RuleText.of(rule).title() + "\n");
    assertThat(page.lines().filter(l -> l.startsWith("## ")))
        .containsExactly("## What it means", "## Bad", "## Mended", "## Why by law");
    assertThat(page).contains("GDPR Art.");
    assertThat(page("README"))
        .contains("| [`%s`](%s.md) | %s |".formatted(rule, rule, RuleText.of(rule).title()));
  }

  @Test
  void noPageIsWithoutARule() throws IOException {
    Set<String> rules = Arrays.stream(RuleId.values()).map(Enum::name).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(f -> f.getFileName().toString().replace(".md", "")))
          .allMatch(n -> n.equals("README") || rules.contains(n));
    }
  }

  @Test
  void rulesAreListedInTheOrderInWhichTheyAreTried() throws IOException {
    List<String> listed =
        Pattern.compile("\\(([A-Z]\\w+)\\.md\\)")
            .matcher(page("README"))
            .results()
            .map(r -> r.group(1))
            .toList();
    assertThat(listed).isEqualTo(Arrays.stream(RuleId.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @EnumSource(RuleId.class)
  void examplesCompile(RuleId rule, @TempDir Path folder) throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    code("README").forEach(block -> split(block, types));
    List<String> examples = code(rule.name());
    assertThat(examples).as("a bad example and a mended one").hasSize(2);
    examples.forEach(block -> split(block, types));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> type : types.entrySet()) {
      Path file = folder.resolve(type.getKey() + ".java");
      files.add(
          Files.writeString(file, "import io.purposebound.annotations.*;\n\n" + type.getValue()));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", folder.toString(), "-Xlint:all", "-Werror");
      boolean compiled =
          javac
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(PAGES.resolve(name + ".md"));
  }

  private static List<String> code(String page) throws IOException {
    return CODE.matcher(page(page)).results().map(r -> r.group(1)).toList();
  }

  /** Parts a block into its top-level types, which blank lines part. */
  private static void split(String block, Map<String, String> types) {
    for (String part : block.split("\n\n(?=\\S)")) {
      List<MatchResult> names = TYPE.matcher(part).results().toList();
      assertThat(names).as(part).hasSize(1);
      types.put(names.get(0).group(1), part + "\n");
    }
  }
}
