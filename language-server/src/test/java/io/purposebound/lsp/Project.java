package io.purposebound.lsp;

import io.purposebound.testing.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Maven project with a local repository of its own that holds the annotations.
 *
 * @param folder its base folder
 * @param repository the local repository
 */
record Project(Path folder, Path repository) {
  static final String FEED =
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
        void checked(Post post, Trainer trainer, Consents consents) {
          if (consents.granted(post.author())) {
            trainer.learn(post.text());
          }
        }
        void unchecked(Post post, Trainer trainer, Consents consents) {
          trainer.learn(post.text().strip());
        }
      }
      """;

  /** Line of the violation, from 0. */
  static final int LINE = 20;

  static Project create(Path work) throws IOException {
    Project project = new Project(work.resolve("project"), work.resolve("repository"));
    project.write("src/main/java/acme/Feed.java", FEED);
    project.write("pom.xml", pom("purposebound-annotations"));
    Path artifact =
        Files.createDirectories(
            project.repository.resolve("io/purposebound/purposebound-annotations/1"));
    Files.writeString(
        artifact.resolve("purposebound-annotations-1.pom"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>io.purposebound</groupId>"
            + "<artifactId>purposebound-annotations</artifactId><version>1</version></project>");
    jar(Javac.annotations(), artifact.resolve("purposebound-annotations-1.jar"));
    return project;
  }

  private static void jar(Path classes, Path jar) throws IOException {
    if (Files.isRegularFile(classes)) {
      Files.copy(classes, jar);
      return;
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
  }

  static String pom(String dependency) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>acme</groupId>
          <artifactId>feed</artifactId>
          <version>1</version>
          <properties><maven.compiler.release>17</maven.compiler.release></properties>
          <dependencies>
            <dependency>
              <groupId>io.purposebound</groupId>
              <artifactId>%s</artifactId>
              <version>1</version>
            </dependency>
          </dependencies>
        </project>
        """
        .formatted(dependency);
  }

  /** Returns the pom of a project with modules. */
  static String parent(String... modules) {
    StringBuilder listed = new StringBuilder();
    for (String module : modules) {
      listed.append("<module>").append(module).append("</module>");
    }
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>acme</groupId>
          <artifactId>parent</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          <modules>%s</modules>
        </project>
        """
        .formatted(listed);
  }

  /** Returns the pom of a module that depends on artifacts, ours by their name. */
  static String module(String name, String... dependencies) {
    StringBuilder listed = new StringBuilder();
    for (String dependency : dependencies) {
      listed
          .append("<dependency><groupId>")
          .append(dependency.startsWith("purposebound") ? "io.purposebound" : "acme")
          .append("</groupId><artifactId>")
          .append(dependency)
          .append("</artifactId><version>1</version></dependency>");
    }
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>acme</groupId>
            <artifactId>parent</artifactId>
            <version>1</version>
          </parent>
          <artifactId>%s</artifactId>
          <dependencies>%s</dependencies>
        </project>
        """
        .formatted(name, listed);
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  Path feed() {
    return folder.resolve("src/main/java/acme/Feed.java");
  }

  List<Path> folders() {
    return List.of(folder);
  }
}
