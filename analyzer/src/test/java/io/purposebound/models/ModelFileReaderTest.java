package io.purposebound.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.purposebound.policy.InputException;
import org.junit.jupiter.api.Test;

class ModelFileReaderTest {

  @Test
  void readsRowsOfOneAndSeveralLines() {
    ModelFile file =
        read(
            """
            # comment
            library: acme
            marker: com.acme.Foo
            since: 21
            classes:

              com.acme.Foo:   # comment
                set(int,Object): this[arg0] -> return; arg1 -> this[arg0]
                <init>(*):
                  - arg0 -> this[]
                  - arg1 -> this.name
            """);
    assertThat(file.library()).isEqualTo("acme");
    assertThat(file.marker()).contains("com.acme.Foo");
    assertThat(file.since()).contains("21");
    assertThat(file.classes().get("com.acme.Foo")).containsOnlyKeys("set(int,Object)", "<init>(*)");
    assertThat(file.classes().get("com.acme.Foo").get("set(int,Object)").statements())
        .extracting(Statement::toString)
        .containsExactly("this[arg0] -> return", "arg1 -> this[arg0]");
    assertThat(file.classes().get("com.acme.Foo").get("<init>(*)").statements())
        .extracting(Statement::toString)
        .containsExactly("arg0 -> this[]", "arg1 -> this.name");
  }

  @Test
  void placesErrorsOfStatementsInTheFile() {
    ModelFile file =
        read(
            """
            library: acme
            classes:
              com.acme.Foo:
                set(Object): none; arg0 - this[]
            """);
    assertThatThrownBy(() -> file.classes().get("com.acme.Foo").get("set(Object)").statements())
        .isInstanceOf(InputException.class)
        .hasMessage("m.yaml:4:29: expected '->', '+>', '~>' or '*>' before '- this[]'");
  }

  @Test
  void namesWhatIsWrongInTheFile() {
    assertError(
        "library: a\nclases:\n", "m.yaml:2:1: unknown key 'clases'; did you mean 'classes'?");
    assertError("classes:\n", "m.yaml:1:1: expected 'library: NAME'");
    assertError("library: a\n  C:\n", "m.yaml:2:3: expected 'CLASS:' below 'classes:'");
    assertError(
        "library: a\nclasses:\n    m(): none\n", "m.yaml:3:5: expected a class before its methods");
    assertError("library: a\nclasses:\n   C:\n", "m.yaml:3:4: expected 0, 2 or 4 blanks in front");
    assertError("library: a\nclasses:\n  C:\n  C:\n", "m.yaml:4:3: class C is there twice");
    assertError(
        "library: a\nclasses:\n  C:\n    m(): none\n    m(): none\n",
        "m.yaml:5:5: method m() is there twice");
    assertError(
        "library: a\nclasses:\n  C:\n    m: none\n",
        "m.yaml:4:5: expected a method such as add(Object), <init>() or of(*)");
    assertError("library: a\nclasses:\n  C:\n    m() none\n", "m.yaml:4:5: expected 'key: value'");
    assertError(
        "library: a\n- b\n",
        "m.yaml:2:1: a list entry is only expected below a method, after 6 blanks");
  }

  private static void assertError(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(InputException.class).hasMessage(message);
  }

  private static ModelFile read(String text) {
    return ModelFileReader.read("m.yaml", text);
  }
}
