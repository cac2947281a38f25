package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report says what it rests on. */
class GroundsTest {
  @TempDir private Path folder;

  @Test
  void declaredElementsAreCountedAlsoWhereNothingComesBy() throws IOException {
    Report report = SmallProgram.in(folder).compile().check();
    assertThat(report.counts())
        .containsEntry("classes", 4)
        .containsEntry("sources", 1)
        .containsEntry("uses", 1)
        .containsEntry("checks", 1)
        .containsEntry("assumed", 0)
        .containsEntry("widened", 0)
        .containsEntry("notAnalysed", 0);
    assertThat(report.counts().keySet())
        .containsExactly(
            "classes",
            "methodsSummarised",
            "sources",
            "uses",
            "checks",
            "assumed",
            "widened",
            "notAnalysed");
  }

  @Test
  void whatThePolicyNamesIsCountedToo() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile("class Attic { String dust; void sweep(Object o) {} }")
            .policy(
                """
                version: 1
                sources:
                  - field: acme.Attic#dust
                uses:
                  - method: acme.Attic#sweep
                    purpose: train_ai_system
                """)
            .check();
    assertThat(report.counts()).containsEntry("sources", 2).containsEntry("uses", 2);
  }

  @Test
  void whatIsTakenOnTrustIsListed() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile(
                """
                interface Posts {
                  @ConsentFiltered(purpose = "train_ai_system") java.util.List<Post> allowed();
                }
                interface Session {
                  @ConsentCheck(purpose = "train_ai_system", ambient = true) boolean agreed();
                }
                class Feed {
                  @PersonalData(purpose = "train_ai_system") String rating;
                  Trainer trainer;
                  void export() { trainer.learn(rating); }
                }
                """)
            .policy("version: 1\nexclude: [acme.Post]\n")
            .check();
    assertThat(report.assertions())
        .containsExactly(
            "@ConsentCheck(ambient = true) acme.Session#agreed() train_ai_system CONSENT",
            "@ConsentFiltered acme.Posts#allowed() train_ai_system CONSENT",
            "collected for train_ai_system: acme.Feed#rating",
            "excluded acme.Post (purposebound.yaml:2)");
  }

  @Test
  void stepsThroughCodeThatIsNotThereAreCounted() throws IOException {
    Report report =
        SmallProgram.in(folder)
            .compile(
                """
                interface Mapper { Object map(Object o, int depth); }
                class Feed {
                  Trainer trainer;
                  Mapper mapper;
                  void export(Post post) { trainer.learn(mapper.map(post.text(), 3)); }
                }
                """)
            .check();
    assertThat(report.findings()).hasSize(1);
    assertThat(report.counts()).containsEntry("assumed", 1);
  }

  @Test
  void profilesAreNamedAsInPolicies() throws IOException {
    SmallProgram program = SmallProgram.in(folder).compile();
    assertThat(program.check().profile()).isEqualTo("opt-in");
    assertThat(program.policy("version: 1\nprofile: legitimate-interest\n").check().profile())
        .isEqualTo("legitimate-interest");
  }
}
