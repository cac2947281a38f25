package bench.flowlists;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Emptied lists, and lists that only seem so. */
final class Cleared {

  void cleared(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.bio());
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row.clear();
    trainer.learn(row); // EXPECT: none
    row.add(user.handle());
    trainer.learn(row.get(0)); // EXPECT: none
    row.add(user.bio());
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void clearedSometimes(User user, boolean reset, Trainer trainer) {
    List<String> row = new ArrayList<>();
    row.add(user.bio());
    if (reset) {
      row.clear();
    }
    trainer.learn(row); // EXPECT: MissingConsentCheck
  }

  void otherCleared(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    List<String> copy = new ArrayList<>();
    row.add(user.bio());
    copy.addAll(row);
    row.clear();
    trainer.learn(row); // EXPECT: none
    trainer.learn(copy); // EXPECT: MissingConsentCheck
  }

  void aliasCleared(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    List<String> same = row;
    row.add(user.bio());
    same.clear();
    trainer.learn(row); // EXPECT: none
  }

  void inHelper(User user, Trainer trainer) {
    List<String> row = new ArrayList<>();
    fill(row, user);
    trainer.learn(row); // EXPECT: MissingConsentCheck
    reset(row);
    trainer.learn(row); // EXPECT: none
  }

  private static void fill(List<String> row, User user) {
    row.add(user.handle());
    row.add(user.bio());
  }

  private static void reset(List<String> row) {
    row.clear();
  }

  void perRound(List<Post> posts, Trainer trainer) {
    List<String> batch = new ArrayList<>();
    for (Post post : posts) {
      trainer.learn(batch); // EXPECT: none
      batch.add(post.text());
      trainer.learn(batch); // EXPECT: MissingConsentCheck
      batch.clear();
    }
    trainer.learn(batch); // EXPECT: none
  }

  void whenFull(List<Post> posts, Trainer trainer) {
    List<String> batch = new ArrayList<>();
    for (Post post : posts) {
      batch.add(post.text());
      if (batch.size() == 100) {
        trainer.learnAll(batch); // EXPECT: MissingConsentCheck
        batch.clear();
      }
    }
    trainer.learnAll(batch); // EXPECT: MissingConsentCheck
  }

  void fewer(User user, Trainer trainer) {
    List<String> row = new ArrayList<>(List.of(user.bio(), "x"));
    row.removeIf(String::isBlank);
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row.remove("x");
    trainer.learn(row); // EXPECT: MissingConsentCheck
    row.retainAll(List.of("y"));
    trainer.learn(row.size()); // EXPECT: none
  }
}
