package bench.flowlocals;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.Iterator;
import java.util.List;

/** Values from one round of a loop in the next. */
final class Loops {

  void previousRound(List<Post> posts, Trainer trainer) {
    String last = "";
    for (Post post : posts) {
      trainer.learn(last); // EXPECT: MissingConsentCheck
      last = post.text();
    }
    trainer.learn(last); // EXPECT: MissingConsentCheck
  }

  void previousLanguage(List<Post> posts, Trainer trainer) {
    String last = "";
    for (Post post : posts) {
      trainer.learn(last); // EXPECT: none
      last = post.language();
    }
    trainer.learn(last); // EXPECT: none
  }

  void overwrittenEachRound(List<Post> posts, Trainer trainer) {
    String text = "";
    for (Post post : posts) {
      text = post.text();
      text = post.language();
      trainer.learn(text); // EXPECT: none
    }
    trainer.learn(text); // EXPECT: none
  }

  void shiftedThrough(List<Post> posts, Trainer trainer) {
    String first = "";
    String second = "";
    String third = "";
    for (Post post : posts) {
      third = second;
      second = first;
      first = post.text();
    }
    trainer.learn(third); // EXPECT: MissingConsentCheck
  }

  void accumulated(List<Post> posts, Trainer trainer) {
    String all = "";
    int likes = 0;
    for (int i = 0; i < posts.size(); i++) {
      all += posts.get(i).text();
      likes += posts.get(i).likes();
    }
    trainer.learn(all); // EXPECT: MissingConsentCheck
    trainer.learn(likes); // EXPECT: none
  }

  void whileLoop(List<Post> posts, Trainer trainer) {
    Iterator<Post> all = posts.iterator();
    String longest = "";
    int rounds = 0;
    while (all.hasNext()) {
      String text = all.next().text();
      if (text.length() > longest.length()) {
        longest = text;
      }
      rounds++;
    }
    trainer.learn(longest); // EXPECT: MissingConsentCheck
    trainer.learn(rounds); // EXPECT: none
  }

  void leftEarly(List<Post> posts, Trainer trainer) {
    String found = "";
    search:
    for (Post post : posts) {
      for (int i = 0; i < 3; i++) {
        if (post.likes() > i) {
          found = post.text();
          break search;
        }
        found = post.language();
      }
      found = "none";
    }
    trainer.learn(found); // EXPECT: MissingConsentCheck
  }

  void doWhile(User user, Trainer trainer) {
    String text = user.bio();
    int rounds = 0;
    do {
      text = user.handle();
      rounds++;
    } while (rounds < 3);
    trainer.learn(text); // EXPECT: none
  }
}
