package io.purposebound.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import edu.umd.cs.findbugs.BugInstance;
import io.purposebound.testing.Javac;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy file at the project's root counts, and a wrong one is no clean result. */
class PolicyTest {
  @TempDir private Path work;
  private Path classes;

  @BeforeEach
  void compile() throws Exception {
    SpotBugsRun.load(work);
    classes = work.resolve("project/target/classes");
    Path sources = Path.of("src/it/violating/src/main/java");
    Javac.compile(17, Javac.sourcesIn(sources), List.of(Javac.annotations()), classes);
  }

  @Test
  void withoutAPolicyTheDefaultProfileCounts() throws Exception {
    assertThat(types()).containsExactly("MissingConsentCheck");
  }

  @Test
  void aPolicyAboveTheClassesIsFound() throws Exception {
    policy("profile: opt-in\nrules:\n  - purpose: train_ai_system\n    requires: nothing\n");
    assertThat(types()).isEmpty();
  }

  @Test
  void aPolicyAboveTheRepositoryIsNot() throws Exception {
    policy("profile: opt-in\nrules:\n  - purpose: train_ai_system\n    requires: nothing\n");
    Files.createDirectories(work.resolve("project/target/.git"));
    assertThat(types()).containsExactly("MissingConsentCheck");
  }

  @Test
  void aWrongPolicyIsABug() throws Exception {
    policy("profile: opt-im\n");
    assertThat(types()).containsExactly("PurposeboundError");
  }

  @Test
  void aNameThatMatchesNothingIsANote() throws Exception {
    policy("sources:\n  - field: acme.Feed$Post#txet\n");
    assertThat(types()).containsExactlyInAnyOrder("MissingConsentCheck", "PurposeboundNote");
  }

  private void policy(String text) throws Exception {
    Files.writeString(work.resolve("project/purposebound.yaml"), "version: 1\n" + text);
  }

  private List<String> types() throws Exception {
    return SpotBugsRun.bugs(List.of(classes), List.of(Javac.annotations())).stream()
        .map(BugInstance::getType)
        .toList();
  }
}
