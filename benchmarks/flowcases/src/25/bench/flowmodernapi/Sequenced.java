package bench.flowmodernapi;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;

/** Sequenced collections. */
final class Sequenced {

  void lists(User user, Trainer trainer) {
    List<String> personal = new ArrayList<>();
    personal.addFirst(user.bio());
    trainer.learn(personal.getFirst()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.getLast()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.reversed()); // EXPECT: MissingConsentCheck
    trainer.learn(personal.removeFirst()); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>();
    clean.addLast(user.handle());
    trainer.learn(clean.getFirst()); // EXPECT: none
    trainer.learn(clean.reversed()); // EXPECT: none
    clean.reversed().addFirst(user.bio());
    trainer.learn(clean); // EXPECT: MissingConsentCheck
  }

  void sets(User user, Trainer trainer) {
    LinkedHashSet<String> personal = new LinkedHashSet<>();
    personal.addFirst(user.bio());
    trainer.learn(personal.getLast()); // EXPECT: MissingConsentCheck
    LinkedHashSet<String> clean = new LinkedHashSet<>();
    clean.add(user.handle());
    trainer.learn(clean.getFirst()); // EXPECT: none
    trainer.learn(clean.reversed().size()); // EXPECT: none
  }

  void maps(User user, Trainer trainer) {
    LinkedHashMap<String, String> row = new LinkedHashMap<>();
    row.putFirst("name", user.handle());
    row.putLast("text", user.bio());
    trainer.learn(row.lastEntry().getValue()); // EXPECT: MissingConsentCheck
    trainer.learn(row.lastEntry().getKey()); // EXPECT: none
    trainer.learn(row.sequencedKeySet()); // EXPECT: none
    trainer.learn(row.sequencedValues()); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("text")); // EXPECT: MissingConsentCheck
    trainer.learn(row.get("name")); // EXPECT: none
    LinkedHashMap<String, String> clean = new LinkedHashMap<>();
    clean.putFirst("name", user.handle());
    trainer.learn(clean.firstEntry()); // EXPECT: none
    trainer.learn(clean.pollFirstEntry().getValue()); // EXPECT: none
  }

  void general(SequencedCollection<Post> posts, Trainer trainer) {
    trainer.learn(posts.getFirst().text()); // EXPECT: MissingConsentCheck
    trainer.learn(posts.getFirst().language()); // EXPECT: none
    for (Post post : posts.reversed()) {
      trainer.learn(post.text()); // EXPECT: MissingConsentCheck
    }
  }
}
