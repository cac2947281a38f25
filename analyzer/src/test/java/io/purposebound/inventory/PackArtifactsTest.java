package io.purposebound.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.purposebound.classfile.ClassPath;
import io.purposebound.classfile.TypeHierarchy;
import io.purposebound.models.TeamPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every row of the model packs against the published artifacts that its header names, which
 * {@code benchmarks/libraries/fetch.py} collects in the folder of {@code -Dpurposebound.artifacts}.
 * Without it, against those that the tests have at hand.
 */
class PackArtifactsTest {
  private static final Path PACKS =
      Path.of("src/main/resources/META-INF/purposebound/models/libraries");

  @ParameterizedTest
  @MethodSource("packs")
  void everyRowDescribesAMethodOfAPublishedArtifact(Path file) throws IOException {
    TeamPack pack = TeamPack.read(file.getFileName().toString(), Files.readString(file));
    List<Path> jars = jars(pack.artifacts());
    assumeTrue(jars.size() == pack.artifacts().size(), "its artifacts are not at hand");

    assertThat(mistakes(pack, jars)).isEmpty();
  }

  /** A row that one of several versions has is right. */
  private static Set<String> mistakes(TeamPack pack, List<Path> jars) throws IOException {
    Set<String> common = null;
    for (Path jar : jars.isEmpty() ? List.of(Path.of("")) : jars) {
      List<Path> path = jar.toString().isEmpty() ? List.of() : List.of(jar);
      Set<String> of = new LinkedHashSet<>();
      try (ClassPath classPath = ClassPath.open(List.of(), path, p -> {})) {
        TypeHierarchy types = new TypeHierarchy(classPath, p -> {});
        of.addAll(pack.mistakes(PackCheck.described(types)));
      }
      if (common == null) {
        common = of;
      } else {
        common.retainAll(of);
      }
    }
    return common == null ? Set.of() : common;
  }

  private static List<Path> jars(List<String> artifacts) {
    String folder = System.getProperty("purposebound.artifacts", "");
    List<Path> jars = new ArrayList<>();
    for (String artifact : artifacts) {
      String[] parts = artifact.split(":", -1);
      String name = parts[1] + "-" + parts[2] + ".jar";
      if (folder.isEmpty()) {
        onTestPath(name).ifPresent(jars::add);
      } else {
        Optional.of(Path.of(folder, name)).filter(Files::exists).ifPresent(jars::add);
      }
    }
    return jars;
  }

  private static Optional<Path> onTestPath(String name) {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
        .map(Path::of)
        .filter(p -> p.endsWith(name))
        .findFirst();
  }

  static Stream<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(PACKS)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
