package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.report.GuardedText;
import io.purposebound.source.SourceIndex;
import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.CheckEvidence;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Remedy;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings say of checks and persons. */
class EvidenceTest {
  @TempDir private Path folder;

  private Report judge(String members) throws IOException {
    return SmallProgram.in(folder)
        .compile(
            """
            enum Aim { @PurposeKey(Purposes.TRAIN_AI_SYSTEM) TRAINING, @PurposeKey("analytics") COUNTS }
            interface Registry {
              @ConsentCheck boolean agreed(@DataSubject User user, @ForPurpose Aim aim);
            }
            interface Posts { java.util.List<Post> all(); }
            class Other {
              Registry registry;
              void asks(Post post) {
                if (registry.agreed(post.author(), Aim.TRAINING)) { System.out.println(); }
              }
            }
            class Feed {
              Trainer trainer;
              Registry registry;
              Posts posts;
              Other other;
              Object rows;
              %s
            }
            """
                .formatted(members))
        .check();
  }

  private Finding only(String members) throws IOException {
    List<Finding> all = judge(members).findings();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void thePersonIsSaidAsTheCodeSaysIt() throws IOException {
    Finding f = only("void all() { for (Post p : posts.all()) trainer.learn(p.text()); }");
    assertThat(f.person()).isEqualTo("p.author()");
    assertThat(f.remedy().map(Remedy::code))
        .hasValue("if (registry.agreed(p.author(), Aim.TRAINING)) { … }");
  }

  @Test
  void theSuggestedCheckIsTheFirstFieldsOfItsOwnClass() throws IOException {
    List<Finding> all =
        judge(
                """
                }
                interface Ledger {
                  @ConsentCheck boolean holds(@DataSubject User user, @ForPurpose Aim aim);
                }
                class First {
                  Trainer trainer;
                  Registry registry;
                  Ledger ledger;
                  void one(Post p) { trainer.learn(p.text()); }
                }
                class Second {
                  Trainer trainer;
                  Ledger ledger;
                  Registry registry;
                  void two(Post p) { trainer.learn(p.text()); }
                """)
            .findings();
    assertThat(all)
        .extracting(f -> f.remedy().map(Remedy::code).orElse(""))
        .containsExactly(
            "if (registry.agreed(p.author(), Aim.TRAINING)) { … }",
            "if (ledger.holds(p.author(), Aim.TRAINING)) { … }");
  }

  @Test
  void aPersonThatNoPlainPathLeadsToIsSaidAsTheEntryReachesIt() throws IOException {
    Finding f =
        only("void all() { posts.all().stream().map(Post::text).forEach(trainer::learn); }");
    assertThat(f.person()).isEqualTo("posts.all()[*].author");
    assertThat(f.remedy().map(Remedy::code))
        .hasValue(
            "posts.all().stream().filter(post -> registry.agreed(post.author(), Aim.TRAINING))");
  }

  @Test
  void aCheckNamesItsArgumentAndItsLine() throws IOException {
    Finding f =
        only(
            """
            void all() {
              for (Post p : posts.all())
                if (registry.agreed(p.author(), Aim.TRAINING))
                  trainer.learn(p.text());
            }
            """);
    assertThat(f.verdict()).isEqualTo(Verdict.GUARDED);
    assertThat(f.checks()).hasSize(1);
    CheckEvidence c = f.checks().get(0);
    assertThat(c.subject()).isEqualTo("p.author()");
    assertThat(c.place().line()).isPositive().isLessThan(f.use().place().line());
  }

  @Test
  void eachPathNamesItsCheckAndEachCheckOfOnePathIsNamed() throws IOException {
    String paths =
        """
        void one(Post p, boolean fast) {
          if (fast) {
            if (!registry.agreed(p.author(), Aim.TRAINING)) return;
          } else {
            if (!registry.agreed(p.author(), Aim.TRAINING)) return;
          }
          trainer.learn(p.text());
        }
        """;
    assertThat(covering(only(paths))).hasSize(2);
    String helper =
        """
        void one(Post p, boolean fast) {
          if (asks(p, fast)) trainer.learn(p.text());
        }
        boolean asks(Post p, boolean fast) {
          return fast
              ? registry.agreed(p.author(), Aim.TRAINING)
              : registry.agreed(p.author(), Aim.TRAINING);
        }
        """;
    assertThat(covering(only(helper))).hasSize(2);
    String twice =
        """
        void one(Post p) {
          if (!registry.agreed(p.author(), Aim.TRAINING)) return;
          if (!registry.agreed(p.author(), Aim.TRAINING)) return;
          trainer.learn(p.text());
        }
        """;
    assertThat(covering(only(twice))).hasSize(2);
  }

  @Test
  void aCheckWhoseOutcomeNobodyReadsIsNotNamedAsOneThatCovers() throws IOException {
    String ignored =
        """
        void one(Post p) {
          registry.agreed(p.author(), Aim.TRAINING);
          if (registry.agreed(p.author(), Aim.TRAINING))
            trainer.learn(p.text());
        }
        """;
    assertThat(covering(only(ignored))).hasSize(1);
  }

  private static List<Integer> covering(Finding f) {
    assertThat(f.verdict()).isEqualTo(Verdict.GUARDED);
    return f.checks().stream()
        .filter(CheckEvidence::covers)
        .map(c -> c.place().line())
        .distinct()
        .toList();
  }

  @Test
  void guardedFlowsAreListedWithTheirChecks() throws IOException {
    Report report =
        judge(
            """
            void one(Post p) {
              if (registry.agreed(p.author(), Aim.TRAINING)) trainer.learn(p.text());
            }
            """);
    List<String> lines = new GuardedText(SourceIndex.none()).lines(report);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("Post.text reaches AI training under a consent check");
    assertThat(lines.get(1))
        .contains("check", "Registry.agreed of p.author() for train_ai_system, CONSENT, acme/");
  }

  @Test
  void checksOffTheWayAreNotNear() throws IOException {
    Finding f =
        only(
            """
            void one(Post p, Post q) {
              other.asks(p);
              trainer.learn(q.text());
            }
            """);
    assertThat(f.rule()).contains(RuleId.MissingConsentCheck);
    assertThat(f.checks()).isEmpty();
  }

  @Test
  void aCheckOfSomebodyElseOnTheWayIsNear() throws IOException {
    Finding f =
        only(
            """
            void one(Post p, User viewer) {
              if (registry.agreed(viewer, Aim.TRAINING)) trainer.learn(p.text());
            }
            """);
    assertThat(f.rule()).contains(RuleId.ConsentOfAnotherSubject);
    assertThat(f.checks()).map(CheckEvidence::subject).containsExactly("viewer");
  }

  @Test
  void aHelperThatFailsOpenIsNamedWithItsPlace() throws IOException {
    Finding f =
        only(
            """
            boolean may(User u) {
              if (rows == null) return true;
              return registry.agreed(u, Aim.TRAINING);
            }
            void one(Post p) { if (may(p.author())) trainer.learn(p.text()); }
            """);
    assertThat(f.rule()).contains(RuleId.CheckNotOnEveryPath);
    assertThat(f.checks())
        .map(CheckEvidence::why)
        .hasSize(1)
        .first()
        .asString()
        .startsWith("was made, but Feed.may answers as if it were granted where rows is null")
        .contains(", without asking, Source0.java:");
  }

  @Test
  void aHelperThatAnswersAfterAskingIsNotSaidToFailOpen() throws IOException {
    Finding f =
        only(
            """
            boolean may(User u) {
              if (!registry.agreed(u, Aim.TRAINING)) return false;
              return true;
            }
            void one(Post p) { may(p.author()); trainer.learn(p.text()); }
            """);
    assertThat(f.rule()).contains(RuleId.CheckNotOnEveryPath);
    assertThat(f.checks())
        .map(CheckEvidence::why)
        .containsExactly("was made, but its outcome is ignored");
  }

  @Test
  void anAcceptedFlowNamesTheRuleThatItWouldHaveBroken() throws IOException {
    Finding f =
        only(
            """
            @AcceptedFlow(reason = "Archive", approvedBy = "dpo", expires = "2027-06-30")
            void one(Post p, User viewer) {
              if (registry.agreed(viewer, Aim.TRAINING)) trainer.learn(p.text());
            }
            """);
    assertThat(f.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(f.rule()).contains(RuleId.ConsentOfAnotherSubject);
  }
}
