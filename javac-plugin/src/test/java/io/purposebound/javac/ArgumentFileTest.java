package io.purposebound.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentFileTest {
  @Test
  void wordsArePartedByWhiteSpace() {
    assertThat(ArgumentFile.words("-d out\n  -cp\ta.jar\r\n"))
        .containsExactly("-d", "out", "-cp", "a.jar");
  }

  @Test
  void quotesHoldWordsTogether() {
    assertThat(ArgumentFile.words("-d \"my out\" 'a b'c")).containsExactly("-d", "my out", "a bc");
  }

  @Test
  void aBackslashEscapesWithinQuotesOnly() {
    assertThat(ArgumentFile.words("\"C:\\\\dir\\\"x\" C:\\dir"))
        .containsExactly("C:\\dir\"x", "C:\\dir");
  }

  @Test
  void commentsAreLeftOut() {
    assertThat(ArgumentFile.words("# all of it\n-d out # where to\n")).containsExactly("-d", "out");
  }

  @Test
  void filesOfArgumentsAreUnfolded(@TempDir Path work) throws IOException {
    Path file = Files.writeString(work.resolve("args"), "-d 'a b' --class-path=x.jar");
    JavacCommand command = JavacCommand.unfolded(List.of("-d", "first", "@" + file));
    assertThat(command.value("-d")).contains("a b");
    assertThat(command.value("-cp", "--class-path")).contains("x.jar");
    assertThat(command.value("-p")).isEmpty();
  }
}
