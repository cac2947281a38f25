package bench.flowlists;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists whose positions are known. */
final class Positions {

  void constants(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.bio());
    row.add(user.handle());
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(1)); // EXPECT: none
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row.set(0, "x");
    trainer.learn(row.get(0)); // EXPECT: none
    trainer.learn(row); // EXPECT: none
    row.set(1, user.bio());
    trainer.learn(row.get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(0)); // EXPECT: none
  }

  void literals(User user, Trainer trainer) {
    List<String> of = List.of(user.handle(), user.bio());
    trainer.learn(of.get(0)); // EXPECT: none
    trainer.learn(of.get(1)); // EXPECT: MissingConsentCheck
    List<String> as = Arrays.asList(user.bio(), user.handle());
    trainer.learn(as.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(as.get(1)); // EXPECT: none
    as.set(0, "x");
    trainer.learn(as); // EXPECT: none
  }

  void unknownPosition(User user, int at, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.handle());
    row.add(user.bio());
    trainer.learn(row.get(at)); // EXPECT: MissingConsentCheck
    List<String> clean = new ArrayList<>();
    clean.add(user.handle());
    clean.add("x");
    trainer.learn(clean.get(at)); // EXPECT: none
  }

  /** After a change at an unknown position any position may hold anything. */
  void unknownChange(User user, int at, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add("a");
    row.add("b");
    row.add(at, user.bio());
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(1)); // EXPECT: MissingConsentCheck
    row.set(at, "c");
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
  }

  void inserted(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.handle());
    row.add(0, user.bio());
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(1)); // EXPECT: none
  }

  void removed(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.bio());
    row.add(user.handle());
    row.remove(0);
    trainer.learn(row.get(0)); // EXPECT: none
    trainer.learn(row); // EXPECT: none
  }

  void addedInLoop(List<Post> posts, User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.handle());
    for (Post post : posts) {
      row.add(post.text());
    }
    row.add(user.handle());
    trainer.learn(row.get(1)); // EXPECT: MissingConsentCheck
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void addedSometimes(User user, boolean first, Trainer trainer) {
    List<String> row = new ArrayList<>();
    if (first) {
      row.add("a");
    }
    row.add(user.bio());
    trainer.learn(row.get(0)); // EXPECT: MissingConsentCheck
    trainer.learn(row.get(1)); // EXPECT: MissingConsentCheck
  }
}
