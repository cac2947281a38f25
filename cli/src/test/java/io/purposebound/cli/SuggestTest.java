package io.purposebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions as annotations: shown as a diff, written, compiled and found again. */
class SuggestTest {
  private static final String FILE = "acme/Customer.java";
  private static final String BEFORE =
      """
      package acme;

      import java.util.List;

      /** A customer. */
      public class Customer {
        // how to reach her
        private String email;   // kept as it is
        private String firstName, lastName;
      \tprotected List<String> orders;

        /** Nested, with components on one line. */
        public record Contact(String phoneNumber, int rank, String street) {}

        static class Patient {
          String diagnosis; String note;
        }

        String mail() { return email; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void aDiffWritesNothing() throws IOException {
    Program program = Program.compile(folder, FILE, BEFORE);
    Run run = suggest(program, "--annotate");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains(
            "+import io.purposebound.annotations.DataSubject;",
            "+  @PersonalData(category = \"user.contact.email\")",
            "   private String email;   // kept as it is",
            "Nothing was written: --apply writes it.");
    assertThat(program.sources().resolve(FILE)).content().isEqualTo(BEFORE);
  }

  @Test
  void annotationsAreWrittenAndAllElseStays() throws IOException {
    Program program = Program.compile(folder, FILE, BEFORE);
    Run run = suggest(program, "--apply");
    assertThat(run.out())
        .contains("Written: acme/Customer.java", "Not annotated", "acme.Customer#firstName");
    String after = Files.readString(program.sources().resolve(FILE));
    assertThat(after)
        .contains(
            "import java.util.List;\nimport io.purposebound.annotations.DataSubject;\n"
                + "import io.purposebound.annotations.PersonalData;\n",
            "/** A customer. */\n@DataSubject\npublic class Customer {",
            "  // how to reach her\n  @PersonalData(category = \"user.contact.email\")\n"
                + "  private String email;   // kept as it is\n",
            "  private String firstName, lastName;\n\tprotected List<String> orders;\n",
            "public record Contact(@PersonalData(category = \"user.contact.phone_number\") String phoneNumber,"
                + " int rank, @PersonalData(");
    // what is taken away again is what was there
    assertThat(
            after
                .replaceAll("import io\\.purposebound[^\n]*\n", "")
                .replaceAll("(?m)^[ \t]*@(PersonalData|DataSubject)(\\([^)]*\\))?\n", "")
                .replaceAll("@PersonalData\\([^)]*\\) ", ""))
        .isEqualTo(BEFORE);
    Program compiled = Program.compile(folder, FILE, after);
    assertThat(Run.of(compiled.check()).out()).doesNotContain("No source of personal data");
    assertThat(suggest(compiled, "--annotate").out()).doesNotContain("\n+");
  }

  private static Run suggest(Program program, String... options) {
    List<String> args = new ArrayList<>(List.of(program.check(options)));
    args.set(0, "suggest");
    return Run.of(args.toArray(String[]::new));
  }
}
