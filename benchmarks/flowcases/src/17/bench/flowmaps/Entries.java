package bench.flowmaps;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entries, keys and values of maps. */
final class Entries {

  void personalKeys(User user, Trainer trainer) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put(user.bio(), 1);
    trainer.learn(counts.keySet()); // EXPECT: MissingConsentCheck
    trainer.learn(counts.values()); // EXPECT: none
    trainer.learn(counts.get("x")); // EXPECT: none
    trainer.learn(counts); // EXPECT: MissingConsentCheck
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      trainer.learn(entry.getKey()); // EXPECT: MissingConsentCheck
      trainer.learn(entry.getValue()); // EXPECT: none
      trainer.learn(entry); // EXPECT: MissingConsentCheck
    }
    counts.forEach((k, v) -> trainer.learn(v)); // EXPECT: none
    counts.forEach((k, v) -> trainer.learn(k)); // EXPECT: MissingConsentCheck
  }

  void personalValues(Map<Long, User> users, Trainer trainer) {
    for (Map.Entry<Long, User> entry : users.entrySet()) {
      trainer.learn(entry.getKey()); // EXPECT: none
      trainer.learn(entry.getValue()); // EXPECT: MissingConsentCheck
      trainer.learn(entry.getValue().handle()); // EXPECT: none
    }
    for (User user : users.values()) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
    for (Long id : users.keySet()) {
      trainer.learn(id); // EXPECT: none
      trainer.learn(users.get(id).email()); // EXPECT: MissingConsentCheck
    }
    users.forEach((id, user) -> trainer.learn(user.bio())); // EXPECT: MissingConsentCheck
    users.values().forEach(u -> trainer.learn(u.id())); // EXPECT: none
  }

  void changedThroughEntry(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("k", "v");
    for (Map.Entry<String, String> entry : row.entrySet()) {
      entry.setValue(user.bio());
    }
    trainer.learn(row.get("k")); // EXPECT: MissingConsentCheck
    trainer.learn(row.keySet()); // EXPECT: none
  }

  void sorted(User user, Trainer trainer) {
    TreeMap<String, String> row = new TreeMap<>();
    row.put(user.handle(), user.bio());
    trainer.learn(row.firstKey()); // EXPECT: none
    trainer.learn(row.firstEntry().getKey()); // EXPECT: none
    trainer.learn(row.firstEntry().getValue()); // EXPECT: MissingConsentCheck
    trainer.learn(row.headMap("z")); // EXPECT: MissingConsentCheck
    trainer.learn(row.headMap("z").keySet()); // EXPECT: none
  }

  void copies(User user, Trainer trainer) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("a", user.handle());
    Map<String, String> copy = Map.copyOf(row);
    Map<String, String> view = Collections.unmodifiableMap(row);
    row.put("a", user.bio());
    trainer.learn(copy); // EXPECT: none
    trainer.learn(view); // EXPECT: MissingConsentCheck
    trainer.learn(new TreeMap<>(row).get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(row.containsKey("a")); // EXPECT: none
    trainer.learn(row.containsValue("a")); // EXPECT: none
    trainer.learn(row.isEmpty()); // EXPECT: none
    trainer.learn(row.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(row.hashCode()); // EXPECT: none
  }

  void nested(User user, Trainer trainer) {
    Map<String, Map<String, String>> tree = new HashMap<>();
    Map<String, String> leaf = new HashMap<>();
    tree.put("leaf", leaf);
    tree.put("clean", new HashMap<>());
    leaf.put("text", user.bio());
    leaf.put("name", user.handle());
    trainer.learn(tree.get("leaf").get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(tree.get("leaf").get("name")); // EXPECT: none
    trainer.learn(tree.get("clean")); // EXPECT: none
    trainer.learn(tree); // EXPECT: MissingConsentCheck
  }

  void lists(List<Post> posts, Trainer trainer) {
    Map<String, List<String>> byLanguage = new HashMap<>();
    for (Post post : posts) {
      byLanguage.computeIfAbsent(post.language(), l -> new ArrayList<>()).add(post.text());
    }
    trainer.learn(byLanguage.get("en")); // EXPECT: MissingConsentCheck
    trainer.learn(byLanguage.keySet()); // EXPECT: none
    trainer.learn(byLanguage.get("en").size()); // EXPECT: none
  }
}
