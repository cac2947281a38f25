package io.purposebound.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged plugin in SpotBugs as its users start it: a process, on each JDK at hand. A newer
 * JDK is named by {@code -Dpurposebound.jdk25=FOLDER}.
 */
class PackagedPluginIT {
  private static final Path PLUGIN = Path.of(System.getProperty("purposebound.jar"));

  @TempDir private Path work;
  private Path classes;

  static List<Path> jdks() {
    List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Optional.ofNullable(System.getProperty("purposebound.jdk25"))
        .map(Path::of)
        .ifPresent(jdks::add);
    return jdks;
  }

  @BeforeEach
  void compile() throws IOException {
    classes = work.resolve("project").resolve("classes");
    Path sources = Path.of("src/it/violating/src/main/java");
    Javac.compile(17, Javac.sourcesIn(sources), List.of(Javac.annotations()), classes);
  }

  @Test
  void holdsNothingUnderAForeignName() throws IOException {
    try (ZipFile jar = new ZipFile(PLUGIN.toFile())) {
      assertThat(jar.stream().map(Object::toString).filter(n -> n.endsWith(".class")))
          .isNotEmpty()
          .allMatch(n -> n.startsWith("io/purposebound/"));
      assertThat(jar.stream().map(Object::toString))
          .contains("findbugs.xml", "messages.xml", "bugrank.txt", "META-INF/LICENSE")
          .noneMatch(n -> n.startsWith("io/purposebound/annotations/"));
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void commandLine(Path jdk) throws Exception {
    Path report = work.resolve("bugs.xml");
    run(
        jdk,
        1,
        List.of(
            "edu.umd.cs.findbugs.LaunchAppropriateUI",
            "-textui",
            "-exitcode",
            "-pluginList",
            PLUGIN.toString(),
            "-xml:withMessages=" + report,
            "-auxclasspath",
            Javac.annotations().toString(),
            classes.toString()));
    assertThat(Files.readString(report))
        .containsOnlyOnce("<BugInstance type=\"MissingConsentCheck\"")
        .contains(
            "Post.text reaches AI training without a consent check in acme.Feed.export(Feed$Post)")
        .containsPattern("start=\"33\"[^>]*role=\"SOURCE_LINE_VALUE_SOURCE\"")
        .containsPattern("start=\"34\"[^>]*role=\"SOURCE_LINE_VALUE_SINK\"");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void engineWithoutGuiAndAPolicyByProperty(Path jdk) throws Exception {
    Path policy = Files.writeString(work.resolve("policy.yaml"), "version: 1\nprofile: opt-im\n");
    String out =
        run(
            jdk,
            1,
            List.of(
                "-Dpurposebound.policy=" + policy,
                "edu.umd.cs.findbugs.FindBugs2",
                "-exitcode",
                "-longBugCodes",
                "-pluginList",
                PLUGIN.toString(),
                "-auxclasspath",
                Javac.annotations().toString(),
                classes.toString()));
    assertThat(out)
        .contains("PurposeboundError")
        .containsPattern("policy\\.yaml:2.*opt-in")
        .doesNotContain("MissingConsentCheck");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void antTask(Path jdk) throws Exception {
    Path report = work.resolve("ant.xml");
    Path build =
        Files.writeString(
            work.resolve("build.xml"),
            """
            <project default="spotbugs">
              <taskdef name="spotbugs" classname="edu.umd.cs.findbugs.anttask.FindBugsTask" classpath="%1$s"/>
              <target name="spotbugs">
                <spotbugs classpath="%1$s" pluginList="%2$s" output="xml" outputFile="%3$s">
                  <class location="%4$s"/>
                  <auxClasspath path="%5$s"/>
                </spotbugs>
              </target>
            </project>
            """
                .formatted(spotBugs(), PLUGIN, report, classes, Javac.annotations()));
    run(jdk, 0, List.of("org.apache.tools.ant.Main", "-f", build.toString()));
    assertThat(Files.readString(report))
        .containsOnlyOnce("<BugInstance type=\"MissingConsentCheck\"");
  }

  /** The jars of SpotBugs and Ant: what the tests run on, without this project's own parts. */
  private static String spotBugs() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(e -> e.endsWith(".jar") && !e.contains("purposebound"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String run(Path jdk, int exitCode, List<String> arguments) throws Exception {
    Path log = work.resolve("process.log");
    List<String> command =
        Stream.concat(
                Stream.of(
                    jdk.resolve("bin").resolve("java").toString(),
                    "-Djava.awt.headless=true",
                    "-cp",
                    spotBugs()),
                arguments.stream())
            .toList();
    Process process =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String out = Files.readString(log);
    assertThat(process.exitValue()).as(out).isEqualTo(exitCode);
    return out;
  }
}
