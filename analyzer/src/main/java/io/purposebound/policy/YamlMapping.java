package io.purposebound.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A YAML mapping whose keys are each there once. */
final class YamlMapping {
  private final YamlValue self;
  private final String section;
  private final Map<String, YamlValue> keys = new LinkedHashMap<>();
  private final Map<String, YamlValue> values = new LinkedHashMap<>();

  /** Reads the mapping; {@code section} is the list in which it stands. */
  YamlMapping(YamlValue self, String section) {
    this.self = self;
    this.section = section;
    for (NodeTuple tuple : self.tuples(section)) {
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
    for (Map.Entry<String, YamlValue> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        throw key.getValue()
            .wrong(
                "the unknown key " + key.getValue().describe(),
                "one of " + String.join(", ", known) + Nearest.hint(key.getKey(), known));
      }
    }
    return this;
  }

  Map<String, YamlValue> values() {
    return values;
  }

  /** Returns the value of a key that may be absent. */
  @Nullable YamlValue get(String key) {
    return values.get(key);
  }

  /** As {@link #get}, but a key without a value counts as absent. */
  @Nullable YamlValue getNonEmpty(String key) {
    YamlValue value = values.get(key);
    return value == null || value.isNothing() ? null : value;
  }

  /** Returns the value of a key that must be there. */
  YamlValue require(String key, String expected) {
    YamlValue value = values.get(key);
    if (value == null) {
      throw wrong("no '%s' in this entry of '%s'".formatted(key, section), key + ": " + expected);
    }
    return value;
  }

  /** Returns the error that a key stands where it must not. */
  InputException misplaced(String key, String found, String expected) {
    return keys.getOrDefault(key, self).wrong(found, expected);
  }

  /** Returns an error of the mapping as a whole. */
  InputException wrong(String found, String expected) {
    return self.wrong(found, expected);
  }

  Position position() {
    return self.position();
  }

  String section() {
    return section;
  }
}
