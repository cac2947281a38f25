package bench.flowrecords;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;

/** Components, and objects in them. */
final class Components {

  record Line(String text, String tag) {}

  record Sheet(Line head, Line foot) {}

  record Pair<A, B>(A left, B right) {}

  void apart(User user, Trainer trainer) {
    Line line = new Line(user.bio(), user.handle());
    trainer.learn(line.text()); // EXPECT: MissingConsentCheck
    trainer.learn(line.tag()); // EXPECT: none
    trainer.learn(line); // EXPECT: MissingConsentCheck
    trainer.learn(new Line(user.handle(), "t")); // EXPECT: none
  }

  void nested(User user, Trainer trainer) {
    Sheet sheet = new Sheet(new Line("h", "t"), new Line(user.bio(), "t"));
    trainer.learn(sheet.head()); // EXPECT: none
    trainer.learn(sheet.head().text()); // EXPECT: none
    trainer.learn(sheet.foot().text()); // EXPECT: MissingConsentCheck
    trainer.learn(sheet.foot().tag()); // EXPECT: none
    trainer.learn(sheet); // EXPECT: MissingConsentCheck
    Sheet copy = new Sheet(sheet.head(), new Line("f", sheet.foot().tag()));
    trainer.learn(copy); // EXPECT: none
  }

  void generic(User user, Trainer trainer) {
    Pair<String, User> pair = new Pair<>(user.handle(), user);
    trainer.learn(pair.left()); // EXPECT: none
    trainer.learn(pair.right()); // EXPECT: MissingConsentCheck
    trainer.learn(pair.right().handle()); // EXPECT: none
    Pair<String, Long> ids = new Pair<>(user.handle(), user.id());
    trainer.learn(ids); // EXPECT: none
    Pair<Long, Pair<String, String>> deep = new Pair<>(1L, new Pair<>("x", user.bio()));
    trainer.learn(deep.right().left()); // EXPECT: none
    trainer.learn(deep.right().right()); // EXPECT: MissingConsentCheck
    trainer.learn(deep); // EXPECT: MissingConsentCheck
  }

  void given(Pair<String, Post> known, Pair<String, Long> other, Trainer trainer) {
    trainer.learn(known); // EXPECT: MissingConsentCheck
    trainer.learn(known.left()); // EXPECT: none
    trainer.learn(known.right().text()); // EXPECT: MissingConsentCheck
    trainer.learn(known.right().likes()); // EXPECT: none
    trainer.learn(other); // EXPECT: none
  }
}
