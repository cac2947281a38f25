package io.purposebound.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client sends as initialization options; all of it may be absent.
 *
 * @param profile profile that overrides the policy's
 * @param classpath folders and jars for folders that are no Maven projects
 * @param localRepository Maven's local repository
 * @param debounceMillis how long after the last key it is judged
 */
record Settings(
    Optional<String> profile, List<Path> classpath, Path localRepository, int debounceMillis) {
  private static final int DEBOUNCE = 50;

  /** Reads the options; what is not as it should be counts as absent. */
  static Settings of(Object options) {
    JsonObject given = options instanceof JsonObject o ? o : new JsonObject();
    List<Path> classpath = new ArrayList<>();
    if (given.get("classpath") instanceof JsonArray entries) {
      entries.forEach(e -> text(e).map(Path::of).ifPresent(classpath::add));
    }
    return new Settings(
        text(given.get("profile")),
        classpath,
        text(given.get("localRepository")).map(Path::of).orElseGet(Settings::usersRepository),
        text(given.get("debounceMillis"))
            .filter(t -> t.matches("\\d{1,5}"))
            .map(Integer::parseInt)
            .orElse(DEBOUNCE));
  }

  private static Optional<String> text(JsonElement value) {
    return value != null && value.isJsonPrimitive()
        ? Optional.of(value.getAsString()).filter(t -> !t.isBlank())
        : Optional.empty();
  }

  private static Path usersRepository() {
    String named = System.getProperty("maven.repo.local");
    return named == null
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(named);
  }
}
