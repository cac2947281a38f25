package io.purposebound.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.purposebound.testing.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged plugin in builds as its manual tells them, on each JDK at hand. */
class BuildToolsIT {
  private static final String USE =
      """
      package acme;

      import io.purposebound.annotations.*;

      final class Feed {
        record User(String name) {}
        record Post(@DataSubject User author, @PersonalData String text) {}
        interface Trainer {
          void learn(@AiTrainingSink String example);
        }
        interface Consents {
          @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
          boolean granted(@DataSubject User user);
        }
        void export(Post post, Trainer trainer, Consents consents) {
          trainer.learn(post.text());
        }
      }
      """;

  private static final String MENDED =
      USE.replace("    trainer.l", "    if (consents.granted(post.author())) trainer.l");

  @TempDir private Path work;

  static List<Path> jdks() {
    return PackagedPluginIT.jdks();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void ant(Path jdk) throws Exception {
    assumeTrue(isThere("ant"), "Ant is not installed");
    Path running = Path.of(System.getProperty("java.home"));
    Files.writeString(
        work.resolve("build.xml"),
        """
        <project name="feed" default="compile">
          <target name="compile">
            <mkdir dir="build"/>
            <javac srcdir="src" destdir="build" classpath="%s" includeantruntime="false" debug="true"%s>
              <compilerarg line="-processorpath %s"/>
              <compilerarg value="-Xplugin:Purposebound"/>
            </javac>
          </target>
        </project>
        """
            .formatted(
                Javac.annotations(),
                // Ant 1.10.12 itself does not start on JDK 25; its javac may be any
                jdk.equals(running)
                    ? ""
                    : " fork=\"true\" executable=\"" + jdk.resolve("bin/javac") + "\"",
                JavacRun.PLUGIN.toAbsolutePath()));
    assertJudged(running, List.of("ant", "-noinput"), "src/acme/Feed.java");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void maven(Path jdk) throws Exception {
    assumeTrue(isThere("mvn"), "Maven is not installed");
    String repository = System.getProperty("purposebound.repository", "");
    assumeTrue(!repository.isEmpty(), "no local repository is told");
    Files.writeString(
        work.resolve("pom.xml"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>acme</groupId>
          <artifactId>feed</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          </properties>
          <build>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>%s</version>
                <configuration>
                  <compilerArgs>
                    <arg>-processorpath</arg>
                    <arg>%s</arg>
                    <arg>-Xplugin:Purposebound classes=${project.build.outputDirectory} classpath=%s</arg>
                    <arg>-cp</arg>
                    <arg>%s</arg>
                  </compilerArgs>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(
                System.getProperty("purposebound.compilerPlugin"),
                JavacRun.PLUGIN.toAbsolutePath(),
                Javac.annotations(),
                Javac.annotations()));
    assertJudged(
        jdk,
        List.of(
            "mvn",
            "-o",
            "-B",
            "-Dmaven.repo.local=" + repository,
            "org.apache.maven.plugins:"
                + "maven-compiler-plugin:"
                + System.getProperty("purposebound.compilerPlugin")
                + ":compile"),
        "src/main/java/acme/Feed.java");
  }

  /** A violation fails the build with its place; without it the build passes. */
  private void assertJudged(Path jdk, List<String> command, String source) throws Exception {
    Path file = work.resolve(source);
    Files.createDirectories(file.getParent());
    Files.writeString(file, USE);
    JavacRun violating = run(jdk, command);
    assertThat(violating.exitCode()).as(violating.output()).isNotZero();
    assertThat(violating.output()).contains("[MissingConsentCheck]").contains("Feed.java");
    Files.writeString(file, MENDED);
    JavacRun mended = run(jdk, command);
    assertThat(mended.exitCode()).as(mended.output()).isZero();
  }

  private JavacRun run(Path jdk, List<String> command) throws Exception {
    Path log = Files.createTempFile(work, "build", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    Process build = builder.start();
    if (!build.waitFor(3, TimeUnit.MINUTES)) {
      build.destroyForcibly();
      throw new IOException("the build does not end:\n" + Files.readString(log));
    }
    return new JavacRun(build.exitValue(), Files.readString(log));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
  }
}
