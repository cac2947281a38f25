package io.purposebound.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A small program that tests compile and check.
 *
 * @param sources its source root
 * @param classes its classes
 */
record Program(Path sources, Path classes) {

  /** One source and one use; the body of {@code export(Post post)} is given. */
  static Program feed(Path folder, String body) throws IOException {
    return compile(
        folder,
        "acme/Feed.java",
        """
        package acme;

        import io.purposebound.annotations.*;

        public final class Feed {
          @DataSubject
          public interface User {}

          public record Post(@DataSubject User author, @PersonalData String text) {}

          public interface Trainer {
            void learn(@AiTrainingSink String example);
          }

          public interface Consents {
            @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM)
            boolean allowTraining(@DataSubject User user);
          }

          private Trainer trainer;
          private Consents consents;

          public void export(Post post) {
            %s
          }
        }
        """
            .formatted(body));
  }

  /** Compiles one file against the annotations. */
  static Program compile(Path folder, String file, String text) throws IOException {
    Path sources = folder.resolve("src");
    Path classes = folder.resolve("classes");
    Path path = sources.resolve(file);
    Files.createDirectories(path.getParent());
    Files.createDirectories(classes);
    Files.writeString(path, text);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-g", "-proc:none", "-cp", annotations().toString(), "-d", classes.toString());
    try (var files = javac.getStandardFileManager(null, null, null)) {
      boolean compiled =
          javac
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(path))
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(messages.toString());
      }
    }
    return new Program(sources, classes);
  }

  /** Returns the options that name this program, followed by others. */
  String[] check(String... others) {
    List<String> args = new ArrayList<>();
    args.addAll(
        List.of(
            "check",
            "--classes",
            classes.toString(),
            "--sources",
            sources.toString(),
            "--classpath",
            annotations() + File.pathSeparator,
            "--today",
            "2026-11-23"));
    args.addAll(List.of(others));
    return args.toArray(String[]::new);
  }

  /** Returns the folder or jar with the annotations. */
  static Path annotations() {
    try {
      return Path.of(
          io.purposebound.annotations.PersonalData.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
