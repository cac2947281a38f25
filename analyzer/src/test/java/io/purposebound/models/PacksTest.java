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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The format of the built-in model packs; their rows meet real artifacts in PackArtifactsTest. */
class PacksTest {

  @ParameterizedTest
  @MethodSource("files")
  void everyRowCanBeRead(Path file) throws IOException {
    TeamPack pack = TeamPack.read(file.getFileName().toString(), Files.readString(file));

    assertThat(pack.library() + ".yaml").isEqualTo(file.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isTheYamlThatTheLineReaderTakesItFor(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    Map<?, ?> yaml = (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file));
    Map<String, Object> classes = new LinkedHashMap<>();
    ModelFileReader.read("x", Files.readString(file))
        .classes()
        .forEach(
            (name, rows) -> {
              Map<String, Object> texts = new LinkedHashMap<>();
              rows.forEach((key, row) -> texts.put(key, text(row)));
              classes.put(name, texts);
            });

    assertThat(yaml.get("classes")).isEqualTo(classes);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isSorted(Path file) throws IOException {
    ModelFile read = ModelFileReader.read("x", Files.readString(file));

    assertThat(List.copyOf(read.classes().keySet())).isSorted();
    read.classes().values().forEach(rows -> assertThat(List.copyOf(rows.keySet())).isSorted());
  }

  @Test
  void indexSaysOfEachFileWhatItsHeaderSays() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Path file : files().toList()) {
      expected.add(PackName.of(ModelFileReader.read("x", Files.readString(file))).line());
    }

    assertThat(Files.readAllLines(folder().resolve(ModelResources.INDEX))).isEqualTo(expected);
  }

  private static Object text(ModelFile.Row row) {
    List<String> texts = row.pieces().stream().map(SourceLine::text).toList();
    return texts.size() == 1 ? texts.get(0) : texts;
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  static Path folder() {
    try {
      return Path.of(
              PacksTest.class
                  .getClassLoader()
                  .getResource(PackLibrary.FOLDER + ModelResources.INDEX)
                  .toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
