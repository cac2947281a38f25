package io.purposebound.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim's built-in client with the packaged server; left out where there is no {@code nvim}. */
class NeovimIT {
  @TempDir private Path work;

  @Test
  void aViolationIsShownMendedAndGone() throws Exception {
    assumeTrue(isInstalled(), "nvim is not installed");
    Project project = Project.create(work);
    Path log = work.resolve("nvim.log");
    ProcessBuilder nvim =
        new ProcessBuilder(
                "nvim",
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "-n",
                "-S",
                Path.of("src/test/neovim/drive.lua").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    nvim.environment()
        .putAll(
            Map.of(
                "FEED", project.feed().toString(),
                "ROOT", project.folder().toString(),
                "REPOSITORY", project.repository().toString(),
                "JAR", System.getProperty("purposebound.jar"),
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "HOME", work.toString(),
                "XDG_STATE_HOME", work.toString()));
    Process process = nvim.start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String out = Files.readString(log);
    assertThat(process.exitValue()).as(out).isZero();
    assertThat(out).contains("mended");
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("nvim", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
