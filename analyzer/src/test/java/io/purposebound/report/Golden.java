package io.purposebound.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a report with the file that it should equal byte for byte. Run the tests with {@code
 * -Dpurposebound.updateGolden=true} to write the files anew, and read the difference before a
 * commit.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/io/purposebound/report");

  private Golden() {}

  static void assertEqualTo(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("purposebound.updateGolden")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
  }
}
