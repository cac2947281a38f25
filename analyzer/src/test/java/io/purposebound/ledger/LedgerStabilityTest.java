package io.purposebound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger and the fingerprints survive edits that touch no flow, and no others. */
class LedgerStabilityTest {
  private static final String BEFORE =
      """
      class Feed {
        Trainer trainer;
        Consents consents;

        void export(Post post) {
          trainer.learn(post.text());
        }

        void each(java.util.List<Post> posts) {
          posts.forEach(p -> trainer.learn(p.text()));
          Runnable later = new Runnable() {
            public void run() { trainer.learn(posts.get(0).text()); }
          };
          later.run();
        }

        void guarded(Post post) {
          if (consents.granted(post.author())) {
            trainer.learn(post.text());
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void movedLinesRenamedLocalsReorderedMethodsAndLayoutLeaveItAsItIs() throws IOException {
    String after =
        """
        /** Documented now. */
        class Feed {
          Trainer trainer;
          Consents consents;

          void guarded(
              Post entry) {
            if (!consents.granted(entry.author())) { return; }

            trainer.learn(
                entry.text());
          }

          static final java.util.function.Supplier<String> OTHER = () -> "a lambda before the rest";

          void each(java.util.List<Post> all) {
            Runnable unrelated = new Runnable() { public void run() {} };
            unrelated.run();
            all.forEach(one -> { String line = one.text(); trainer.learn(line); });
            Runnable afterwards = new Runnable() {
              public void run() {
                trainer.learn(all.get(0).text());
              }
            };
            afterwards.run();
          }

          void export(Post renamed) {
            String text = renamed.text();
            int unrelated = 3;
            trainer.learn(text);
          }
        }
        """;
    Report before = report("before", BEFORE);
    Report now = report("after", after);
    assertThat(before.findings()).hasSize(4);
    assertThat(LedgerWriter.text(Ledger.of(now))).isEqualTo(LedgerWriter.text(Ledger.of(before)));
    assertThat(fingerprints(now)).isEqualTo(fingerprints(before)).doesNotHaveDuplicates();
  }

  @Test
  void anotherSourceMethodOrUseIsAnotherFlow() throws IOException {
    Report before = report("before", BEFORE);
    for (String edit :
        List.of(
            BEFORE.replace("void export(Post post)", "void exportAll(Post post)"),
            BEFORE
                .replace("Trainer trainer;", "Trainer trainer; @PersonalData String note;")
                .replace(
                    "Post post) {\n    trainer.learn(post.text())",
                    "Post post) {\n    trainer.learn(note)"),
            BEFORE.replace("void export(Post post)", "void export(Post post, int n)"),
            BEFORE.replace(
                "  trainer.learn(post.text());\n  }\n\n  void each",
                "  trainer.learn(post.text());\n    trainer.learn(post.text());\n  }\n\n  void each"))) {
      assertThat(edit).isNotEqualTo(BEFORE);
      Report now = report("edit" + Math.abs(edit.hashCode()), edit);
      assertThat(LedgerWriter.text(Ledger.of(now)))
          .isNotEqualTo(LedgerWriter.text(Ledger.of(before)));
      assertThat(fingerprints(now)).isNotEqualTo(fingerprints(before)).doesNotHaveDuplicates();
    }
  }

  private Report report(String name, String source) throws IOException {
    Path root = Files.createDirectories(folder.resolve(name));
    return SmallProgram.in(root).compile(source).check();
  }

  private static List<String> fingerprints(Report report) {
    return report.findings().stream().map(Finding::fingerprint).sorted().toList();
  }
}
