package io.purposebound.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.policy.InputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelLibraryTest {
  private static final String BOX =
      """
      library: acme
      marker: com.acme.Box
      classes:
        com.acme.Box:
          put(Object,Entry[]): arg0 -> this[]
          of(*): args -> return[]
          of(int): none
      """;

  @Test
  void findsTheRowOfAnOverloadBeforeTheOneForAll() {
    ModelLibrary library = library(BOX, true, true);
    assertThat(library.find("com/acme/Box", "of", "(I)Lcom/acme/Box;"))
        .hasValueSatisfying(row -> assertThat(row.carriesNothing()).isTrue());
    assertThat(library.find("com/acme/Box", "of", "(JLjava/lang/String;)Lcom/acme/Box;"))
        .hasValueSatisfying(row -> assertThat(row.signature()).isEqualTo("of(*)"));
  }

  @Test
  void knowsNestedAndArrayParametersByTheirSimpleNames() {
    MethodModel row =
        library(BOX, true, true)
            .find("com/acme/Box", "put", "(Ljava/lang/Object;[Ljava/util/Map$Entry;)V")
            .orElseThrow();
    assertThat(row.library()).isEqualTo("acme");
    assertThat(row.owner()).isEqualTo("com.acme.Box");
    assertThat(row.statements()).hasToString("[arg0 -> this[]]");
  }

  @Test
  void findsNothingForOtherMethodsClassesAndPackages() {
    ModelLibrary library = library(BOX, true, true);
    assertThat(library.find("com/acme/Box", "get", "()Ljava/lang/Object;")).isEmpty();
    assertThat(library.find("com/acme/Crate", "of", "(I)V")).isEmpty();
    assertThat(library.find("com/acme/inner/Box", "of", "(I)V")).isEmpty();
    assertThat(library.find("Box", "of", "(I)V")).isEmpty();
    assertThat(library.describes("com/acme/Box")).isTrue();
    assertThat(library.describes("com/acme/Crate")).isFalse();
  }

  @Test
  void leavesOutLibrariesThatAreAbsentOrUnwanted() {
    assertThat(library(BOX, false, true).describes("com/acme/Box")).isFalse();
    assertThat(library(BOX, true, false).describes("com/acme/Box")).isFalse();
  }

  @Test
  void readsFilesOnDemandAndOnce() {
    Resources resources = new Resources(BOX);
    ModelLibrary library = ModelLibrary.load(resources, name -> true);
    library.find("org/other/Thing", "of", "(I)V");
    assertThat(resources.asked).containsExactly("index.txt");
    library.find("com/acme/Box", "of", "(I)V");
    library.find("com/acme/Box", "of", "(J)V");
    assertThat(resources.asked).containsExactly("index.txt", "acme.yaml");
  }

  @Test
  void saysWhichFileIsMissing() {
    ModelLibrary library = ModelLibrary.load(new Resources(null), name -> true);
    assertThatThrownBy(() -> library.find("com/acme/Box", "of", "(I)V"))
        .isInstanceOf(InputException.class)
        .hasMessage("META-INF/purposebound/models/acme.yaml is missing from the analyzer");
  }

  @Test
  void opensTheBuiltInModels() {
    ModelLibrary library =
        ModelLibrary.load(ModelLibraryTest.class.getClassLoader(), name -> false);
    assertThat(library.find("java/util/Map", "put", "(Ljava/lang/Object;Ljava/lang/Object;)V"))
        .hasValueSatisfying(
            row ->
                assertThat(row.statements())
                    .hasToString(
                        "[this[arg0] -> return, arg0 -> this.keys[], arg1 -> this[arg0]]"));
  }

  private static ModelLibrary library(String file, boolean present, boolean wanted) {
    return ModelLibrary.load(
        new Resources(file),
        name -> present && name.equals("com.acme.Box"),
        name -> wanted && name.equals("acme"));
  }

  /** A folder of models with one file of two packages. */
  private static final class Resources extends ClassLoader {
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> files;

    Resources(String file) {
      String index = "acme.yaml: com.acme com.acme.sub\n";
      files =
          file == null ? Map.of("index.txt", index) : Map.of("index.txt", index, "acme.yaml", file);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      String file = name.substring("META-INF/purposebound/models/".length());
      asked.add(file);
      String text = files.get(file);
      return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
