package io.purposebound.report;

import io.purposebound.policy.InputException;
import io.purposebound.source.SourceEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of one source file.
 *
 * @param file the file
 * @param path its name in reports
 * @param content what it holds
 * @param edits the changes, which do not overlap
 */
public record FileFix(Path file, String path, String content, List<SourceEdit> edits) {

  /** Reads a file that is to be changed. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** Says the changes as a unified diff. */
  public List<String> diff() {
    return SourceEdit.diff(path, content.lines().toList(), edits);
  }

  /** Writes the changes into the file; its line ends stay what they are. */
  public void apply() {
    String end = content.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(SourceEdit.apply(content.lines().toList(), edits));
    try {
      boolean ended = content.endsWith("\n");
      Files.writeString(file, String.join(end, lines) + (ended ? end : ""));
    } catch (IOException e) {
      throw new InputException(path + ": cannot be written (" + e.getClass().getSimpleName() + ")");
    }
  }
}
