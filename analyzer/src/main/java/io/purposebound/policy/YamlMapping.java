package io.purposebound.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A YAML mapping whose keys are each there once. */
final class YamlMapping {
  private final YamlValue self;
  private final String what;
  private final Map<String, YamlValue> keys = new LinkedHashMap<>();
  private final Map<String, YamlValue> values = new LinkedHashMap<>();

  /** Reads the mapping; {@code what} is what it is called in a message. */
  YamlMapping(YamlValue self, String what) {
    this.self = self;
    this.what = what;
    for (NodeTuple tuple : self.mapping(what + " with its keys and values").getValue()) {
      YamlValue key = new YamlValue(tuple.getKeyNode(), self.file());
      String name = key.literal("a key");
      YamlValue earlier = keys.putIfAbsent(name, key);
      if (earlier != null) {
        throw key.wrong(
            "the key '%s' again".formatted(YamlValue.quote(name)),
            "it once; it stands in line " + earlier.position().line());
      }
      values.put(name, new YamlValue(tuple.getValueNode(), self.file()));
    }
  }

  /** Refuses every other key. */
  YamlMapping allowing(List<String> known) {
    keys.forEach(
        (name, key) -> {
          if (!known.contains(name)) {
            throw key.wrong(
                "the unknown key " + key.describe(),
                "one of " + String.join(", ", known) + Nearest.hint(name, known));
          }
        });
    return this;
  }

  Map<String, YamlValue> values() {
    return values;
  }

  /** Returns the value of a key that may be absent. */
  Optional<YamlValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Returns the value of a key that must be there. */
  YamlValue require(String key, String expected) {
    return find(key)
        .orElseThrow(() -> wrong("no '%s' in %s".formatted(key, what), key + ": " + expected));
  }

  /** Returns the error that a key stands where it must not. */
  InputException misplaced(String key, String found, String expected) {
    YamlValue where = keys.getOrDefault(key, self);
    return where.wrong(found, expected);
  }

  /** Returns an error of the mapping as a whole. */
  InputException wrong(String found, String expected) {
    return self.wrong(found, expected);
  }

  Position position() {
    return self.position();
  }

  String what() {
    return what;
  }
}
