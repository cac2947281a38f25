package io.purposebound.lsp;

import io.purposebound.verdict.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The pages on rules, put from the server's jar into a folder so that an editor can open them. */
final class RulePages {
  private final Optional<Path> folder;

  RulePages() {
    this.folder = unpacked();
  }

  private static Optional<Path> unpacked() {
    try {
      Path folder = Files.createTempDirectory("purposebound-rules");
      folder.toFile().deleteOnExit();
      for (RuleId rule : RuleId.values()) {
        try (InputStream page = RulePages.class.getResourceAsStream("/rules/" + rule + ".md")) {
          if (page != null) {
            Path file = folder.resolve(rule + ".md");
            Files.copy(page, file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
          }
        }
      }
      return Optional.of(folder);
    } catch (IOException e) {
      // diagnostics go without links
      return Optional.empty();
    }
  }

  /** Returns the address of a rule's page; empty where it could not be unpacked. */
  Optional<String> uri(RuleId rule) {
    return folder.map(f -> f.resolve(rule + ".md")).filter(Files::exists).map(Places::uri);
  }
}
