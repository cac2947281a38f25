package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, in every run and with any number of threads. */
class DeterminismTest {
  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(strings = {"cases", "flowcases"})
  void allReportsOnAllCasesAreTheSameBytes(String name) throws Exception {
    Path root = Path.of("../benchmarks").resolve(name).toAbsolutePath().normalize();
    CaseSuite suite = new CaseSuite(root, 17, Optional.empty());
    StringWriter here = new StringWriter();
    for (CaseGroup group : suite.compile(work)) {
      PrintReports.write(group, 1, here);
    }
    assertThat(here.toString()).contains("\"version\": \"2.1.0\"");
    assertThat(run(root, 2, "0")).as("another machine, two threads").isEqualTo(here.toString());
  }

  /** Runs in another virtual machine, in which objects have other hash codes. */
  private String run(Path root, int threads, String hashCodes) throws Exception {
    Path out = work.resolve("reports.txt");
    Path log = work.resolve("log.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.add("-XX:hashCode=" + hashCodes);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(PrintReports.class.getName());
    command.addAll(
        List.of(root.toString(), work.toString(), String.valueOf(threads), out.toString()));
    Process java =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(java.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(java.exitValue()).as(Files.readString(log)).isZero();
    return Files.readString(out);
  }
}
