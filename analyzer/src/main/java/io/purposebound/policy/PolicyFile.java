package io.purposebound.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads policy files. What is wrong with one is an {@link InputException} whose single line says
 * where, what was found and what was expected.
 */
public final class PolicyFile {
  private PolicyFile() {}

  /** Reads one file; an empty one is {@link Policy#defaults()}. */
  public static Policy read(Path file) {
    return read(List.of(file));
  }

  /**
   * Reads files of which each extends those before it: its rules come first, its lists are added,
   * its single values replace theirs. No files at all: {@link Policy#defaults()}.
   */
  public static Policy read(List<Path> files) {
    Policy policy = Policy.defaults();
    for (Path file : files) {
      Optional<YamlValue> document = YamlDocument.read(file);
      if (document.isPresent()) {
        policy = new PolicyReader(document.get(), policy).read();
      }
    }
    return policy;
  }
}
