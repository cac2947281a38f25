package io.purposebound.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of cases: {@code src/<release>/bench/<category>}, {@code lib} with stand-ins for library
 * types. Categories without a {@code policy.yaml} are analysed together with the shared domain
 * ({@code model} and {@code api}), each of the others alone with the domain on its class path.
 */
final class CaseSuite {
  private static final List<String> DOMAIN = List.of("model", "api");
  private static final int DOMAIN_RELEASE = 17;

  private final Path root;
  private final int release;
  private final Optional<Path> jdk;

  /**
   * @param root folder with {@code src} and {@code lib}
   * @param release which of its sources
   * @param jdk another JDK to compile with
   */
  CaseSuite(Path root, int release, Optional<Path> jdk) {
    this.root = root;
    this.release = release;
    this.jdk = jdk;
  }

  /** Returns how its files are named in the list of known misses. */
  String prefix() {
    return root.getFileName() + "/" + release + "/";
  }

  /** Returns its source root. */
  Path sources() {
    return root.resolve("src").resolve(String.valueOf(release));
  }

  /** Returns the names of its categories, sorted. */
  List<String> categories() throws IOException {
    try (Stream<Path> folders = Files.list(sources().resolve("bench"))) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .filter(n -> !DOMAIN.contains(n))
          .sorted()
          .toList();
    }
  }

  /** Compiles all cases below a folder for class files. */
  List<CaseGroup> compile(Path work) throws IOException {
    Path library = work.resolve("lib");
    Path domain = work.resolve("domain");
    Javac.compile(
        DOMAIN_RELEASE,
        Javac.sourcesIn(root.resolve("lib")),
        List.of(Javac.annotations()),
        library);
    List<Path> shared = new ArrayList<>();
    for (String part : DOMAIN) {
      Path folder = root.resolve("src").resolve(String.valueOf(DOMAIN_RELEASE));
      shared.addAll(Javac.sourcesIn(folder.resolve("bench").resolve(part)));
    }
    Javac.compile(DOMAIN_RELEASE, shared, List.of(Javac.annotations(), library), domain);

    List<CaseGroup> groups = new ArrayList<>();
    List<String> together = new ArrayList<>();
    for (String category : categories()) {
      Path policy = sources().resolve("bench").resolve(category).resolve("policy.yaml");
      if (Files.exists(policy)) {
        groups.add(group(work, List.of(category), library, domain, Optional.of(policy)));
      } else {
        together.add(category);
      }
    }
    groups.add(group(work, together, library, domain, Optional.empty()));
    return groups;
  }

  private CaseGroup group(
      Path work, List<String> categories, Path library, Path domain, Optional<Path> policy)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (String category : categories) {
      files.addAll(Javac.sourcesIn(sources().resolve("bench").resolve(category)));
    }
    Path classes = work.resolve(policy.isPresent() ? categories.get(0) : "together");
    List<Path> needed = List.of(Javac.annotations(), library, domain);
    if (jdk.isPresent()) {
      Javac.compile(jdk.get(), release, files, needed, classes);
    } else {
      Javac.compile(release, files, needed, classes);
    }
    List<Path> judged = policy.isPresent() ? List.of(classes) : List.of(classes, domain);
    List<Path> read = policy.isPresent() ? needed : needed.subList(0, 2);
    return new CaseGroup(sources(), categories, judged, read, policy);
  }
}
