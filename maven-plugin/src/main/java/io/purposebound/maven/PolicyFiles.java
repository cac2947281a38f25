package io.purposebound.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/**
 * Finds the policy files of a module: that of the reactor's root, extended by those of the parents
 * on the way down and by the module's own.
 */
final class PolicyFiles {
  static final String NAME = "purposebound.yaml";

  private PolicyFiles() {}

  /**
   * Returns the files that exist, outermost first.
   *
   * @param root folder that the build was started for
   * @param project the module; its parents count where they are folders here, so that a build of
   *     one module alone reads the same policy as a build of all
   */
  static List<Path> of(Path root, MavenProject project) {
    Deque<Path> folders = new ArrayDeque<>();
    for (MavenProject p = project; p != null; p = p.getParent()) {
      File folder = p.getBasedir();
      if (folder != null) {
        folders.addFirst(folder.toPath().toAbsolutePath().normalize());
      }
    }
    Path start = root.toAbsolutePath().normalize();
    if (!folders.contains(start)) {
      folders.addFirst(start);
    }
    Set<Path> files = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        files.add(file);
      }
    }
    return List.copyOf(files);
  }
}
