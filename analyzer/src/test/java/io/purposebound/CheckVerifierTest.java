package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.Javac;
import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.VerifiedCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of check is one that can be taken to agree always. */
class CheckVerifierTest {
  @TempDir private Path folder;

  private CheckVerification verify(String members) throws IOException {
    Path library = folder.resolve("lib");
    Javac.compile(17, Javac.sourcesIn(Path.of("../benchmarks/cases/lib")), List.of(), library);
    return SmallProgram.in(folder)
        .with(library)
        .compile(
            """
            @DataSubject class Person {
              @PersonalData String bio;
              @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) boolean agreed;
              @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "YES") Answer answer;
            }
            enum Answer { YES, NO }
            interface People extends org.springframework.data.repository.Repository<Person, Long> {
              java.util.List<Person> findByAgreedTrue();
            }
            class Feed {
              Trainer trainer;
              Consents consents;
              People people;
              %s
            }
            """
                .formatted(members))
        .verifyChecks();
  }

  private static List<String> needed(CheckVerification v) {
    return v.needed().stream().map(CheckVerifierTest::text).toList();
  }

  private static String text(VerifiedCheck c) {
    return c.check() + "@" + c.place().method() + " " + c.turns().size();
  }

  @Test
  void aCallInAHelperTurnsWhatItGuardsInItsCallers() throws IOException {
    CheckVerification v =
        verify(
            """
            boolean may(Post post) { return post != null && consents.granted(post.author()); }
            void one(Post post) { if (may(post)) trainer.learn(post.text()); }
            void two(Post post) { if (!may(post)) return; trainer.learn(post.text()); }
            """);
    assertThat(needed(v)).containsExactly("Consents.granted@may 2");
    assertThat(v.onSeveral()).isEmpty();
  }

  @Test
  void anOutcomeInAFieldIsACheckWhereItIsRead() throws IOException {
    CheckVerification v =
        verify(
            """
            void flag(Person p) { if (p.agreed) trainer.learn(p.bio); }
            void answer(Person p) { if (p.answer == Answer.YES) trainer.learn(p.bio); }
            void filter(java.util.List<Person> all) {
              all.stream().filter(p -> p.agreed).forEach(p -> trainer.learn(p.bio));
            }
            void choose(Person p) {
              switch (p.answer) { case YES -> trainer.learn(p.bio); default -> {} }
            }
            """);
    assertThat(needed(v))
        .containsExactly(
            "Person.answer@answer 1",
            "Person.answer@choose 1",
            "Person.agreed@filter 1",
            "Person.agreed@flag 1");
  }

  @Test
  void aQueryIsACheckWhereItIsCalled() throws IOException {
    CheckVerification v =
        verify("void all() { people.findByAgreedTrue().forEach(p -> trainer.learn(p.bio)); }");
    assertThat(needed(v)).containsExactly("Person.agreed@all 1");
  }

  @Test
  void anExpressionIsACheckWhereItStands() throws IOException {
    CheckVerification v =
        verify(
            """
            @org.springframework.security.access.prepost.PreAuthorize(
                "@consents.granted(#p0.author)")
            void one(Post post) { trainer.learn(post.text()); }
            """);
    assertThat(needed(v)).containsExactly("Consents.granted@one 1");
  }

  @Test
  void twoChecksOfOnePersonCoverEachOther() throws IOException {
    CheckVerification v =
        verify(
            """
            void one(Post post) {
              if (!consents.granted(post.author())) return;
              if (!consents.granted(post.author())) return;
              trainer.learn(post.text());
            }
            """);
    assertThat(v.needed()).isEmpty();
    assertThat(v.redundant()).hasSize(2);
    assertThat(v.unused()).isEmpty();
    assertThat(v.onSeveral()).hasSize(1);
  }

  @Test
  void eachOfTwoPathsStandsOnItsOwnCheck() throws IOException {
    CheckVerification v =
        verify(
            """
            void one(Post post, boolean fast) {
              if (fast) {
                if (!consents.granted(post.author())) return;
              } else {
                if (!consents.granted(post.author())) throw new IllegalStateException();
              }
              trainer.learn(post.text());
            }
            """);
    assertThat(needed(v)).containsExactly("Consents.granted@one 1", "Consents.granted@one 1");
  }
}
