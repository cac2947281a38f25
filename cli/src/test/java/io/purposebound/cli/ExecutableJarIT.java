package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, started as users start it. */
class ExecutableJarIT {
  private static final Path JAR = Path.of(System.getProperty("purposebound.jar"));

  /** What the virtual machine prints of a method that its second compiler may not have. */
  private static final String EXCLUDED = "made not compilable on level 4";

  @TempDir private Path folder;

  @Test
  void checksAProgramAndExitsWithOneOnAViolation() throws IOException, InterruptedException {
    Program feed = Program.feed(folder, "trainer.learn(post.text());");
    Path output = folder.resolve("out");
    Run run = start(feed.check("--output", output.toString()));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("[MissingConsentCheck]");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.VIOLATIONS);
    assertThat(output.resolve("purposebound.sarif")).content().contains("MissingConsentCheck");
    assertThat(output.resolve("purposebound.json")).content().contains("MissingConsentCheck");
  }

  @Test
  void wrongInputIsOneLineAndTwo() throws IOException, InterruptedException {
    Run run = start("check", "--classes", "a", "--today", "soon");
    assertThat(run.complaint()).contains("--today soon");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
  }

  @Test
  void knowsItsVersionAndCarriesNoForeignManifest() throws IOException, InterruptedException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
      assertThat(start("--version").out().strip()).isEqualTo("purposebound " + version);
      assertThat(jar.stream().map(entry -> entry.getName()))
          .contains("META-INF/LICENSE", "META-INF/licenses/asm.txt")
          .noneMatch(name -> name.endsWith(".SF") || name.equals("module-info.class"));
    }
  }

  @Test
  void leavesMethodsToTheFirstCompiler() throws IOException, InterruptedException {
    Program feed = Program.feed(folder, "trainer.learn(post.text());");
    String kept = "-D" + FirstCompiler.SECOND + "=true";
    assertThat(start(List.of("-XX:+PrintCompilation"), feed.check()).out()).contains(EXCLUDED);
    assertThat(start(List.of("-XX:+PrintCompilation", kept), feed.check()).out())
        .contains("[MissingConsentCheck]")
        .doesNotContain(EXCLUDED);
  }

  private Run start(String... args) throws IOException, InterruptedException {
    return start(List.of(), args);
  }

  private Run start(List<String> flags, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("stdout.txt");
    Path err = folder.resolve("stderr.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Run(code, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return java.nio.file.Files.readString(file, StandardCharsets.UTF_8);
  }
}
