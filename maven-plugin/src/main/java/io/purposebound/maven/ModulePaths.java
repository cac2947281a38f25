package io.purposebound.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.project.MavenProject;

/**
 * Where a module's parts are.
 *
 * @param classes the folders with the classes to judge
 * @param classpath what it compiles and runs against, with the upstream modules' folders or jars
 * @param sources its source roots, generated ones included
 */
record ModulePaths(List<Path> classes, List<Path> classpath, List<Path> sources) {

  /**
   * Reads the paths of a module whose dependencies are resolved; leaves out what does not exist.
   */
  static ModulePaths of(MavenProject project, Path classes)
      throws DependencyResolutionRequiredException {
    Set<String> elements = new LinkedHashSet<>(project.getCompileClasspathElements());
    elements.addAll(project.getRuntimeClasspathElements());
    elements.remove(project.getBuild().getOutputDirectory());
    return new ModulePaths(
        List.of(classes), existing(elements), existing(project.getCompileSourceRoots()));
  }

  /** Returns whether there is a class file to read in a folder. */
  static boolean hasClasses(Path classes) throws java.io.IOException {
    if (!Files.isDirectory(classes)) {
      return false;
    }
    try (var files = Files.walk(classes)) {
      return files.anyMatch(f -> f.toString().endsWith(".class"));
    }
  }

  static List<Path> existing(Iterable<String> names) {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        paths.add(path);
      }
    }
    return paths;
  }
}
