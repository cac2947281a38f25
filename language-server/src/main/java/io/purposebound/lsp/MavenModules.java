package io.purposebound.lsp;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuilder;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;

/**
 * Reads a Maven project: its modules, and for each its class path from the local repository.
 * Nothing is downloaded: what a build has fetched is there, and an editor should not reach out by
 * itself.
 */
final class MavenModules {
  private static final String POM = "pom.xml";

  private final Path repository;
  private final ModelBuilder models = new DefaultModelBuilderFactory().newInstance();

  /**
   * @param repository the local repository
   */
  MavenModules(Path repository) {
    this.repository = repository;
  }

  /** Returns whether a folder is that of a Maven project. */
  static boolean isProject(Path folder) {
    return Files.isRegularFile(folder.resolve(POM));
  }

  /** Returns the modules below a folder with a {@code pom.xml}; those with sources only. */
  List<Module> read(Path folder) {
    Map<Path, Model> read = new LinkedHashMap<>();
    List<Module> modules = new ArrayList<>();
    readModels(folder, read, modules);
    ClassPathResolver resolver = new ClassPathResolver(repository, read);
    read.forEach((f, m) -> module(f, m, resolver).ifPresent(modules::add));
    return modules;
  }

  private void readModels(Path folder, Map<Path, Model> read, List<Module> broken) {
    Path pom = folder.resolve(POM);
    if (read.containsKey(folder) || !Files.isRegularFile(pom)) {
      return;
    }
    try {
      Model model = models.build(request(pom)).getEffectiveModel();
      read.put(folder, model);
      for (String module : model.getModules()) {
        Path below = folder.resolve(module).normalize();
        Path parent = below.getParent();
        // a module is named by its folder or by its pom
        readModels(parent == null || Files.isDirectory(below) ? below : parent, read, broken);
      }
    } catch (ModelBuildingException e) {
      broken.add(asFarAsKnown(folder, "pom.xml: " + firstLine(e)));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().limit(2).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** A module whose pom cannot be read is compiled without a class path. */
  private static Module asFarAsKnown(Path folder, String problem) {
    return new Module(
        folder,
        List.of(folder.resolve("src/main/java")),
        folder.resolve("target/classes"),
        List.of(),
        "",
        List.of(problem));
  }

  private ModelBuildingRequest request(Path pom) {
    Properties properties = new Properties();
    properties.putAll(System.getProperties());
    return new DefaultModelBuildingRequest()
        .setPomFile(pom.toFile())
        .setProcessPlugins(true)
        .setSystemProperties(properties)
        .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL)
        .setModelResolver(new RepositoryModels(repository));
  }

  private static Optional<Module> module(Path folder, Model model, ClassPathResolver resolver) {
    List<Path> roots = sourceRoots(folder, model);
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    List<String> problems = new ArrayList<>();
    return Optional.of(
        new Module(
            folder,
            roots,
            output(folder, model),
            resolver.classpath(model, problems),
            release(model),
            List.copyOf(problems)));
  }

  private static List<Path> sourceRoots(Path folder, Model model) {
    String sources = model.getBuild() == null ? null : model.getBuild().getSourceDirectory();
    List<Path> roots = new ArrayList<>();
    roots.add(folder.resolve(sources == null ? "src/main/java" : sources).normalize());
    Path generated = folder.resolve("target/generated-sources");
    if (Files.isDirectory(generated)) {
      try (Stream<Path> folders = Files.list(generated)) {
        folders.filter(Files::isDirectory).sorted().forEach(roots::add);
      } catch (java.io.IOException e) {
        // what cannot be listed has no sources for us; its classes are in the output folder
        return roots;
      }
    }
    return roots.stream().filter(Files::isDirectory).toList();
  }

  /** Returns the folder of a module's classes. */
  static Path output(Path folder, Model model) {
    String output = model.getBuild() == null ? null : model.getBuild().getOutputDirectory();
    return folder
        .resolve(output == null ? "target" + File.separator + "classes" : output)
        .normalize();
  }

  private static String release(Model model) {
    Properties properties = model.getProperties();
    for (String name :
        List.of("maven.compiler.release", "maven.compiler.source", "maven.compiler.target")) {
      String value = properties.getProperty(name, "");
      if (value.matches("\\d+")) {
        return value;
      }
    }
    return "";
  }
}
