package io.purposebound.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each limit of {@code docs/limitations.md} as it is today. A test that fails because the analyzer
 * has become better is good news: mend the page, and turn the case into an ordinary one.
 */
class LimitationsTest {
  private static final String MISSING = "Post.text VIOLATION MissingConsentCheck";
  private static final String GUARDED = "Post.text GUARDED";

  @TempDir private Path folder;

  private void unseen(String members) throws IOException {
    assertThat(Program.verdicts(folder, members)).isEmpty();
  }

  private void judged(String verdict, String members) throws IOException {
    assertThat(Program.verdicts(folder, members)).containsExactly(verdict);
  }

  @Test
  void implicitFlowsAreNotSeen() throws IOException {
    unseen(
        """
        void run(Post post) {
          String kind = post.text().contains("diabetes") ? "ill" : "well";
          trainer.learn(kind);
        }
        """);
  }

  @Test
  void codeWithoutABodyChangesNoArgument() throws IOException {
    unseen(
        """
        interface Renderer {
          void render(String text, StringBuilder into);
        }
        void run(Post post, Renderer renderer) {
          StringBuilder page = new StringBuilder();
          renderer.render(post.text(), page);
          trainer.learn(page.toString());
        }
        """);
  }

  @Test
  void whatAStoreOutsideTheProgramHoldsIsNotKnown() throws IOException {
    unseen(
        """
        void run(Post post, String name, String other) throws java.io.IOException {
          java.nio.file.Files.writeString(java.nio.file.Path.of(name), post.text());
          trainer.learn(java.nio.file.Files.readString(java.nio.file.Path.of(other)));
        }
        """);
  }

  @Test
  void aUseThatIsCalledByAComputedNameIsNotSeen() throws IOException {
    unseen(
        """
        void run(Post post, String name) throws ReflectiveOperationException {
          Trainer.class.getMethod(name, Object.class).invoke(trainer, post.text());
        }
        """);
  }

  @Test
  void aCallWithVeryManyPossibleBodiesEntersNone() throws IOException {
    StringBuilder classes = new StringBuilder("interface Step { void take(Object o); }\n");
    for (int i = 0; i < 17; i++) {
      classes
          .append("static class Step" + i + " extends Base implements Step {\n")
          .append("  public void take(Object o) { trainer.learn(o); }\n}\n");
    }
    unseen(classes + "void run(Post post, Step step) { step.take(post.text()); }");
  }

  @Test
  void aVeryLargeMethodIsNotReadAndTheReportCountsIt() throws IOException {
    StringBuilder body = new StringBuilder("int sum = 0;\n");
    for (int i = 0; i < 4000; i++) {
      body.append("sum += sum * 31;\n");
    }
    var report =
        Program.check(
            folder, "int run(Post post) {\n" + body + "trainer.learn(post.text()); return sum; }");
    assertThat(report.findings()).isEmpty();
    assertThat(report.counts()).containsEntry("notAnalysed", 1);
  }

  @Test
  void aDeclaredCheckIsBelievedWhateverItDoes() throws IOException {
    judged(
        GUARDED,
        """
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
        static boolean agreed(@DataSubject User person) {
          return true;
        }
        void run(Post post) {
          if (agreed(post.author())) {
            trainer.learn(post.text());
          }
        }
        """);
  }

  @Test
  void aWithdrawalAfterTheCheckIsNotSeen() throws IOException {
    judged(
        GUARDED,
        """
        interface Registry {
          void withdraw(User person);
        }
        void run(Post post, Registry registry) {
          if (consents.granted(post.author())) {
            registry.withdraw(post.author());
            trainer.learn(post.text());
          }
        }
        """);
  }

  @Test
  void conditionsThatGoTogetherAreJudgedApart() throws IOException {
    judged(
        "Post.text VIOLATION CheckNotOnEveryPath",
        """
        void run(Post post, boolean training) {
          boolean agreed = true;
          if (training) {
            agreed = consents.granted(post.author());
          }
          if (training && agreed) {
            trainer.learn(post.text());
          }
        }
        """);
  }

  @Test
  void personsThatAreComparedAreTwoPersons() throws IOException {
    judged(
        "Post.text VIOLATION ConsentOfAnotherSubject",
        """
        void run(Post post, User user) {
          if (post.author().equals(user) && consents.granted(user)) {
            trainer.learn(post.text());
          }
        }
        """);
  }

  @Test
  void textThatIsCleanedByHandIsPersonalStill() throws IOException {
    judged(
        MISSING,
        """
        void run(Post post) {
          trainer.learn(post.text().replaceAll(".", "x"));
        }
        """);
  }

  @Test
  void aPositionThatIsNotConstantMayBeAny() throws IOException {
    judged(
        MISSING,
        """
        void run(Post post, int i) {
          String[] cells = new String[i + 2];
          cells[i] = post.text();
          trainer.learn(cells[i + 1]);
        }
        """);
  }
}
