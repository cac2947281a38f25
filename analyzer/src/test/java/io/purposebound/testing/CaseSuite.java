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
public final class CaseSuite {
  private static final List<String> DOMAIN = List.of("model", "api");
  private static final int DOMAIN_RELEASE = 17;

  private final Path root;
  private final int release;
  private final Optional<Path> jdk;
  private final boolean ecj;

  /**
   * @param root folder with {@code src} and {@code lib}
   * @param release which of its sources
   * @param jdk another JDK to compile with
   */
  public CaseSuite(Path root, int release, Optional<Path> jdk) {
    this(root, release, jdk, false);
  }

  private CaseSuite(Path root, int release, Optional<Path> jdk, boolean ecj) {
    this.ecj = ecj;
    this.root = root;
    this.release = release;
    this.jdk = jdk;
  }

  /** Returns the same cases, compiled by Eclipse's compiler. */
  CaseSuite byEcj() {
    return new CaseSuite(root, release, Optional.empty(), true);
  }

  boolean isByEcj() {
    return ecj;
  }

  /** Returns how its files are named in the list of known misses. */
  public String prefix() {
    return root.getFileName() + "/" + release + (ecj ? "-ecj/" : "/");
  }

  /** Returns its source root. */
  public Path sources() {
    return root.resolve("src").resolve(String.valueOf(release));
  }

  /** Returns the names of its categories, sorted. */
  public List<String> categories() throws IOException {
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
  public List<CaseGroup> compile(Path work) throws IOException {
    List<Path> shared = new ArrayList<>();
    Path domainRoot = root.resolve("src").resolve(String.valueOf(DOMAIN_RELEASE)).resolve("bench");
    for (String part : DOMAIN) {
      shared.addAll(Javac.sourcesIn(domainRoot.resolve(part)));
    }
    List<Path> stubs = Javac.sourcesIn(root.resolve("lib"));
    Javac.compile(DOMAIN_RELEASE, stubs, List.of(Javac.annotations()), library(work));
    Javac.compile(
        DOMAIN_RELEASE, shared, List.of(Javac.annotations(), library(work)), domain(work));
    List<CaseGroup> groups = groups(work);
    for (CaseGroup group : groups) {
      compile(group, work);
    }
    return groups;
  }

  private void compile(CaseGroup group, Path work) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String category : group.categories()) {
      files.addAll(Javac.sourcesIn(sources().resolve("bench").resolve(category)));
    }
    List<Path> needed = List.of(Javac.annotations(), library(work), domain(work));
    Path classes = group.classes().get(0);
    if (ecj) {
      Ecj.compile(release, files, needed, classes);
    } else if (jdk.isPresent()) {
      Javac.compile(jdk.get(), release, files, needed, classes);
    } else {
      Javac.compile(release, files, needed, classes);
    }
  }

  private static Path library(Path work) {
    return work.resolve("lib");
  }

  private static Path domain(Path work) {
    return work.resolve("domain");
  }

  /** Returns the groups that were compiled below a folder. */
  List<CaseGroup> groups(Path work) throws IOException {
    List<CaseGroup> groups = new ArrayList<>();
    List<String> together = new ArrayList<>();
    List<Path> read = List.of(Javac.annotations(), library(work));
    for (String category : categories()) {
      Path policy = sources().resolve("bench").resolve(category).resolve("policy.yaml");
      if (Files.exists(policy)) {
        groups.add(
            new CaseGroup(
                sources(),
                List.of(category),
                List.of(work.resolve(category)),
                List.of(Javac.annotations(), library(work), domain(work)),
                Optional.of(policy)));
      } else {
        together.add(category);
      }
    }
    List<Path> classes = List.of(work.resolve("together"), domain(work));
    groups.add(new CaseGroup(sources(), together, classes, read, Optional.empty()));
    return groups;
  }
}
