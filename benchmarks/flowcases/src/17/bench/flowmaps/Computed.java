package bench.flowmaps;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Methods of maps that compute, merge and replace. */
final class Computed {

  void defaults(User user, Trainer trainer) {
    Map<String, String> empty = new HashMap<>();
    trainer.learn(empty.getOrDefault("k", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(empty.getOrDefault("k", user.handle())); // EXPECT: none
    Map<String, String> row = new HashMap<>();
    row.put("k", user.bio());
    trainer.learn(row.getOrDefault("k", "x")); // EXPECT: MissingConsentCheck
    trainer.learn(row.getOrDefault("l", "x")); // EXPECT: none
  }

  void ifAbsent(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.putIfAbsent("text", user.bio());
    row.putIfAbsent("name", user.handle());
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("name")); // EXPECT: none
  }

  void computed(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    trainer.learn(row.computeIfAbsent("text", k -> user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(row.computeIfAbsent("name", k -> user.handle())); // EXPECT: none
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("name")); // EXPECT: none
    Map<String, String> other = new HashMap<>();
    other.compute("a", (k, v) -> v == null ? user.bio() : v);
    other.compute("b", (k, v) -> k + user.handle());
    trainer.learn(other.get("a")); // EXPECT: MissingConsentCheck
    trainer.learn(other.get("b")); // EXPECT: none
    row.computeIfPresent("name", (k, v) -> v + user.bio());
    trainer.learn(row.get("name")); // EXPECT: MissingConsentCheck
  }

  void merged(List<User> users, Trainer trainer) {
    Map<Integer, Integer> perYear = new HashMap<>();
    Map<String, Integer> perInitial = new HashMap<>();
    for (User user : users) {
      perYear.merge(user.dateOfBirth().getYear(), 1, Integer::sum);
      perInitial.merge(user.handle().substring(0, 1), 1, Integer::sum);
    }
    trainer.learn(perYear); // EXPECT: MissingConsentCheck
    trainer.learn(perYear.values()); // EXPECT: none
    trainer.learn(perInitial); // EXPECT: none
  }

  void mergedTexts(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.merge("text", user.bio(), String::concat);
    row.merge("name", user.handle(), String::concat);
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("name")); // EXPECT: none
    row.merge("name", "x", (a, b) -> a + b + user.bio());
    trainer.learn(row.get("name")); // EXPECT: MissingConsentCheck
  }

  void replaced(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("k", "v");
    row.replaceAll((k, v) -> v + user.bio());
    trainer.learn(row.get("k")); // EXPECT: MissingConsentCheck
    Map<String, String> clean = new HashMap<>();
    clean.put("k", "v");
    clean.replaceAll((k, v) -> v + user.handle());
    trainer.learn(clean.get("k")); // EXPECT: none
    clean.replace("k", user.bio());
    trainer.learn(clean.get("k")); // EXPECT: MissingConsentCheck
  }

  void previousValues(User user, Trainer trainer) {
    Map<String, String> row = new HashMap<>();
    row.put("k", user.bio());
    trainer.learn(row.put("k", "x")); // EXPECT: MissingConsentCheck
    trainer.learn(row.put("k", "y")); // EXPECT: none
  }

  void grouped(List<Post> posts, Trainer trainer) {
    Map<String, Integer> likes = new TreeMap<>();
    Map<String, Set<String>> texts = new TreeMap<>();
    for (Post post : posts) {
      likes.put(post.language(), likes.getOrDefault(post.language(), 0) + post.likes());
      texts.putIfAbsent(post.language(), new HashSet<>());
      texts.get(post.language()).add(post.text());
    }
    trainer.learn(likes); // EXPECT: none
    trainer.learn(texts); // EXPECT: MissingConsentCheck
    trainer.learn(texts.keySet()); // EXPECT: none
  }

  void concurrent(User user, Trainer trainer) {
    ConcurrentMap<String, String> personal = new ConcurrentHashMap<>();
    personal.putIfAbsent("k", user.bio());
    trainer.learn(personal.get("k")); // EXPECT: MissingConsentCheck
    ConcurrentMap<String, String> clean = new ConcurrentHashMap<>();
    clean.putIfAbsent("k", user.handle());
    trainer.learn(clean.get("k")); // EXPECT: none
    trainer.learn(Collections.synchronizedMap(personal).get("k")); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonMap("k", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(Collections.singletonMap("k", user.handle())); // EXPECT: none
  }
}
