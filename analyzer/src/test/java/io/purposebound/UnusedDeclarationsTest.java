package io.purposebound;

import static org.assertj.core.api.Assertions.assertThat;

import io.purposebound.testing.SmallProgram;
import io.purposebound.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations and policy entries that nothing meets any more, and those that something may. */
class UnusedDeclarationsTest {
  private static final String MAIN = "class Main { public static void main(String[] a) {%s} }";

  @TempDir private Path folder;

  private static List<String> unused(Report report) {
    return SmallProgram.notes(report, "UnusedDeclaration").stream()
        .map(n -> n.where() + ": " + n.message())
        .toList();
  }

  private List<String> unused(String... sources) throws IOException {
    return unused(SmallProgram.in(folder).compile(sources).check());
  }

  private static String privacy(String access) {
    return access
        + """
         class Source0 {
          @Anonymizes(technique = "k = 20", approvedBy = "dpo")
          %1$s String aggregate(Post p) { return ""; }
          @ConsentFiltered(purpose = Purposes.TRAIN_AI_SYSTEM)
          %1$s Post[] consented(long since) { return new Post[0]; }
          @NotPersonal(reason = "a number") %1$s String ticket(Post p) { return p.text(); }
        }
        """
            .formatted(access);
  }

  @Test
  void whatNoCodeRefersToIsListedByNameAndPlace() throws IOException {
    assertThat(unused(privacy("")))
        .containsExactly(
            "@Anonymizes on acme.Source0#aggregate(acme.Post): no code refers to Source0.aggregate"
                + " (acme/Source0.java:5) any more: remove this declaration, or mend what it names",
            "@ConsentFiltered on acme.Source0#consented(long): no code refers to Source0.consented"
                + " (acme/Source0.java:7) any more: remove this declaration, or mend what it names",
            "@NotPersonal on acme.Source0#ticket(acme.Post): no code refers to Source0.ticket"
                + " (acme/Source0.java:8) any more: remove this declaration, or mend what it names");
  }

  @Test
  void whatIsCalledOrMadeAFunctionOfIsMet() throws IOException {
    assertThat(
            unused(
                privacy(""),
                """
                class Job {
                  java.util.function.Function<Post, String> f = new Source0()::ticket;
                  void run(Source0 s, Post p) { s.aggregate(p); Runnable r = () -> s.consented(1); r.run(); }
                }
                """))
        .isEmpty();
  }

  @Test
  void whatOnlyCallsItselfIsNotMet() throws IOException {
    assertThat(
            unused(
                """
                class Privacy {
                  @Anonymizes(technique = "k", approvedBy = "dpo")
                  private static String mask(String s) { return s.isEmpty() ? s : mask(s.substring(1)); }
                }
                """))
        .hasSize(1);
  }

  @Test
  void anotherModuleMayCallWhatIsPublic() throws IOException {
    assertThat(unused(privacy("public"))).isEmpty();
  }

  @Test
  void ofAnApplicationNobodyElseCallsWhatIsPublic() throws IOException {
    assertThat(unused(privacy("public"), MAIN.formatted(""))).hasSize(3);
    assertThat(unused(privacy("public"), MAIN.formatted("new Source0().aggregate(null);")))
        .hasSize(2);
  }

  @Test
  void anApplicationThatIsALibraryTooMayBeCalled() throws IOException {
    SmallProgram program = SmallProgram.in(folder).compile(privacy("public"), MAIN.formatted(""));
    assertThat(unused(program.policy("version: 1\nopenWorld: true\n").check())).isEmpty();
  }

  @Test
  void modulesThatAreJudgedTogetherAreAWholeProgram() throws IOException {
    SmallProgram program = SmallProgram.in(folder).compile(privacy("public"));
    Path other = Files.createDirectories(folder.resolve("other module"));
    assertThat(unused(program.check(program.classes(), other))).hasSize(3);
  }

  @Test
  void whatImplementsAPublicInterfaceMayBeCalledByIt() throws IOException {
    String implementation =
        """
        class Impl implements Source0 {
          @Anonymizes(technique = "k", approvedBy = "dpo") public String mask(String s) { return ""; }
        }
        """;
    assertThat(unused("public interface Source0 { String mask(String s); }", implementation))
        .isEmpty();
    assertThat(unused("interface Source0 { String mask(String s); }", implementation)).hasSize(1);
  }

  @Test
  void libraryCodeMayCallWhatOverridesIt() throws IOException {
    assertThat(
            unused(
                """
                class Mask implements java.util.function.Function<String, String> {
                  @Anonymizes(technique = "k", approvedBy = "dpo") public String apply(String s) { return ""; }
                }
                """))
        .isEmpty();
  }

  @Test
  void aFrameworkCallsWhatItsAnnotationsMark() throws IOException {
    assertThat(
            unused(
                "@interface Handler {}",
                """
                class Api {
                  @Handler @Anonymizes(technique = "k", approvedBy = "dpo") String get(String s) { return ""; }
                }
                """))
        .isEmpty();
  }

  @Test
  void whatReflectionNamesIsMet() throws IOException {
    String found = "void run() throws Exception { Source0.class.getDeclaredMethod(\"%s\"); }";
    assertThat(unused(privacy(""), "class Job {" + found.formatted("aggregate") + "}")).hasSize(2);
    assertThat(unused(privacy(""), "class Job {" + found.formatted("other") + "}")).hasSize(3);
  }

  @Test
  void accessorsAndFieldsOfPersonalTypesSpeakForWhatIsStored() throws IOException {
    assertThat(
            unused(
                """
                interface Row { @NotPersonal(reason = "a number") String number(); }
                """,
                """
                class Form {
                  @NotPersonal(reason = "filled by a mapper") Post template;
                  String ticket;
                  @NotPersonal(reason = "a number") String ticket() { return ticket; }
                }
                """,
                "record Line(@NotPersonal(reason = \"a number\") String ticket) {}"))
        .isEmpty();
  }

  @Test
  void aFieldThatNoCodeReadsOrWrites() throws IOException {
    assertThat(unused("class Form { @NotPersonal(reason = \"a number\") String ticket; }"))
        .containsExactly(
            "@NotPersonal on acme.Form#ticket: no code refers to Form.ticket (acme/Source0.java)"
                + " any more: remove this declaration, or mend what it names");
    assertThat(
            unused(
                "class Form { @NotPersonal(reason = \"a number\") String ticket;"
                    + " String get() { return ticket; } }"))
        .isEmpty();
  }

  @Test
  void entriesOfThePolicy() throws IOException {
    SmallProgram program =
        SmallProgram.in(folder)
            .compile(
                """
                class Privacy {
                  String mask(String s) { return ""; }
                  String hide(String s) { return ""; }
                  void run() { hide(""); }
                }
                """)
            .policy(
                """
                version: 1
                anonymizers:
                  - method: acme.Privacy#mask
                    technique: k
                    approvedBy: dpo
                  - method: acme.Privacy#hide
                    technique: k
                    approvedBy: dpo
                  - method: java.util.UUID#nameUUIDFromBytes
                    technique: k
                    approvedBy: dpo
                """);
    assertThat(unused(program.check()))
        .containsExactly(
            "purposebound.yaml:3:13: no code refers to acme.Privacy#mask any more: remove this"
                + " declaration, or mend what it names");
    Path other = Files.createDirectories(folder.resolve("other module"));
    assertThat(unused(program.check(program.classes(), other)))
        .hasSize(2)
        .last()
        .asString()
        .contains("UUID#nameUUIDFromBytes");
  }
}
