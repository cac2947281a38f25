package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with the real analyzer on small programs. */
class CheckTest {
  private static final String UNGUARDED = "trainer.learn(post.text());";
  private static final String GUARDED =
      "if (consents.allowTraining(post.author())) { trainer.learn(post.text()); }";

  @TempDir private Path folder;

  @Test
  void violationsAreShownAndDecideTheExitCode() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Run run = Run.of(feed.check());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Post.text", "acme/Feed.java:[24,", "[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(Run.of(feed.check("--no-fail-on-violation")).exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of(feed.check("--fail-on-violation=false")).exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void guardedFlowsAreNoViolations() throws IOException {
    Run run = Run.of(Program.feed(folder, GUARDED).check());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out()).contains("no unguarded declared flow found; 1 guarded");
  }

  @Test
  void formatsNameTheFilesThatAreWritten() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path output = folder.resolve("deep/er");
    Run run = Run.of(feed.check("--format", "sarif", "--output", output.toString()));
    assertThat(run.out()).contains("reports: " + output.resolve("purposebound.sarif"));
    assertThat(output).isDirectoryContaining("glob:**/purposebound.sarif");
    assertThat(output.resolve("purposebound.json")).doesNotExist();

    Run.of(feed.check("--format", "text,sarif", "--format", "json", "--output", output.toString()));
    assertThat(output.resolve("purposebound.json")).isNotEmptyFile();
  }

  @Test
  void guardedFlowsAreInSarifWhereAskedFor() throws IOException {
    Program feed = Program.feed(folder, GUARDED);
    String output = folder.resolve("out").toString();
    Run.of(feed.check("--format", "sarif", "--output", output));
    Path sarif = Path.of(output, "purposebound.sarif");
    assertThat(sarif).content().doesNotContain("\"pass\"");
    Run.of(feed.check("--format", "sarif", "--output", output, "--all-flows"));
    assertThat(sarif).content().contains("\"pass\"");
  }

  @Test
  void reportsAreTheSameBytesWhateverTheThreadsAndTheRun() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    for (String name : new String[] {"purposebound.sarif", "purposebound.json"}) {
      byte[] first = written(feed, "1", name);
      assertThat(written(feed, "1", name)).isEqualTo(first);
      assertThat(written(feed, "2", name)).isEqualTo(first);
    }
  }

  private byte[] written(Program program, String threads, String name) throws IOException {
    String output = folder.resolve("out").toString();
    Run.of(program.check("--threads", threads, "--output", output));
    Path file = Path.of(output, name);
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  @Test
  void anOutputFolderThatCannotBeMadeCostsNoFindings() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path file = Files.createFile(folder.resolve("file"));
    Run run = Run.of(feed.check("--output", file.resolve("out").toString()));
    assertThat(run.complaint()).contains("file", "cannot be written", "another output folder");
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void aReportThatCannotBeWrittenIsWrongInput() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    // A report that is a folder cannot be written by anybody, not even by the super-user.
    Path output = Files.createDirectories(folder.resolve("out"));
    Files.createDirectories(output.resolve("purposebound.sarif/taken"));
    Run run = Run.of(feed.check("--format", "sarif", "--output", output.toString()));
    assertThat(run.complaint()).contains("purposebound.sarif", "cannot be written");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void classesThatAreAbsentAreWrongInput() {
    Run run = Run.of("check", "--classes", folder.resolve("nowhere").toString());
    assertThat(run.complaint()).contains("nowhere");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void aClassesFolderThatIsEmptyIsSaidPlainly() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = Run.of("check", "--classes", empty.toString());
    assertThat(run.out()).contains("Nothing was analysed");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void brokenClassFilesAreNamedAndTheRestIsStillJudged() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Files.write(feed.classes().resolve("acme/Cut.class"), new byte[] {(byte) 0xCA, (byte) 0xFE});
    Run run = Run.of(feed.check());
    assertThat(run.out()).contains("Cut", "[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
  }

  @Test
  void aJarThatIsNoZipIsNamed() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path jar = Files.writeString(folder.resolve("broken.jar"), "no zip");
    Run run = Run.of(feed.check("--classpath", jar.toString()));
    assertThat(run.out() + run.err()).contains("broken.jar");
  }

  @Test
  void classesMayBeJars() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path jar = folder.resolve("feed.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(feed.classes())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = feed.classes().relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new java.util.zip.ZipEntry(name));
        Files.copy(file, out);
      }
    }
    Run run = Run.of(new Program(feed.sources(), jar).check());
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
  }

  @Test
  void policyMistakesAreNamedWithTheirPosition() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path policy = Files.writeString(folder.resolve("purposebound.yaml"), "version: 1\nprofil: x\n");
    Run run = Run.of(feed.check("--policy", policy.toString()));
    assertThat(run.complaint()).contains("purposebound.yaml:2:1", "profile");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    Run absent = Run.of(feed.check("--policy", folder.resolve("none.yaml").toString()));
    assertThat(absent.complaint()).contains("none.yaml");
    assertThat(absent.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void theProfileOfTheCommandLineOverridesThePolicys() throws IOException {
    Program feed = Program.feed(folder, UNGUARDED);
    Path policy = Files.writeString(folder.resolve("p.yaml"), "version: 1\nprofile: strict\n");
    Run run = Run.of(feed.check("--policy", policy.toString(), "--profile", "opt-in"));
    assertThat(run.out()).contains("Judged under profile opt-in on 2026-11-23");
  }

  @Test
  void pathsMayHoldSpacesAndUmlauts() throws IOException {
    Path odd = folder.resolve("pr\u00f6g 1 #%&");
    Program feed = Program.feed(odd, UNGUARDED);
    Path output = folder.resolve("Bericht \u00fc");
    Run run =
        Run.of(
            feed.check(
                "--base",
                folder.toString(),
                "--format",
                "sarif,json,html,markdown,csv,jsonld",
                "--output",
                output.toString()));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("pr\u00f6g 1 #%&/src/acme/Feed.java:[24,");
    assertThat(output.resolve("purposebound.sarif"))
        .content()
        .contains("\"uri\": \"pr%C3%B6g%201%20%23%25&/src/acme/Feed.java\"");
    assertThat(output.resolve("purposebound.json"))
        .content()
        .contains("\"file\": \"pr\u00f6g 1 #%&/src/acme/Feed.java\"", "\"excerpt\"");
    assertThat(output.resolve("purposebound.md"))
        .content()
        .contains("`pr\u00f6g 1 #%&/src/acme/Feed.java:24`");
  }
}
