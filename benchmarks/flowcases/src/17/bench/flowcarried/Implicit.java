package bench.flowcarried;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** What is only decided by data is not the data. */
final class Implicit {

  void branches(User user, Trainer trainer) {
    String kind = "short";
    if (user.bio().length() > 100) {
      kind = "long";
    }
    trainer.learn(kind); // EXPECT: none
    boolean filled = false;
    if (!user.bio().isBlank()) {
      filled = true;
    }
    trainer.learn(filled); // EXPECT: none
  }

  void loops(User user, Trainer trainer) {
    int count = 0;
    for (String word : user.bio().split(" ")) {
      if (word.startsWith("a")) {
        count++;
      }
    }
    trainer.learn(count); // EXPECT: none
    StringBuilder stars = new StringBuilder();
    for (int i = 0; i < user.bio().length(); i++) {
      stars.append('*');
    }
    trainer.learn(stars.toString()); // EXPECT: none
    StringBuilder copy = new StringBuilder();
    for (int i = 0; i < user.bio().length(); i++) {
      copy.append(user.bio().charAt(i));
    }
    trainer.learn(copy.toString()); // EXPECT: MissingConsentCheck
  }

  void failures(User user, Trainer trainer) {
    String state = "number";
    try {
      Integer.parseInt(user.bio());
    } catch (NumberFormatException e) {
      state = "text";
    }
    trainer.learn(state); // EXPECT: none
  }

  void chosen(List<Post> posts, Trainer trainer) {
    Post best = null;
    for (Post post : posts) {
      if (best == null || post.text().length() > best.text().length()) {
        best = post;
      }
    }
    trainer.learn(best.id()); // EXPECT: none
    trainer.learn(best.language()); // EXPECT: none
    trainer.learn(best.text()); // EXPECT: MissingConsentCheck
  }
}
