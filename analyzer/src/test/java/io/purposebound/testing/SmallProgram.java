package io.purposebound.testing;

import io.purposebound.AnalysisRequest;
import io.purposebound.Purposebound;
import io.purposebound.verdict.CheckVerification;
import io.purposebound.verdict.Note;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A small program in a folder of its own: written, compiled, spoilt where a test wants it, judged.
 *
 * <p>{@link #DOMAIN} is there already: {@code acme.User}, {@code Post}, {@code Trainer}, {@code
 * Consents}.
 */
public final class SmallProgram {
  private static final String DOMAIN =
      """
      package acme;

      import io.purposebound.annotations.*;

      @DataSubject
      interface User {}

      record Post(@DataSubject User author, @PersonalData String text) {}

      interface Trainer {
        void learn(@AiTrainingSink Object example);
      }

      interface Consents {
        @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
        boolean granted(@DataSubject User user);
      }
      """;

  private final Path folder;
  private final List<Path> classPath = new ArrayList<>(List.of(Javac.annotations()));
  private final List<Path> policies = new ArrayList<>();
  private LocalDate today = LocalDate.of(2026, 11, 23);
  private int threads = 1;

  private SmallProgram(Path folder) {
    this.folder = folder;
  }

  /** Starts a program in an empty folder. */
  public static SmallProgram in(Path folder) {
    return new SmallProgram(folder);
  }

  /** Compiles the domain and further sources, each in package {@code acme}, into one folder. */
  public SmallProgram compile(String... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(write("Domain.java", DOMAIN));
    for (int i = 0; i < sources.length; i++) {
      String header = "package acme;\nimport io.purposebound.annotations.*;\n";
      files.add(write("Source" + i + ".java", header + sources[i]));
    }
    Javac.compile(17, files, classPath, classes());
    return this;
  }

  /** Compiles a class {@code Feed} with this method body; {@code post} and the like are at hand. */
  public SmallProgram feed(String body) throws IOException {
    return compile(
        """
        class Feed {
          Trainer trainer;
          Consents consents;

          void export(Post post) {
            %s
          }
        }
        """
            .formatted(body));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("src/acme").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns the folder with its class files. */
  public Path classes() {
    return folder.resolve("classes");
  }

  /** Returns the class file of a class of package {@code acme}. */
  public Path classFile(String simpleName) {
    return classes().resolve("acme").resolve(simpleName + ".class");
  }

  /** Adds to its class path. */
  public SmallProgram with(Path... entries) {
    classPath.addAll(Arrays.asList(entries));
    return this;
  }

  /** Adds a policy file. */
  public SmallProgram policy(String yaml) throws IOException {
    Path file = folder.resolve("purposebound.yaml");
    Files.writeString(file, yaml);
    policies.add(file);
    return this;
  }

  /** Sets the day to judge on. */
  public SmallProgram on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  /** Sets the number of threads. */
  public SmallProgram threads(int number) {
    threads = number;
    return this;
  }

  /** Judges the compiled classes. */
  public Report check() {
    return check(classes());
  }

  /** Judges these classes. */
  public Report check(Path... roots) {
    return Purposebound.check(request(roots));
  }

  /** Judges the compiled classes as if each check always agreed. */
  public CheckVerification verifyChecks() {
    return Purposebound.verifyChecks(request(classes()));
  }

  private AnalysisRequest request(Path... roots) {
    return new AnalysisRequest(
        List.of(roots),
        classPath,
        List.of(folder.resolve("src")),
        policies,
        Optional.empty(),
        today,
        threads);
  }

  /** Returns the notes of a report with this identifier. */
  public static List<Note> notes(Report report, String id) {
    return report.notes().stream().filter(n -> n.id().equals(id)).toList();
  }

  /** Returns the notes of a report as lines, without their severity. */
  public static List<String> lines(Report report) {
    return report.notes().stream().map(n -> n.id() + " " + n.where() + ": " + n.message()).toList();
  }
}
