package io.purposebound.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.purposebound.testing.CaseGroup;
import io.purposebound.testing.CaseSuite;
import io.purposebound.testing.Javac;
import io.purposebound.verdict.CodePlace;
import io.purposebound.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged plugin in javac as its users call it, on each JDK at hand. A newer JDK is named by
 * {@code -Dpurposebound.jdk25=FOLDER}.
 */
class PackagedPluginIT {
  private static final Path RUNNING = Path.of(System.getProperty("java.home"));
  private static final String PROGRAM =
      """
      package acme;

      import io.purposebound.annotations.*;

      final class Feed {
        record User(String name) {}
        record Post(@DataSubject User author, @PersonalData String text) {}
        interface Trainer {
          void learn(int weight, @AiTrainingSink String example);
        }
        interface Consents {
          @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
          boolean granted(@DataSubject User user);
        }
        void export(Post post, Trainer trainer, Consents consents) {
          if (consents.granted(post.author())) {
            trainer.learn(1, post.text());
          }
          trainer.learn(2, post.text().strip());
        }
      }
      """;
  private static final int LINE = 19;
  private static final String FOUND = "Feed.java:" + LINE + ": error: [CheckNotOnEveryPath]";

  @TempDir private Path work;
  private Path source;

  static List<Path> jdks() {
    return Stream.concat(Stream.of(RUNNING), newer().stream()).toList();
  }

  private static Optional<Path> newer() {
    return Optional.ofNullable(System.getProperty("purposebound.jdk25")).map(Path::of);
  }

  @BeforeEach
  void write() throws IOException {
    source = Files.createDirectories(work.resolve("src/acme")).resolve("Feed.java");
    Files.writeString(source, PROGRAM);
  }

  @Test
  void showsItsUsersNothing() throws IOException {
    try (ZipFile jar = new ZipFile(JavacRun.PLUGIN.toFile())) {
      assertThat(jar.stream().map(Object::toString).filter(n -> n.endsWith(".class")))
          .isNotEmpty()
          .allMatch(n -> n.startsWith("io/purposebound/"))
          .noneMatch(n -> n.startsWith("io/purposebound/annotations/"));
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void onTheProcessorPath(Path jdk) throws Exception {
    JavacRun run = javac(jdk, "-processorpath", plugin(), "-Xplugin:Purposebound", "-d", "out");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.violations(work)).containsExactly("CheckNotOnEveryPath src/acme/Feed.java:19");
    assertThat(run.columns()).containsExactly("    trainer.learn(2, ".length() + 1);
    assertThat(run.output())
        .contains(
            "Post.text reaches AI training although Consents.granted does not hold on every path")
        .contains("Feed.java:19: read Post.text")
        .contains("mend: ");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void onTheClassPathAsAWarning(Path jdk) throws Exception {
    JavacRun run =
        JavacRun.of(
            jdk,
            work,
            List.of(
                "-cp",
                JavacRun.path(Javac.annotations(), JavacRun.PLUGIN),
                "-Xplugin:Purposebound failOnViolation=false",
                "-d",
                "out",
                source.toString()));
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("Feed.java:19: warning: [CheckNotOnEveryPath]");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void withoutAnnotationProcessing(Path jdk) throws Exception {
    JavacRun run =
        javac(jdk, "-proc:none", "-processorpath", plugin(), "-Xplugin:Purposebound", "-d", "out");
    assertThat(run.output()).contains(FOUND);
  }

  @Test
  void besideTheSources() throws Exception {
    JavacRun run = javac(RUNNING, "-processorpath", plugin(), "-Xplugin:Purposebound");
    assertThat(source.resolveSibling("Feed.class")).exists();
    assertThat(run.output()).contains(FOUND);
  }

  @Test
  void withArgumentsInAFile() throws Exception {
    Path arguments =
        Files.writeString(
            work.resolve("args"),
            "-d 'my out' --class-path=\"" + Javac.annotations() + "\"\n-processorpath " + plugin());
    JavacRun run =
        JavacRun.of(
            RUNNING, work, List.of("@" + arguments, "-Xplugin:Purposebound", source.toString()));
    assertThat(run.output()).contains(FOUND);
  }

  @Test
  void aPolicyIsFoundAboveTheClasses() throws Exception {
    Files.writeString(
        work.resolve("purposebound.yaml"),
        "version: 1\nrules:\n  - purpose: train_ai_system\n    requires: nothing\n");
    JavacRun run = javac(RUNNING, "-processorpath", plugin(), "-Xplugin:Purposebound", "-d", "out");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "profile=strikt,strikt",
    "profil=strict,no such option",
    "policy=none.yaml,none.yaml",
    "today=never,yyyy-mm-dd"
  })
  void wrongInputIsOneErrorThatSaysWhat(String option, String said) throws Exception {
    JavacRun run =
        javac(RUNNING, "-processorpath", plugin(), "-Xplugin:Purposebound " + option, "-d", "out");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output().lines().filter(l -> l.contains("error:")))
        .singleElement()
        .asString()
        .contains(said);
    assertThat(run.output()).doesNotContain("\tat ");
  }

  @Test
  void aCompilationThatFailsIsNotJudged() throws Exception {
    Files.writeString(source, PROGRAM.replace("post.author()", "post.autor()"));
    JavacRun run = javac(RUNNING, "-processorpath", plugin(), "-Xplugin:Purposebound", "-d", "out");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("cannot find symbol").doesNotContain("Purposebound");
  }

  /** As Maven, Gradle, Ant and Bazel do by default: the compiler runs within their own process. */
  @Test
  void withinABuildToolsProcess() throws Exception {
    assertThat(compileHere("-processorpath", plugin(), "-Xplugin:Purposebound")).contains(FOUND);
  }

  @Test
  void withinABuildToolsProcessAndWithoutAnnotationProcessing() throws Exception {
    assertThat(compileHere("-proc:none", "-processorpath", plugin(), "-Xplugin:Purposebound"))
        .contains("add classes=DIR behind the plugin's name");
    String paths = " classes=" + work.resolve("out") + " classpath=" + Javac.annotations();
    assertThat(
            compileHere("-proc:none", "-processorpath", plugin(), "-Xplugin:Purposebound" + paths))
        .contains(FOUND);
  }

  private String compileHere(String... options) throws IOException {
    StringWriter out = new StringWriter();
    var javac = ToolProvider.getSystemJavaCompiler();
    List<String> all = new ArrayList<>(List.of(options));
    Files.createDirectories(work.resolve("out"));
    all.addAll(
        List.of("-d", work.resolve("out").toString(), "-cp", Javac.annotations().toString()));
    try (var files = javac.getStandardFileManager(null, null, null)) {
      javac.getTask(out, files, null, all, null, files.getJavaFileObjects(source)).call();
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({"cases,17", "flowcases,17", "cases,25", "flowcases,25"})
  void sameVerdictsAsCheck(String name, int release) throws Exception {
    // both see the signatures of the JDK that they run in, so it has to be one
    assumeTrue(Runtime.version().feature() >= release, "no compiler for Java " + release);
    CaseSuite suite =
        new CaseSuite(Path.of("../benchmarks").resolve(name), release, Optional.empty());
    for (CaseGroup group : suite.compile(work.resolve("cases"))) {
      List<String> expected =
          group.check(1).with(Verdict.VIOLATION).stream()
              .map(f -> f.rule().orElseThrow() + " " + where(f.use().place()))
              .sorted()
              .toList();
      assertThat(compile(group, release).violations(group.sources()))
          .as("%s", group.categories())
          .isEqualTo(expected);
    }
  }

  private static String where(CodePlace place) {
    return place.sourceFile() + ":" + place.line();
  }

  private JavacRun compile(CaseGroup group, int release) throws Exception {
    String plugin = "-Xplugin:Purposebound today=" + CaseGroup.TODAY;
    plugin +=
        " policy="
            + group
                .policy()
                .map(p -> p.toAbsolutePath().normalize())
                .map(Path::toString)
                .orElse("");
    String classes = JavacRun.path(group.classes().toArray(Path[]::new));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "" + release,
                "-g",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-Xmaxerrs",
                "9999"));
    // the shared domain is compiled already, and judged together with the cases
    plugin += " classes=" + classes;
    String dependencies = JavacRun.path(group.classPath().toArray(Path[]::new));
    arguments.addAll(List.of("-cp", classes + File.pathSeparator + dependencies));
    plugin += " classpath=" + dependencies;
    arguments.addAll(
        List.of("-processorpath", plugin(), plugin, "-d", group.classes().get(0).toString()));
    group.files().forEach(f -> arguments.add(f.toAbsolutePath().toString()));
    Path file = work.resolve("arguments");
    Files.writeString(
        file, arguments.stream().map(a -> '"' + a + '"').collect(Collectors.joining("\n")));
    return JavacRun.of(RUNNING, work, List.of("@" + file));
  }

  private static String plugin() {
    return JavacRun.PLUGIN.toString();
  }

  private JavacRun javac(Path jdk, String... options) throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-cp", Javac.annotations().toString(), source.toString()));
    return JavacRun.of(jdk, work, all);
  }
}
