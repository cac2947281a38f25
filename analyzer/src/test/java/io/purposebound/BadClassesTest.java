package io.purposebound;

import static io.purposebound.testing.SmallProgram.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.policy.InputException;
import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Finding;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that cannot be read are named, and everything else is judged all the same. */
class BadClassesTest {
  private static final String UNGUARDED = "trainer.learn(post.text());";

  @TempDir private Path folder;

  private static void assertStillFound(Report report) {
    assertThat(report.findings())
        .map(f -> f.rule().map(Enum::name).orElse("") + " " + f.use().shortName())
        .containsExactly("MissingConsentCheck Trainer.learn");
  }

  /** The classes that the finding does not need, cut off at any place. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 8, 9, 10, 40, 90, 150})
  void aClassFileThatIsCutOff(int length) throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    byte[] whole = Files.readAllBytes(program.classFile("Consents"));
    Files.write(program.classFile("Consents"), Arrays.copyOf(whole, length));
    Report report = program.check();
    assertStillFound(report);
    assertThat(lines(report))
        .singleElement()
        .asString()
        .startsWith("BrokenClassFile acme/Consents.class: is ")
        .endsWith("compile it again");
    assertThat(report.counts()).containsEntry("notAnalysed", 1);
  }

  @Test
  void aClassFileOfNoise() throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    Files.write(program.classFile("Noise"), "no class at all, but text".getBytes("UTF-8"));
    Report report = program.check();
    assertStillFound(report);
    assertThat(lines(report)).singleElement().asString().contains("acme/Noise.class");
  }

  @Test
  void aClassFileOfAJavaThatIsNotReadYet() throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    byte[] bytes = Files.readAllBytes(program.classFile("Consents"));
    bytes[7] = 120;
    Files.write(program.classFile("Consents"), bytes);
    Report report = program.check();
    assertStillFound(report);
    assertThat(lines(report))
        .containsExactly(
            "BrokenClassFile acme/Consents.class: class file version 120 is newer than this version"
                + " reads: compile with an older --release or update Purposebound");
  }

  @Test
  void aClassFileBelowAnotherPackage() throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    Report report = program.check(program.classes().resolve("acme"));
    assertThat(report.findings()).isEmpty();
    assertThat(lines(report))
        .contains(
            "MisplacedClassFile Feed.class: holds the class acme.Feed: name the folder above the"
                + " packages");
  }

  @Test
  void classesThatAreNotOnTheClassPath() throws IOException {
    SmallProgram program =
        SmallProgram.in(folder)
            .compile(
                "class Lib1 { static void log(String s) {} } class Lib2 { int size; }",
                """
                class Feed extends Lib2 {
                  Trainer trainer;
                  void export(Post post) {
                    Lib1.log("exporting");
                    trainer.learn(post.text());
                  }
                }
                """);
    Files.delete(program.classFile("Lib1"));
    Files.delete(program.classFile("Lib2"));
    Report report = program.check();
    assertStillFound(report);
    assertThat(lines(report))
        .containsExactly(
            "MissingClass : 2 classes that the program refers to are not on the class path:"
                + " acme.Lib1, acme.Lib2; what their code does is assumed: add their jars to the"
                + " class path");
    assertThat(report.counts()).containsEntry("notAnalysed", 2);
  }

  @Test
  void onlyTheFirstMissingClassesAreNamed() throws IOException {
    StringBuilder libraries = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (int i = 1; i <= 9; i++) {
      libraries.append("class Lib").append(i).append(" { static void go() {} }\n");
      calls.append("Lib").append(i).append(".go();");
    }
    SmallProgram program =
        SmallProgram.in(folder)
            .compile(libraries.toString(), "class Feed { void go() {" + calls + "} }");
    for (int i = 1; i <= 9; i++) {
      Files.delete(program.classFile("Lib" + i));
    }
    assertThat(lines(program.check()))
        .singleElement()
        .asString()
        .contains("9 classes", "acme.Lib5 and 4 more");
  }

  @Test
  void aJarOnTheClassPathThatIsNoZip() throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    Path jar = Files.writeString(folder.resolve("lib.jar"), "no zip");
    Report report = program.with(jar, folder.resolve("gone.jar")).check();
    assertStillFound(report);
    assertThat(lines(report))
        .satisfiesExactly(
            l -> assertThat(l).startsWith("BrokenJar lib.jar: is no jar (").contains("again"),
            l -> assertThat(l).startsWith("MissingClassPathEntry gone.jar: "));
    assertThat(report.counts()).containsEntry("notAnalysed", 2);
  }

  @Test
  void aJarOfTheProgramThatIsNoZipIsWrongInput() throws IOException {
    SmallProgram program = SmallProgram.in(folder).feed(UNGUARDED);
    Path jar = Files.writeString(folder.resolve("app.jar"), "no zip");
    Report report = program.check(program.classes(), jar);
    assertStillFound(report);
    assertThat(SmallProgram.notes(report, "BrokenJar"))
        .map(Note::severity)
        .containsExactly(Note.Severity.ERROR);
  }

  @Test
  void anEmptyFolderHasNoClasses() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Report report = SmallProgram.in(folder).check(empty);
    assertThat(report.findings()).isEmpty();
    assertThat(report.counts()).containsEntry("classes", 0);
  }

  @Test
  void aFolderThatIsNotThereIsWrongInput() {
    Path gone = folder.resolve("gone");
    assertThatThrownBy(() -> SmallProgram.in(folder).check(gone))
        .isInstanceOf(InputException.class)
        .hasMessage(gone + ": no such folder or jar: compile first, or mend --classes");
  }

  /** Code that no compiler writes: the stack is empty where a value is taken from it. */
  @Test
  void codeThatBreaksTheAnalysisCostsOnlyItself() throws IOException {
    SmallProgram program =
        SmallProgram.in(folder)
            .feed(UNGUARDED)
            .compile(
                """
                class Feed {
                  Trainer trainer;
                  void export(Post post) {
                    Broken.go();
                    trainer.learn(post.text());
                  }
                }
                """,
                "class Broken { static void go() {} }");
    BrokenCode.spoil(program.classFile("Broken"), "go");
    Report report = program.check();
    assertStillFound(report);
    assertThat(lines(report))
        .singleElement()
        .asString()
        .startsWith("InternalError acme.Broken#go(): the analysis of this method broke off with")
        .contains("please report");
    Finding found = report.findings().get(0);
    assertThat(found.use().place().method()).isEqualTo("export");
  }
}
