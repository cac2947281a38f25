package bench.flowmodern;

import bench.api.Trainer;
import bench.model.Message;
import bench.model.Post;
import bench.model.User;

/** Record patterns. */
final class RecordPatterns {

  record Line(String text, String tag) {}

  record Sheet(Line head, Line foot) {}

  record Box<T>(T value) {}

  sealed interface Shape permits Text, Count {}

  record Text(String value, String tag) implements Shape {}

  record Count(int value, String tag) implements Shape {}

  void inIf(User user, Trainer trainer) {
    Object row = new Line(user.bio(), user.handle());
    if (row instanceof Line(String text, String tag)) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
      trainer.learn(tag); // EXPECT: none
    }
    if (row instanceof Line(var text, var tag) && !text.isEmpty()) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
      trainer.learn(tag); // EXPECT: none
    }
  }

  void nested(User user, Trainer trainer) {
    Object sheet = new Sheet(new Line("h", "t"), new Line(user.bio(), "t"));
    if (sheet instanceof Sheet(Line(var head, var headTag), Line(var foot, var footTag))) {
      trainer.learn(head); // EXPECT: none
      trainer.learn(foot); // EXPECT: MissingConsentCheck
      trainer.learn(footTag + headTag); // EXPECT: none
    }
    if (sheet instanceof Sheet(Line head, Line foot)) {
      trainer.learn(head); // EXPECT: none
      trainer.learn(foot); // EXPECT: MissingConsentCheck
    }
  }

  void switched(User user, Trainer trainer) {
    Shape shape = new Text(user.bio(), "t");
    String shown =
        switch (shape) {
          case Text(String value, String tag) -> value;
          case Count(int value, String tag) -> "" + value;
        };
    String tagged =
        switch (shape) {
          case Text(String value, String tag) -> tag;
          case Count(int value, String tag) -> tag;
        };
    trainer.learn(shown); // EXPECT: MissingConsentCheck
    trainer.learn(tagged); // EXPECT: none
  }

  void generic(User user, Trainer trainer) {
    Box<Box<String>> personal = new Box<>(new Box<>(user.bio()));
    if (personal instanceof Box<Box<String>>(Box<String>(var inner))) {
      trainer.learn(inner); // EXPECT: MissingConsentCheck
    }
    Box<Box<String>> clean = new Box<>(new Box<>(user.handle()));
    if (clean instanceof Box<Box<String>>(Box<String>(var inner))) {
      trainer.learn(inner); // EXPECT: none
    }
  }

  void model(Object anything, Trainer trainer) {
    if (anything instanceof Post(long id, User author, String text, String language, int likes)) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
      trainer.learn(language + id + likes); // EXPECT: none
      trainer.learn(author.bio()); // EXPECT: MissingConsentCheck
      trainer.learn(author.handle()); // EXPECT: none
    }
  }

  void unnamed(Message message, Trainer trainer) {
    if (message instanceof Message(_, User sender, _, String body)) {
      trainer.learn(body); // EXPECT: MissingConsentCheck
      trainer.learn(sender.handle()); // EXPECT: none
    }
  }
}
