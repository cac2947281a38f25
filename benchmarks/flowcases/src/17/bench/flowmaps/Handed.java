package bench.flowmaps;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps that one method fills and another one goes over: their keys come along. */
final class Handed {

  static void put(Map<String, String> map, String key, String value) {
    map.put(key, value);
  }

  static Set<Map.Entry<String, String>> entries(Map<String, String> map) {
    return map.entrySet();
  }

  static class Rows {
    final Map<String, List<String>> target;

    Rows(Map<String, List<String>> target) {
      this.target = target;
    }

    void add(String key, String value) {
      target.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    Set<Map.Entry<String, List<String>>> entries() {
      return target.entrySet();
    }

    Collection<List<String>> values() {
      return target.values();
    }

    Set<String> keys() {
      return target.keySet();
    }
  }

  static final class LinkedRows extends Rows {
    LinkedRows() {
      super(new LinkedHashMap<>());
    }
  }

  void keys(User user, Trainer trainer) {
    Map<String, String> personal = new HashMap<>();
    Map<String, String> clean = new HashMap<>();
    put(personal, user.bio(), "x");
    put(clean, user.handle(), "x");
    for (String key : personal.keySet()) {
      trainer.learn(key); // EXPECT: MissingConsentCheck
    }
    for (String value : personal.values()) {
      trainer.learn(value); // EXPECT: none
    }
    for (Map.Entry<String, String> e : personal.entrySet()) {
      trainer.learn(e.getKey()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getValue()); // EXPECT: none
    }
    personal.forEach((key, value) -> trainer.learn(key)); // EXPECT: MissingConsentCheck
    clean.forEach((key, value) -> trainer.learn(key)); // EXPECT: none
    for (String key : clean.keySet()) {
      trainer.learn(key); // EXPECT: none
    }
  }

  void values(User user, Trainer trainer) {
    Map<String, String> personal = new HashMap<>();
    Map<String, String> clean = new HashMap<>();
    put(personal, "k", user.bio());
    put(clean, "k", user.handle());
    for (Map.Entry<String, String> e : entries(personal)) {
      trainer.learn(e.getValue()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getKey()); // EXPECT: none
    }
    for (Map.Entry<String, String> e : entries(clean)) {
      trainer.learn(e.getValue()); // EXPECT: none
    }
  }

  void wrapped(User user, Trainer trainer) {
    Rows personal = new Rows(new HashMap<>());
    Rows clean = new Rows(new HashMap<>());
    personal.add("k", user.bio());
    clean.add("k", user.handle());
    for (Map.Entry<String, List<String>> e : personal.entries()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: MissingConsentCheck
      trainer.learn(e.getKey()); // EXPECT: none
    }
    for (Map.Entry<String, List<String>> e : clean.entries()) {
      trainer.learn(e.getValue().get(0)); // EXPECT: none
    }
    for (List<String> row : personal.values()) {
      trainer.learn(row); // EXPECT: MissingConsentCheck
    }
  }

  void below(User user, Trainer trainer) {
    Rows personal = new LinkedRows();
    Rows clean = new LinkedRows();
    personal.add(user.bio(), "x");
    clean.add(user.handle(), "x");
    for (String key : personal.keys()) {
      trainer.learn(key); // EXPECT: MissingConsentCheck
    }
    for (Map.Entry<String, List<String>> e : personal.entries()) {
      trainer.learn(e.getKey()); // EXPECT: MissingConsentCheck
      trainer.learn(e.getValue().get(0)); // EXPECT: none
    }
    for (String key : clean.keys()) {
      trainer.learn(key); // EXPECT: none
    }
  }
}
