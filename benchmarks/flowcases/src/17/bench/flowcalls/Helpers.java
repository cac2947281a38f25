package bench.flowcalls;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Helpers of several kinds, called in several contexts. */
final class Helpers {

  private static String same(String text) {
    return text;
  }

  private static String twice(String text) {
    return same(same(text));
  }

  private static String pick(String a, String b, boolean first) {
    return first ? a : b;
  }

  private static String second(String a, String b) {
    return b;
  }

  private static String ignoring(String text) {
    return "fixed " + text.length();
  }

  private static String orDefault(String text, String other) {
    if (text == null || text.isEmpty()) {
      return other;
    }
    return text;
  }

  void contexts(User user, Trainer trainer) {
    String personal = same(user.bio());
    String clean = same(user.handle());
    trainer.learn(personal); // EXPECT: MissingConsentCheck
    trainer.learn(clean); // EXPECT: none
    trainer.learn(twice(user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(twice(user.handle())); // EXPECT: none
    trainer.learn(ignoring(user.bio())); // EXPECT: none
  }

  void parameters(User user, boolean flag, Trainer trainer) {
    trainer.learn(pick(user.bio(), "x", flag)); // EXPECT: MissingConsentCheck
    trainer.learn(pick("x", user.bio(), flag)); // EXPECT: MissingConsentCheck
    trainer.learn(pick("x", user.handle(), flag)); // EXPECT: none
    trainer.learn(second(user.bio(), "x")); // EXPECT: none
    trainer.learn(second("x", user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(orDefault(user.handle(), user.bio())); // EXPECT: MissingConsentCheck
    trainer.learn(orDefault(user.handle(), "none")); // EXPECT: none
  }

  private static String one(User user) {
    return two(user);
  }

  private static String two(User user) {
    return three(user, "x");
  }

  private static String three(User user, String prefix) {
    return prefix + four(user);
  }

  private static String four(User user) {
    return user.bio();
  }

  private static String oneClean(User user) {
    return twoClean(user);
  }

  private static String twoClean(User user) {
    return user.handle();
  }

  void chains(User user, Trainer trainer) {
    trainer.learn(one(user)); // EXPECT: MissingConsentCheck
    trainer.learn(oneClean(user)); // EXPECT: none
  }

  private static void send(Trainer trainer, String text) {
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  private static void sendClean(Trainer trainer, String text) {
    trainer.learn(text); // EXPECT: none
  }

  private static void sendSecond(Trainer trainer, String first, String second) {
    trainer.learn(second); // EXPECT: none
    trainer.learnWeighted(first, second); // EXPECT: MissingConsentCheck
  }

  void usesInHelpers(User user, Trainer trainer) {
    send(trainer, user.bio());
    send(trainer, user.handle());
    sendClean(trainer, user.handle());
    sendSecond(trainer, user.bio(), "x");
  }

  private static String text(User user) {
    return user.bio();
  }

  private static String text(Post post) {
    return post.language();
  }

  private static String text(Object other) {
    return "object";
  }

  void overloads(User user, Post post, Trainer trainer) {
    trainer.learn(text(user)); // EXPECT: MissingConsentCheck
    trainer.learn(text(post)); // EXPECT: none
    trainer.learn(text((Object) user)); // EXPECT: none
  }
}
