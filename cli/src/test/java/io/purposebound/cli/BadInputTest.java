package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Bad input: one clear line, the documented exit code, and all else is reported. */
class BadInputTest {
  private static final String UNGUARDED = "trainer.learn(post.text());";
  private static final String HARMLESS = "trainer.learn(\"nothing\");";

  @TempDir private Path folder;

  /** Returns the one line of a report that has this note. */
  private static String line(Run run, String id) {
    return run.out().lines().filter(l -> l.endsWith("[" + id + "]")).findFirst().orElse("");
  }

  private static void assertViolationsAndNote(Run run, String id, String... parts) {
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(line(run, id)).contains(parts);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aClassFileThatIsCutOff() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path file = feed.classes().resolve("acme/Feed$User.class");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
    assertViolationsAndNote(
        Run.of(feed.check()), "BrokenClassFile", "acme/Feed$User.class", "compile it again");
  }

  @Test
  void aClassFileNewerThanIsRead() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path file = feed.classes().resolve("acme/Feed$User.class");
    byte[] bytes = Files.readAllBytes(file);
    bytes[7] = 110;
    Files.write(file, bytes);
    assertViolationsAndNote(
        Run.of(feed.check()), "BrokenClassFile", "version 110", "older --release or update");
  }

  @Test
  void aDependencyThatIsMissing() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Files.delete(feed.classes().resolve("acme/Feed$Trainer.class"));
    Run run = Run.of(feed.check());
    assertThat(line(run, "MissingClass"))
        .contains("1 class", "acme.Feed$Trainer", "add their jars to the class path");
    assertThat(run.out()).contains("1 part could not be analysed");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void aJarThatIsNoZip() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path jar = Files.writeString(folder.resolve("broken.jar"), "no zip");
    assertViolationsAndNote(
        Run.of(feed.check("--classpath", jar.toString())), "BrokenJar", "broken.jar", "again");
  }

  @Test
  void aJarToBeJudgedThatIsNoZip() throws IOException {
    Path jar = Files.writeString(folder.resolve("broken.jar"), "no zip");
    Run run = Run.of("check", "--classes", jar.toString());
    assertThat(run.complaint()).contains("broken.jar", "is no jar", "[BrokenJar]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'version: 1\nrules: [' | :2: | expected",
        "'version: 1\nprofil: strict' | :2:1 | did you mean 'profile'",
        "'version: 1\nprofile: strikt' | :2:10 | did you mean 'strict'",
        "'version: 1\nrules:\n  - purpose: train_ai_sytem\n    requires: CONSENT' | :3:14 |"
            + " did you mean 'train_ai_system'"
      })
  void policiesThatAreWrong(String yaml, String position, String hint) throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path policy = Files.writeString(folder.resolve("purposebound.yaml"), yaml);
    Run run = Run.of(feed.check("--policy", policy.toString()));
    assertThat(run.complaint()).contains("purposebound.yaml" + position, hint);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void aNameInThePolicyThatMatchesNothing() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path policy =
        Files.writeString(
            folder.resolve("purposebound.yaml"),
            "version: 1\nsources:\n  - field: acme.Feed$Post#txt\n");
    assertViolationsAndNote(
        Run.of(feed.check("--policy", policy.toString())),
        "UnmatchedName",
        "warning: purposebound.yaml:3:12: 'acme.Feed$Post#txt'",
        "did you mean 'text'?");
  }

  @Test
  void anAcceptedFlowWithoutAReason() throws IOException {
    Program feed =
        Program.compile(
            folder,
            "acme/Feed.java",
            Files.readString(Program.feed(folder, UNGUARDED).sources().resolve("acme/Feed.java"))
                .replace(
                    "public void export",
                    "@AcceptedFlow(reason = \"\", approvedBy = \"me\", expires = \"2030-01-01\")"
                        + " public void export"));
    assertViolationsAndNote(
        Run.of(feed.check()),
        "EmptyReason",
        "acme.Feed#export",
        "without a reason accepts nothing");
  }

  @Test
  void anUnknownPurposeInAnAnnotation() throws IOException {
    String text =
        Files.readString(Program.feed(folder, HARMLESS).sources().resolve("acme/Feed.java"));
    Program feed =
        Program.compile(
            folder,
            "acme/Feed.java",
            text.replace("Purposes.TRAIN_AI_SYSTEM", "\"train_ai_sistem\""));
    Run run = Run.of(feed.check());
    assertThat(run.complaint())
        .contains("acme.Feed$Consents#allowTraining", "did you mean 'train_ai_system'");
    assertThat(run.out()).contains("no unguarded declared flow found");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void aSourceFileThatCannotBeRead() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path file = feed.sources().resolve("acme/Feed.java");
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8});
    Run run = Run.of(feed.check());
    assertThat(run.out()).contains("Feed.java", "[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void codeThatBreaksTheAnalysisIsAnInternalErrorAndTheRestIsWritten() throws IOException {
    String text =
        Files.readString(Program.feed(folder, UNGUARDED).sources().resolve("acme/Feed.java"));
    Program feed =
        Program.compile(
            folder,
            "acme/Feed.java",
            text.replace(UNGUARDED, "Odd.go(); " + UNGUARDED)
                + "class Odd { static void go() {} }");
    Files.write(feed.classes().resolve("acme/Odd.class"), oddClass());
    Path output = folder.resolve("out");
    Run run = Run.of(feed.check("--format", "json", "--output", output.toString()));
    assertThat(line(run, "InternalError")).contains("acme.Odd#go()", "please report this");
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(Files.readString(output.resolve("purposebound.json"), StandardCharsets.UTF_8))
        .contains("MissingConsentCheck", "InternalError");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.INTERNAL_ERROR);
  }

  /** Code that takes from an empty stack: no compiler writes it. */
  private static byte[] oddClass() {
    ClassWriter odd = new ClassWriter(0);
    odd.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "acme/Odd", null, "java/lang/Object", null);
    MethodVisitor go = odd.visitMethod(Opcodes.ACC_STATIC, "go", "()V", null, null);
    go.visitCode();
    go.visitInsn(Opcodes.POP2);
    go.visitInsn(Opcodes.RETURN);
    go.visitMaxs(0, 0);
    go.visitEnd();
    odd.visitEnd();
    return odd.toByteArray();
  }
}
