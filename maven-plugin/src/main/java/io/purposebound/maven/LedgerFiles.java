package io.purposebound.maven;

import io.purposebound.ledger.Ledger;
import io.purposebound.ledger.LedgerFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds the ledger of a module: its own, or its part of one that stands further up. */
final class LedgerFiles {
  private LedgerFiles() {}

  /**
   * Returns the ledger.
   *
   * @param named the file that was named, null for the nearest: the module's own, or that of a
   *     parent that is a folder here
   * @param classes the folders with the module's classes
   */
  static LedgerFile of(@Nullable File named, MavenProject project, List<Path> classes) {
    Path file = named == null ? nearest(project) : named.toPath();
    Path own = project.getBasedir().toPath();
    return own.equals(file.toAbsolutePath().normalize().getParent())
        ? new LedgerFile(file)
        : new LedgerFile(file, name -> isIn(classes, name));
  }

  private static Path nearest(MavenProject project) {
    for (MavenProject p = project; p != null; p = p.getParent()) {
      File folder = p.getBasedir();
      if (folder != null && Files.exists(folder.toPath().resolve(Ledger.FILE_NAME))) {
        return folder.toPath().resolve(Ledger.FILE_NAME);
      }
    }
    return project.getBasedir().toPath().resolve(Ledger.FILE_NAME);
  }

  private static boolean isIn(List<Path> classes, String name) {
    String file = name.replace('.', '/') + ".class";
    return classes.stream().anyMatch(c -> Files.exists(c.resolve(file)));
  }
}
