package io.purposebound.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the policy files of a project where nobody names them. */
public final class PolicySearch {
  /** What a policy file is called. */
  public static final String NAME = "purposebound.yaml";

  /** What the folder of a whole project holds; above it nothing is looked for. */
  private static final List<String> REPOSITORIES = List.of(".git", ".hg", ".svn");

  private PolicySearch() {}

  /**
   * Returns the policy files in a folder and those above it, up to the root of its repository,
   * outermost first: each extends those before it.
   *
   * @param folder need not exist itself
   */
  public static List<Path> above(Path folder) {
    Deque<Path> files = new ArrayDeque<>();
    for (Path f = folder.toAbsolutePath().normalize(); f != null; f = f.getParent()) {
      Path file = f.resolve(NAME);
      if (Files.isRegularFile(file)) {
        files.addFirst(file);
      }
      if (REPOSITORIES.stream().map(f::resolve).anyMatch(Files::exists)) {
        break;
      }
    }
    return List.copyOf(files);
  }
}
