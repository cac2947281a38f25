package io.purposebound.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of the user's reference is a policy without mistakes and warnings. */
class PolicyReferenceTest {
  private static final Path REFERENCE = Path.of("..", "docs", "policy.md");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final int LEAST_EXAMPLES = 15;

  @TempDir Path folder;

  @Test
  void everyExampleCanBeRead() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(REFERENCE))
            .results()
            .map(example -> example.group(1))
            .toList();

    assertThat(examples).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
    for (String example : examples) {
      assertThat(PolicyText.read(folder, example).warnings()).as(example).isEmpty();
    }
  }

  @Test
  void everyListIsExplained() throws IOException {
    String reference = Files.readString(REFERENCE);

    for (String list : DeclarationReader.SECTIONS) {
      assertThat(reference).contains("\n" + list + ":\n").contains("`" + list + "`");
    }
  }

  @Test
  void theShownMistakesAreThoseThatAreMade() throws IOException {
    String text =
        """
        version: 1
        profile: opt-in
        uses:
          - method: com.acme.ml.Trainer#fit
            purpose: train_ai_sistem
        """;
    String shown = "5:14: found the unknown purpose 'train_ai_sistem'";

    assertThat(PolicyText.mistake(folder, text)).startsWith("policy0.yaml:" + shown);
    assertThat(Files.readString(REFERENCE)).contains("purposebound.yaml:" + shown);
  }
}
