package io.purposebound.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the model files against the classes that they describe and against a YAML library. */
class BuiltInModelsTest {

  @ParameterizedTest
  @MethodSource("files")
  void everyRowDescribesAMethodThatExists(Path file) throws IOException {
    assertThat(ModelRowChecks.problems(read(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTheYamlThatTheLineReaderTakesItFor(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    Map<?, ?> yaml = (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file));
    Map<String, Object> classes = new LinkedHashMap<>();
    read(file)
        .classes()
        .forEach(
            (name, rows) -> {
              Map<String, Object> texts = new LinkedHashMap<>();
              rows.forEach((key, row) -> texts.put(key, text(row)));
              classes.put(name, texts);
            });
    assertThat(yaml.get("classes")).isEqualTo(classes);
  }

  @Test
  void indexNamesEachFileWithItsPackages() throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (Path file : files().toList()) {
      String packages =
          read(file).classes().keySet().stream()
              .map(name -> name.substring(0, name.lastIndexOf('.')))
              .distinct()
              .sorted()
              .collect(Collectors.joining(" "));
      expected.add(file.getFileName() + ": " + packages);
    }
    assertThat(new TreeSet<>(Files.readAllLines(folder().resolve(ModelResources.INDEX))))
        .isEqualTo(expected);
  }

  @Test
  void noRowIsInTwoFiles() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path file : files().toList()) {
      read(file)
          .classes()
          .forEach((name, methods) -> methods.keySet().forEach(key -> rows.add(name + "." + key)));
    }
    assertThat(rows).doesNotHaveDuplicates();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static Object text(ModelFile.Row row) {
    List<String> texts = row.pieces().stream().map(SourceLine::text).toList();
    return texts.size() == 1 ? texts.get(0) : texts;
  }

  private static ModelFile read(Path file) throws IOException {
    return ModelFileReader.read(file.getFileName().toString(), Files.readString(file));
  }

  private static Path folder() {
    try {
      return Path.of(
              BuiltInModelsTest.class
                  .getClassLoader()
                  .getResource(ModelResources.FOLDER + ModelResources.INDEX)
                  .toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
