package bench.flowstrings;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;
import java.util.StringJoiner;

/** Texts that are built up, and builders that are emptied. */
final class Builders {

  void appended(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    text.append(user.handle());
    trainer.learn(text.toString()); // EXPECT: none
    text.append(": ").append(user.bio());
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(text); // EXPECT: MissingConsentCheck
    trainer.learn(text.length()); // EXPECT: none
    trainer.learn("" + text); // EXPECT: MissingConsentCheck
    trainer.learn(text.reverse().toString()); // EXPECT: MissingConsentCheck
    trainer.learn(text.charAt(0)); // EXPECT: MissingConsentCheck
    trainer.learn(text.indexOf("a")); // EXPECT: none
  }

  void otherWays(User user, Trainer trainer) {
    trainer.learn(new StringBuilder(user.bio()).toString()); // EXPECT: MissingConsentCheck
    trainer.learn(new StringBuilder(user.handle()).toString()); // EXPECT: none
    StringBuilder front = new StringBuilder("x");
    front.insert(0, user.bio());
    trainer.learn(front.toString()); // EXPECT: MissingConsentCheck
    StringBuffer old = new StringBuffer();
    old.append(user.bio());
    trainer.learn(old.toString()); // EXPECT: MissingConsentCheck
    StringBuffer clean = new StringBuffer();
    clean.append(user.handle());
    trainer.learn(clean.toString()); // EXPECT: none
    StringBuilder year = new StringBuilder();
    year.append(user.dateOfBirth().getYear());
    trainer.learn(year.toString()); // EXPECT: MissingConsentCheck
    StringBuilder length = new StringBuilder();
    length.append(user.bio().length());
    trainer.learn(length.toString()); // EXPECT: none
  }

  void emptied(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    text.append(user.bio());
    text.setLength(0);
    trainer.learn(text.toString()); // EXPECT: none
    text.append(user.handle());
    trainer.learn(text.toString()); // EXPECT: none
    text.append(user.bio());
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
  }

  void shortened(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    text.append(user.bio());
    text.setLength(10);
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
    text.setLength(text.length() - 1);
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
  }

  void emptiedSometimes(User user, boolean reset, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    text.append(user.bio());
    if (reset) {
      text.setLength(0);
    }
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
  }

  void reusedInLoop(List<Post> posts, Trainer trainer) {
    StringBuilder line = new StringBuilder();
    for (Post post : posts) {
      line.setLength(0);
      trainer.learn(line.toString()); // EXPECT: none
      line.append(post.text());
      trainer.learn(line.toString()); // EXPECT: MissingConsentCheck
    }
  }

  void notReset(List<Post> posts, Trainer trainer) {
    StringBuilder line = new StringBuilder();
    for (Post post : posts) {
      trainer.learn(line.toString()); // EXPECT: MissingConsentCheck
      line.append(post.text());
    }
  }

  void twoBuilders(User user, Trainer trainer) {
    StringBuilder personal = new StringBuilder();
    StringBuilder clean = new StringBuilder();
    personal.append(user.bio());
    clean.append(user.handle());
    trainer.learn(clean.toString()); // EXPECT: none
    clean.append(personal);
    trainer.learn(clean.toString()); // EXPECT: MissingConsentCheck
  }

  void inHelper(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder();
    addBio(text, user);
    trainer.learn(text.toString()); // EXPECT: MissingConsentCheck
    empty(text);
    addHandle(text, user);
    trainer.learn(text.toString()); // EXPECT: none
  }

  private static void addBio(StringBuilder text, User user) {
    text.append(user.bio());
  }

  private static void addHandle(StringBuilder text, User user) {
    text.append(user.handle());
  }

  private static void empty(StringBuilder text) {
    text.setLength(0);
  }

  void takenBefore(User user, Trainer trainer) {
    StringBuilder text = new StringBuilder(user.bio());
    String taken = text.toString();
    text.setLength(0);
    trainer.learn(taken); // EXPECT: MissingConsentCheck
    trainer.learn(text.toString()); // EXPECT: none
  }

  void joiner(User user, Trainer trainer) {
    StringJoiner personal = new StringJoiner(", ", "[", "]");
    personal.add(user.handle()).add(user.bio());
    StringJoiner clean = new StringJoiner(", ");
    clean.add(user.handle());
    trainer.learn(personal.toString()); // EXPECT: MissingConsentCheck
    trainer.learn(clean.toString()); // EXPECT: none
    trainer.learn(personal.length()); // EXPECT: none
  }
}
