package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that are made by helpers in a jar that the program depends on. */
class DependencyHelpersTest {
  private static final Path CASES = Path.of("../benchmarks/dependencycases");
  private static final Path DOMAIN = Path.of("../benchmarks/cases/src/17/bench");

  @TempDir private Path work;

  @Test
  void aHelperInAJarIsLookedInto() throws IOException {
    List<Path> shared = new ArrayList<>(Javac.sourcesIn(DOMAIN.resolve("model")));
    shared.addAll(Javac.sourcesIn(DOMAIN.resolve("api")));
    Path domain = work.resolve("domain");
    Javac.compile(17, shared, List.of(Javac.annotations()), domain);
    Path helpers = work.resolve("helpers");
    List<Path> needed = List.of(Javac.annotations(), domain);
    Javac.compile(17, Javac.sourcesIn(CASES.resolve("lib")), needed, helpers);
    Path jar = jar(helpers, work.resolve("helpers.jar"));
    List<Path> classPath = List.of(Javac.annotations(), domain, jar);
    Path program = work.resolve("program");
    Javac.compile(17, Javac.sourcesIn(CASES.resolve("src")), classPath, program);
    CaseGroup group =
        new CaseGroup(
            CASES.resolve("src"),
            List.of("dependency"),
            List.of(program),
            classPath,
            Optional.empty());

    assertThat(group.misses("").values()).allSatisfy(of -> assertThat(of).isEmpty());
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
