package io.purposebound.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a YAML file into values that know their position, and what is wrong with it into one line.
 */
final class YamlDocument {
  private static final String EXPECTED_FILE = "expected a readable policy file in YAML";

  private final String file;
  private final String text;

  private YamlDocument(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Returns the root of the file's only document; nothing if the file is empty. */
  static Optional<YamlValue> read(Path path) {
    String file = path.toString().replace('\\', '/');
    return new YamlDocument(file, contents(path, file)).root();
  }

  private static String contents(Path path, String file) {
    if (Files.isDirectory(path)) {
      throw new InputException(file + ": found a folder, " + EXPECTED_FILE);
    }
    try {
      String text = Files.readString(path);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": found no such file, " + EXPECTED_FILE);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": found bytes that are no UTF-8, " + EXPECTED_FILE);
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(file + ": found a file that cannot be read, " + EXPECTED_FILE);
    }
  }

  private Optional<YamlValue> root() {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      if (node.isEmpty()) {
        return Optional.empty();
      }
      YamlValue root = new YamlValue(node.get(), file);
      return root.isNothing() ? Optional.empty() : Optional.of(root);
    } catch (MarkedYamlEngineException e) {
      throw syntaxError(problemPosition(e), e.getProblem() + context(e));
    } catch (ReaderException e) {
      throw syntaxError(
          positionOf(e.getPosition()),
          "the character U+%04X that YAML does not allow".formatted(e.getCodePoint()));
    } catch (YamlEngineException e) {
      throw syntaxError(new Position(file, 1, 1), String.valueOf(e.getMessage()));
    }
  }

  private Position problemPosition(MarkedYamlEngineException e) {
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    return mark.isPresent() ? position(file, mark.get()) : new Position(file, 1, 1);
  }

  private static String context(MarkedYamlEngineException e) {
    if (e.getContext() == null) {
      return "";
    }
    String begun =
        e.getContextMark().map(mark -> " begun in line " + (mark.getLine() + 1)).orElse("");
    return " " + e.getContext() + begun;
  }

  static Position position(String file, Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Position positionOf(int codePointIndex) {
    int[] before = text.codePoints().limit(codePointIndex).toArray();
    int line = 1;
    int column = 1;
    for (int c : before) {
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n' ? 1 : 0;
    }
    return new Position(file, line, column);
  }

  private static InputException syntaxError(Position position, String problem) {
    return new InputException(
        position
            + ": found no valid YAML ("
            + YamlValue.oneLine(problem)
            + "), expected keys and values such as 'profile: opt-in'");
  }
}
