package bench.flowmaps;

import bench.api.Trainer;
import bench.model.User;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Constant keys, and keys apart from values. */
final class Keyed {

  private static final String TEXT = "text";

  void constants(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("text", user.bio());
    row.put("name", user.handle());
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("name")); // EXPECT: none
    trainer.learn(row.get("other")); // EXPECT: none
    trainer.learn(row.get(TEXT)); // EXPECT: MissingConsentCheck
    trainer.learn(row); // EXPECT: MissingConsentCheck
    trainer.learn(row.values()); // EXPECT: MissingConsentCheck
    trainer.learn(row.keySet()); // EXPECT: none
    trainer.learn(row.size()); // EXPECT: none
  }

  void overwritten(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("text", user.bio());
    row.put("text", user.handle());
    trainer.learn(row.get("text")); // EXPECT: none
    trainer.learn(row); // EXPECT: none
    row.put("text", user.bio());
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
  }

  void removed(User user, Trainer trainer) {
    Map<String, Object> row = new HashMap<>();
    row.put("text", user.bio());
    row.put("user", user.handle());
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row.remove("text");
    trainer.learn(row.get("text")); // EXPECT: none
    trainer.learn(row); // EXPECT: none
    trainer.learn(row.get("user")); // EXPECT: none
  }

  void otherRemoved(User user, Trainer trainer) {
    Map<String, Object> row = new HashMap<>();
    row.put("text", user.bio());
    row.put("name", user.handle());
    row.remove("name");
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void taken(User user, Trainer trainer) {
    Map<String, Object> row = new HashMap<>();
    row.put("text", user.bio());
    row.put("name", user.handle());
    trainer.learn(row.remove("name")); // EXPECT: none
    trainer.learn(row.remove("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row); // EXPECT: none
  }

  void cleared(User user, Trainer trainer) {
    Map<String, String> row = new TreeMap<>();
    row.put("text", user.bio());
    row.clear();
    trainer.learn(row); // EXPECT: none
    trainer.learn(row.get("text")); // EXPECT: none
  }

  void unknownKey(User user, String key, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put(key, user.bio());
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(key)); // EXPECT: MissingConsentCheck
    row.put("text", "x");
    trainer.learn(row.get("text")); // EXPECT: none
    trainer.learn(row.get("name")); // EXPECT: MissingConsentCheck
    row.remove(key + "2");
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void unknownRead(User user, String key, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("a", user.handle());
    row.put("b", user.bio());
    trainer.learn(row.get(key)); // EXPECT: MissingConsentCheck
    Map<String, String> clean = new HashMap<>();
    clean.put("a", user.handle());
    trainer.learn(clean.get(key)); // EXPECT: none
  }

  void twoMaps(User user, Trainer trainer) {
    Map<String, String> a = new HashMap<>();
    Map<String, String> b = new HashMap<>();
    a.put("k", user.bio());
    b.put("k", user.handle());
    trainer.learn(a.get("k")); // EXPECT: MissingConsentCheck
    trainer.learn(b.get("k")); // EXPECT: none
    b.putAll(a);
    trainer.learn(b.get("k")); // EXPECT: MissingConsentCheck
  }

  void literals(User user, Trainer trainer) {
    Map<String, String> of = Map.of("text", user.bio(), "name", user.handle());
    trainer.learn(of.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(of.get("name")); // EXPECT: none
    trainer.learn(Map.of("name", user.handle())); // EXPECT: none
    trainer.learn(Map.ofEntries(Map.entry("text", user.bio()))); // EXPECT: MissingConsentCheck
    Map<String, String> copy = new HashMap<>(of);
    trainer.learn(copy.get("name")); // EXPECT: none
    trainer.learn(copy.get("text")); // EXPECT: MissingConsentCheck
  }

  void numbers(User user, Trainer trainer) {
    Map<Integer, String> row = new HashMap<>();
    row.put(1, user.bio());
    row.put(2, user.handle());
    trainer.learn(row.get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(2)); // EXPECT: none
  }

  enum Field {
    TEXT,
    NAME
  }

  void enums(User user, Trainer trainer) {
    Map<Field, String> row = new EnumMap<>(Field.class);
    row.put(Field.TEXT, user.bio());
    row.put(Field.NAME, user.handle());
    trainer.learn(row.get(Field.TEXT)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(Field.NAME)); // EXPECT: none
    trainer.learn(row.keySet()); // EXPECT: none
  }
}
