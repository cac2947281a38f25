package io.purposebound;

import static io.purposebound.testing.SmallProgram.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that goes deep, as generated code does, is analysed like any other. */
class DeepCodeTest {
  @TempDir private Path folder;

  private static void assertFound(Report report) {
    assertThat(lines(report)).isEmpty();
    assertThat(report.findings())
        .map(f -> f.rule().map(Enum::name).orElse(""))
        .containsExactly("MissingConsentCheck");
  }

  @Test
  void aValueThatIsComputedInAThousandSteps() throws IOException {
    StringBuilder steps = new StringBuilder("String text = post.text();\n");
    for (int i = 0; i < 1000; i++) {
      steps.append("text = text.trim() + ").append(i).append(";\n");
    }
    assertFound(SmallProgram.in(folder).feed(steps + "trainer.learn(text);").check());
  }

  @Test
  void objectsWithinAHundredObjects() throws IOException {
    StringBuilder body = new StringBuilder("Object o = post.text();\n");
    for (int i = 0; i < 100; i++) {
      body.append("o = java.util.List.of(o);\n");
    }
    assertFound(SmallProgram.in(folder).feed(body + "trainer.learn(o);").check());
  }

  @Test
  void callsThatGoTwoHundredMethodsDeep() throws IOException {
    StringBuilder methods = new StringBuilder("class Feed { Trainer trainer;\n");
    methods.append("void m0(Post post) { m1(post.text()); }\n");
    for (int i = 1; i < 200; i++) {
      methods.append("void m%d(String s) { m%d(s); }\n".formatted(i, i + 1));
    }
    methods.append("void m200(String s) { trainer.learn(s); }\n}");
    assertFound(SmallProgram.in(folder).compile(methods.toString()).check());
  }

  @Test
  void manyBranches() throws IOException {
    StringBuilder body = new StringBuilder("String text = post.text();\nint n = text.length();\n");
    for (int i = 0; i < 150; i++) {
      body.append("if (n == %d) { text = text + n; }\n".formatted(i));
    }
    assertFound(SmallProgram.in(folder).feed(body + "trainer.learn(text);").check());
  }
}
