package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.RuleId;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that was made and does not hold says what the code does instead. */
class WhyACheckDoesNotHoldTest {
  private static final String LEARN = "trainer.learn(post.text());";

  @TempDir private Path folder;

  private Finding only(String body) throws IOException {
    return SmallProgram.in(folder)
        .compile(
            """
            interface Answers {
              @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
              java.util.Optional<Boolean> find(@DataSubject User user);
              @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "returns")
              void need(@DataSubject User user);
            }
            class Feed {
              Trainer trainer;
              Consents consents;
              Answers answers;
              boolean test;
              boolean asks(User user) { return consents.granted(user); }
              void export(Post post) { %s }
            }
            """
                .formatted(
                    body.replace("LEARN", LEARN)
                        .replace("GRANTED", "consents.granted(post.author())")))
        .check()
        .findings()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "GRANTED; LEARN # its outcome is ignored",
        "asks(post.author()); LEARN # its outcome is ignored",
        "if (!GRANTED) LEARN # the use is where it was refused",
        "if (!GRANTED) test = true; LEARN # the use is reached whatever it answers",
        "if (GRANTED || test) LEARN # the use is also reached where test holds (Source0.java:15)",
        "if (test || GRANTED) LEARN # is passed by where test holds (Source0.java:15)",
        "if (consents != null && !GRANTED) return; LEARN"
            + " # is passed by where consents is null (Source0.java:15)",
        "if (!test) { if (!GRANTED) return; } LEARN"
            + " # is passed by where test holds (Source0.java:15)",
        "if (!answers.find(post.author()).orElse(true)) return; LEARN"
            + " # orElse(true) answers as if it were granted where there is no answer",
        "assert GRANTED; LEARN # stands in an assert, which is off unless it is switched on",
        "try { answers.need(post.author()); } catch (RuntimeException e) { test = true; } LEARN"
            + " # what it throws is caught, and the use is reached all the same (Source0.java:15)",
        "for (;;) { LEARN if (!GRANTED) break; } # only after the use",
        "boolean ok = GRANTED; LEARN # its outcome is kept, and never asked",
        "boolean ok = GRANTED; if (!ok) LEARN # the use is where it was refused",
        "boolean ok = GRANTED; if (!ok) test = true; LEARN # the use is reached whatever it answers",
        "boolean ok = GRANTED; if (ok || test) LEARN"
            + " # the use is also reached where test holds (Source0.java:15)",
        "boolean ok = GRANTED; if (test) ok = true; if (ok) LEARN"
            + " # another outcome is kept instead (Source0.java:15)",
        "Boolean ok = GRANTED; if (ok == null || ok) LEARN"
            + " # the use is also reached where there is no answer (Source0.java:15)",
        "switch (post.text().length()) { case 1: if (!GRANTED) return; default: } LEARN"
            + " # is passed by (Source0.java:15)",
      })
  void isSaidByTheCodeBetweenCheckAndUse(String body, String why) throws IOException {
    Finding f = only(body);
    assertThat(f.rule()).contains(RuleId.CheckNotOnEveryPath);
    assertThat(f.checks()).extracting(c -> c.why()).containsExactly("was made, but " + why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "if (!GRANTED) return; LEARN",
        "if (GRANTED && !test) LEARN",
        "if (!answers.find(post.author()).orElse(false)) return; LEARN",
        "try { answers.need(post.author()); } catch (RuntimeException e) { return; } LEARN",
      })
  void aCheckThatHoldsCovers(String body) throws IOException {
    Finding f = only(body);
    assertThat(f.verdict()).isEqualTo(Verdict.GUARDED);
    assertThat(f.checks())
        .extracting(c -> c.why())
        .containsExactly("covers this person, purpose and basis");
  }
}
