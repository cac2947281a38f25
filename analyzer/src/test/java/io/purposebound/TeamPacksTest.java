package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import io.purposebound.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Model packs that a team ships on the analysed class path. */
class TeamPacksTest {
  private static final String ENTRY = "META-INF/purposebound/models/acme.yaml";
  private static final String LIBRARY =
      """
      class Wire {
        void send(String text) {}
        Wire tag(String text) { return this; }
        void flush() {}
      }
      class Feed {
        void sent(Post post, Wire wire) {
          wire.send(post.text());
        }
        void flushed(Post post) {
          Wire wire = new Wire();
          wire.tag(post.text());
          wire.flush();
        }
      }
      """;

  @TempDir Path folder;

  private SmallProgram program() throws IOException {
    return SmallProgram.in(folder).compile(LIBRARY);
  }

  private static String pack(String rows) {
    return "library: acme\nmarker: acme.Wire\nclasses:\n  acme.Wire:\n" + rows;
  }

  private Path jar(String text) throws IOException {
    Path jar = folder.resolve("acme-models.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(ENTRY));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return jar;
  }

  private static List<String> uses(Report report) {
    return report.with(Verdict.VIOLATION).stream()
        .map((Finding f) -> f.use().place().line() + " " + f.use().element())
        .toList();
  }

  @Test
  void ofAJarAreFound() throws IOException {
    Path jar = jar(pack("    send(String): use arg0 as train_ai_system\n"));

    Report report = program().with(jar).check();

    assertThat(uses(report)).containsExactly("10 acme.Wire#send(java.lang.String)");
    assertThat(report.notes()).noneMatch(n -> n.severity() == Note.Severity.ERROR);
  }

  @Test
  void theAnalyzersOwnAreNoPacksOfATeam() throws Exception {
    Path analyzer =
        Path.of(Purposebound.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    Report report = program().with(analyzer).check();

    assertThat(report.notes()).isEqualTo(program().check().notes());
  }

  @Test
  void ofAFolderOfTheProgramAreFound() throws IOException {
    SmallProgram program = program();
    Path file = program.classes().resolve(ENTRY);
    Files.createDirectories(file.getParent());
    Files.writeString(file, pack("    flush(): use this as train_ai_system.fine_tuning\n"));

    // the program's own code is entered, and this wire keeps nothing
    assertThat(uses(program.check())).isEmpty();
  }

  @Test
  void areLeftOutWhereThePolicyDoesNotNameThem() throws IOException {
    Path jar = jar(pack("    send(String): use arg0 as train_ai_system\n"));

    assertThat(uses(program().policy("models: []\n").with(jar).check())).isEmpty();
    assertThat(uses(program().policy("models: [acme]\n").with(jar).check())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "send(Text): use arg0 as train_ai_system |5:5: no method send(Text) is there",
        "send(String): use arg1 as train_ai_system |5:23: send(String) has no arg1",
        "send(String): use arg0 as train_ai_sistem |5:31: unknown purpose 'train_ai_sistem'",
        "send(String): use arg0 |5:27: expected 'as' at the end",
        "send(String): export arg0 to bukket arg0 |5:34: unknown target 'bukket'",
        "send(String) use arg0 |5:5: expected 'key: value'",
      })
  void haveMistakesWithTheirPlace(String row, String expected) throws IOException {
    Report report = program().with(jar(pack("    " + row + "\n"))).check();

    assertThat(mistakes(report)).hasSize(1);
    assertThat(mistakes(report).get(0)).startsWith("acme-models.jar!/" + ENTRY + ":" + expected);
  }

  @Test
  void haveMistakesOnTheirOwnLines() throws IOException {
    String twice = "    flush(): none\n    flush(): none\n";
    assertThat(mistakes(program().with(jar(pack(twice))).check()))
        .containsExactly("acme-models.jar!/" + ENTRY + ":6:5: method flush() is there twice");

    String unknown = pack("    flush(): none\n  acme.Wyre:\n    flush(): none\n");
    assertThat(mistakes(program().with(jar(unknown)).check()))
        .containsExactly("acme-models.jar!/" + ENTRY + ":6:3: no class acme.Wyre is at hand");
  }

  @Test
  void speakOfNothingWhereTheirLibraryIsNotThere() throws IOException {
    String pack = "library: other\nmarker: other.Lib\nclasses:\n  other.Lib:\n    go(): none\n";

    assertThat(mistakes(program().with(jar(pack)).check())).isEmpty();
  }

  private static List<String> mistakes(Report report) {
    return SmallProgram.notes(report, "BadModelPack").stream().map(Note::message).toList();
  }
}
