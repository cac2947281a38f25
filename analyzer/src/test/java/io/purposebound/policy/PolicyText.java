package io.purposebound.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the text of policies into files and reads them; messages and positions show the bare file
 * name.
 */
final class PolicyText {
  private PolicyText() {}

  /** Reads texts as policies of which each extends those before. */
  static Policy read(Path folder, String... texts) {
    List<Path> files = new ArrayList<>();
    try {
      for (String text : texts) {
        files.add(Files.writeString(folder.resolve("policy" + files.size() + ".yaml"), text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PolicyFile.read(files);
  }

  /** Returns the message that reading the text ends with, without the folder. */
  static String mistake(Path folder, String text) {
    try {
      Policy policy = read(folder, text);
      throw new AssertionError("expected a mistake, but read " + policy);
    } catch (InputException e) {
      return withoutFolder(folder, String.valueOf(e.getMessage()));
    }
  }

  static String withoutFolder(Path folder, String message) {
    return message.replace(folder.toString().replace('\\', '/') + "/", "");
  }
}
