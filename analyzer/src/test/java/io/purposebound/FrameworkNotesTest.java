package io.purposebound;

import static io.purposebound.testing.SmallProgram.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.Javac;
import io.purposebound.testing.SmallProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What frameworks' strings cannot be resolved to is named. */
class FrameworkNotesTest {
  @TempDir private Path folder;

  private List<String> notes(String source) throws IOException {
    Path library = folder.resolve("lib");
    Javac.compile(17, Javac.sourcesIn(Path.of("../benchmarks/cases/lib")), List.of(), library);
    return lines(SmallProgram.in(folder).with(library).compile(source).check());
  }

  private List<String> gated(String expression) throws IOException {
    return notes(
        """
        class Feed {
          Trainer trainer;

          @org.springframework.security.access.prepost.PreAuthorize("%s")
          void export(Post post) { trainer.learn(post.text()); }
        }
        """
            .formatted(expression));
  }

  @Test
  void aParameterThatDoesNotExist() throws IOException {
    assertThat(gated("@consents.granted(#user)"))
        .containsExactly(
            "UnresolvedExpression acme.Feed#export(acme.Post): the expression"
                + " \"@consents.granted(#user)\": it names 'user', and the method has no such"
                + " parameter; it guards nothing");
  }

  @Test
  void aBeanThatDoesNotExist() throws IOException {
    assertThat(gated("@consent.granted(#post.author)"))
        .containsExactly(
            "UnresolvedExpression acme.Feed#export(acme.Post): the expression"
                + " \"@consent.granted(#post.author)\": no class is the bean 'consent'; it guards"
                + " nothing");
  }

  @Test
  void anExpressionThatIsResolvedIsNoNote() throws IOException {
    assertThat(gated("@consents.granted(#post.author)")).isEmpty();
  }

  @Test
  void aQueryThatNamesACheckAndIsNotUnderstood() throws IOException {
    String rows =
        """
        @DataSubject class Person {
          @PersonalData String bio;
          @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) boolean agreed;
        }
        interface People extends org.springframework.data.repository.Repository<Person, Long> {
          @org.springframework.data.jpa.repository.Query("%s")
          java.util.List<Person> some();
        }
        class Feed {
          Trainer trainer;
          People people;
          void export() { people.some().forEach(p -> trainer.learn(p.bio)); }
        }
        """;
    assertThat(notes(rows.formatted("select p from Person p where lower(p.agreed) like 't%'")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("UnresolvedQuery acme.People#some(): the query names a declared check");
    assertThat(notes(rows.formatted("select p from Person p where p.agreed = true"))).isEmpty();
  }

  @Test
  void aQueryWhoseTextIsAnArgumentAndIsNotUnderstood() throws IOException {
    String created =
        """
        @DataSubject class Person {
          @PersonalData String bio;
          @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM) boolean agreed;
        }
        class Feed {
          jakarta.persistence.EntityManager em;
          Trainer trainer;
          void some() {
            for (Person p : em.createQuery("%s", Person.class).getResultList()) trainer.learn(p.bio);
          }
        }
        """;
    assertThat(notes(created.formatted("select p from Person p where lower(p.agreed) like 't%'")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("UnresolvedQuery acme.Feed#some(): the query names a declared check");
    assertThat(notes(created.formatted("select p from Person p where p.agreed = true"))).isEmpty();
  }

  @Test
  void aPointcutThatOnlyRunTimeDecides() throws IOException {
    assertThat(
            notes(
                """
                @org.aspectj.lang.annotation.Aspect
                class Checks {
                  Consents consents;
                  @org.aspectj.lang.annotation.Before("cflow(execution(* *(..))) && args(post)")
                  void before(Post post) { if (!consents.granted(post.author())) throw new Error(); }
                }
                class Feed {
                  Trainer trainer;
                  void export(Post post) { trainer.learn(post.text()); }
                }
                """))
        .containsExactly(
            "UnresolvedPointcut acme.Checks#before(acme.Post): which methods the pointcut"
                + " \"cflow(execution(* *(..))) && args(post)\" picks cannot be told before run time;"
                + " it guards nothing");
  }
}
