package bench.flowgeneric;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.ArrayList;
import java.util.List;

/** Methods that call themselves and each other. */
final class Recursion {

  private static String repeat(String text, int times) {
    return times == 0 ? "" : text + repeat(text, times - 1);
  }

  private static int length(String text) {
    return text.isEmpty() ? 0 : 1 + length(text.substring(1));
  }

  private static String reversed(String text) {
    return text.length() < 2 ? text : reversed(text.substring(1)) + text.charAt(0);
  }

  private static String even(String text, String other, int depth) {
    return depth == 0 ? text : odd(text, other, depth - 1);
  }

  private static String odd(String text, String other, int depth) {
    return depth == 0 ? other : even(text, other, depth - 1);
  }

  private static String onlyFirst(String a, String b, int depth) {
    return depth == 0 ? a : onlyFirst(a, b, depth - 1);
  }

  private static String swapping(String a, String b, int depth) {
    return depth == 0 ? a : swapping(b, a, depth - 1);
  }

  void direct(User user, Trainer trainer) {
    trainer.learn(repeat(user.bio(), 3)); // EXPECT: MissingConsentCheck
    trainer.learn(repeat(user.handle(), 3)); // EXPECT: none
    trainer.learn(length(user.bio())); // EXPECT: none
    trainer.learn(reversed(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(reversed(user.handle())); // EXPECT: none
    trainer.learn(onlyFirst(user.handle(), user.bio(), 4)); // EXPECT: none
  }

  void mutual(User user, int depth, Trainer trainer) {
    trainer.learn(even(user.bio(), user.handle(), depth)); // EXPECT: MissingConsentCheck
    trainer.learn(even(user.handle(), user.bio(), depth)); // EXPECT: MissingConsentCheck
    trainer.learn(odd(user.handle(), "x", depth)); // EXPECT: none
    trainer.learn(swapping(user.handle(), user.bio(), depth)); // EXPECT: MissingConsentCheck
    trainer.learn(swapping(user.handle(), "x", depth)); // EXPECT: none
  }

  private static void collect(List<Post> posts, int from, List<String> into) {
    if (from < posts.size()) {
      into.add(posts.get(from).text());
      collect(posts, from + 1, into);
    }
  }

  private static void collectLanguages(List<Post> posts, int from, List<String> into) {
    if (from < posts.size()) {
      into.add(posts.get(from).language());
      collectLanguages(posts, from + 1, into);
    }
  }

  void collected(List<Post> posts, Trainer trainer) {
    List<String> texts = new ArrayList<>();
    collect(posts, 0, texts);
    trainer.learn(texts); // EXPECT: MissingConsentCheck
    List<String> languages = new ArrayList<>();
    collectLanguages(posts, 0, languages);
    trainer.learn(languages); // EXPECT: none
  }

  private static void down(String text, int depth, Trainer trainer) {
    if (depth == 0) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
    } else {
      down(text, depth - 1, trainer);
    }
  }

  private static void downClean(String text, int depth, Trainer trainer) {
    if (depth == 0) {
      trainer.learn(text); // EXPECT: none
    } else {
      downClean(text, depth - 1, trainer);
    }
  }

  void used(User user, Trainer trainer) {
    down(user.bio(), 3, trainer);
    downClean(user.handle(), 3, trainer);
  }

  /** Called by nothing but itself: an entry. */
  void alone(User user, int depth, Trainer trainer) {
    trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    trainer.learn(user.handle()); // EXPECT: none
    if (depth > 0) {
      alone(user, depth - 1, trainer);
    }
  }

  private static String accumulate(List<Post> posts, int at, StringBuilder all) {
    if (at == posts.size()) {
      return all.toString();
    }
    all.append(posts.get(at).text());
    return accumulate(posts, at + 1, all);
  }

  void accumulated(List<Post> posts, Trainer trainer) {
    trainer.learn(accumulate(posts, 0, new StringBuilder())); // EXPECT: MissingConsentCheck
  }
}
