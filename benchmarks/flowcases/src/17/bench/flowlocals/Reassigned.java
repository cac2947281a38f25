package bench.flowlocals;

import bench.api.Trainer;
import bench.model.User;

/** Variables that take other values. */
final class Reassigned {

  void overwritten(User user, Trainer trainer) {
    String text = user.bio();
    trainer.learn(text); // EXPECT: MissingConsentCheck
    text = user.handle();
    trainer.learn(text); // EXPECT: none
    text = text + user.email();
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  void swapped(User user, Trainer trainer) {
    String a = user.bio();
    String b = user.handle();
    String spare = a;
    a = b;
    b = spare;
    trainer.learn(a); // EXPECT: none
    trainer.learn(b); // EXPECT: MissingConsentCheck
  }

  void chain(User user, Trainer trainer) {
    String a = user.bio();
    String b = a;
    String c = b;
    a = "x";
    b = "y";
    trainer.learn(a); // EXPECT: none
    trainer.learn(b); // EXPECT: none
    trainer.learn(c); // EXPECT: MissingConsentCheck
  }

  void nulled(User user, Trainer trainer) {
    User someone = user;
    trainer.learn(someone); // EXPECT: MissingConsentCheck
    someone = null;
    trainer.learn(someone); // EXPECT: none
  }

  void parameter(String text, User user, Trainer trainer) {
    trainer.learn(text); // EXPECT: none
    text = user.bio();
    trainer.learn(text); // EXPECT: MissingConsentCheck
    text = "";
    trainer.learn(text); // EXPECT: none
  }

  void twoNames(User user, Trainer trainer) {
    User same = user;
    String text = same.handle();
    trainer.learn(text); // EXPECT: none
    trainer.learn(same.bio()); // EXPECT: MissingConsentCheck
  }
}
