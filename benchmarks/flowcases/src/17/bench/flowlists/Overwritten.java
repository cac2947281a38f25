package bench.flowlists;

import bench.api.Trainer;
import bench.model.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls that put other values into every place of a container. */
final class Overwritten {
  void replaced(User user, Trainer trainer) {
    List<String> texts = new ArrayList<>(List.of(user.bio()));
    texts.replaceAll(text -> "x");
    trainer.learn(texts); // EXPECT: none
    List<String> kept = new ArrayList<>(List.of(user.bio()));
    kept.replaceAll(String::trim);
    trainer.learn(kept.get(0)); // EXPECT: MissingConsentCheck
    Map<String, String> byName = new HashMap<>(Map.of("a", user.bio()));
    byName.replaceAll((key, text) -> key);
    trainer.learn(byName.get("a")); // EXPECT: none
    Map<String, String> same = new HashMap<>(Map.of("a", user.bio()));
    same.replaceAll((key, text) -> text + "!");
    trainer.learn(same.get("a")); // EXPECT: MissingConsentCheck
  }

  void filled(User user, Trainer trainer) {
    List<String> texts = new ArrayList<>(List.of(user.bio(), "b"));
    Collections.fill(texts, "");
    trainer.learn(texts.get(0)); // EXPECT: none
    String[] array = new String[3];
    Arrays.fill(array, user.bio());
    trainer.learn(array[2]); // EXPECT: MissingConsentCheck
    Arrays.fill(array, "");
    trainer.learn(array[2]); // EXPECT: none
  }

  void parts(User user, Trainer trainer) {
    List<String> texts = new ArrayList<>(List.of("a", user.bio(), "c"));
    trainer.learn(texts.subList(1, 2).get(0)); // EXPECT: MissingConsentCheck
    List<String> others = new ArrayList<>(List.of("a", "b"));
    others.subList(0, 1).set(0, user.bio());
    trainer.learn(others.get(0)); // EXPECT: MissingConsentCheck
  }
}
