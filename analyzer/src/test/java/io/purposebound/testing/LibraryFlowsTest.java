package io.purposebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flows through published libraries: by their rows, and through their own code where none is. */
class LibraryFlowsTest {
  private static final Path CASES = Path.of("../benchmarks/librarycases");
  private static final Path DOMAIN = Path.of("../benchmarks/flowcases/src/17/bench");
  private static final int RELEASE = 17;

  @TempDir private Path work;

  @Test
  void everyLineIsJudgedAsMarked() throws IOException, ClassNotFoundException {
    List<Path> shared = new ArrayList<>(Javac.sourcesIn(DOMAIN.resolve("model")));
    shared.addAll(Javac.sourcesIn(DOMAIN.resolve("api")));
    Path domain = work.resolve("domain");
    Javac.compile(RELEASE, shared, List.of(Javac.annotations()), domain);
    List<Path> classPath = new ArrayList<>(List.of(Javac.annotations(), domain));
    classPath.addAll(libraries());
    Path classes = work.resolve("classes");
    Javac.compile(RELEASE, Javac.sourcesIn(CASES), classPath, classes);
    Map<String, Set<Miss>> misses =
        new CaseGroup(
                CASES, List.of("flowlibraries"), List.of(classes), classPath, Optional.empty())
            .misses("librarycases/");
    assertThat(misses.values()).allSatisfy(of -> assertThat(of).isEmpty());
  }

  private static List<Path> libraries() throws ClassNotFoundException {
    List<Path> jars = new ArrayList<>();
    for (String name :
        List.of(
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.google.gson.Gson",
            "com.google.common.collect.ImmutableList",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "org.springframework.beans.factory.BeanFactory",
            "org.springframework.context.ApplicationContext",
            "org.springframework.core.ResolvableType",
            "org.springframework.data.repository.CrudRepository",
            "org.springframework.http.ResponseEntity",
            "reactor.core.publisher.Mono",
            "org.reactivestreams.Publisher",
            "io.reactivex.rxjava3.core.Single")) {
      jars.add(jar(Class.forName(name, false, LibraryFlowsTest.class.getClassLoader())));
    }
    return jars;
  }

  private static Path jar(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
