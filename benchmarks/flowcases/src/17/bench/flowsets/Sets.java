package bench.flowsets;

import bench.api.Trainer;
import bench.model.User;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Sets. */
final class Sets {

  void hashed(User user, Trainer trainer) {
    Set<String> personal = new HashSet<>();
    Set<String> clean = new HashSet<>();
    personal.add(user.bio());
    clean.add(user.handle());
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(personal.size()); // EXPECT: none
    trainer.learn(personal.contains("x")); // EXPECT: none
    trainer.learn(clean.contains(user.bio())); // EXPECT: none
    trainer.learn(personal.iterator().next()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.iterator().next()); // EXPECT: none
    personal.clear();
    trainer.learn(personal); // EXPECT: none
  }

  void added(User user, Trainer trainer) {
    Set<String> seen = new LinkedHashSet<>();
    trainer.learn(seen.add(user.bio())); // EXPECT: none
    for (String text : seen) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    }
    trainer.learn(seen.remove("x")); // EXPECT: none
    trainer.learn(seen); // EXPECT: MissingConsentCheck
  }

  void sorted(User user, Trainer trainer) {
    TreeSet<String> personal = new TreeSet<>();
    personal.add(user.bio());
    TreeSet<String> clean = new TreeSet<>(Comparator.reverseOrder());
    clean.add(user.handle());
    trainer.learn(personal.first()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.last()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.headSet("z")); // EXPECT: MissingConsentCheck
    trainer.learn(personal.descendingSet()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.pollFirst()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.first()); // EXPECT: none
    trainer.learn(clean.tailSet("a")); // EXPECT: none
  }

  void together(User user, Trainer trainer) {
    Set<String> all = new HashSet<>(Set.of("a", "b"));
    trainer.learn(all); // EXPECT: none
    all.addAll(Set.of(user.bio()));
    trainer.learn(all); // EXPECT: MissingConsentCheck
    trainer.learn(Set.copyOf(all)); // EXPECT: MissingConsentCheck
    trainer.learn(Set.of(user.handle(), "x")); // EXPECT: none
    trainer.learn(all.containsAll(Set.of("a"))); // EXPECT: none
    trainer.learn(Collections.disjoint(all, Set.of("a"))); // EXPECT: none
  }

  void people(Set<User> users, Set<Long> ids, Trainer trainer) {
    trainer.learn(users); // EXPECT: MissingConsentCheck
    trainer.learn(ids); // EXPECT: none
    Set<String> handles = new TreeSet<>();
    for (User user : users) {
      handles.add(user.handle());
    }
    trainer.learnAll(handles); // EXPECT: none
  }
}
