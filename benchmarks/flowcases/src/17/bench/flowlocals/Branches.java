package bench.flowlocals;

import bench.api.Trainer;
import bench.model.User;

/** What a variable holds where paths meet. */
final class Branches {

  void oneBranch(User user, boolean full, Trainer trainer) {
    String text = "short";
    if (full) {
      text = user.bio();
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  void bothBranches(User user, boolean full, Trainer trainer) {
    String text = user.bio();
    if (full) {
      text = user.handle();
    } else {
      text = "unknown";
    }
    trainer.learn(text); // EXPECT: none
  }

  void oneBranchCleans(User user, boolean full, Trainer trainer) {
    String text = user.bio();
    if (!full) {
      text = "short";
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
  }

  void insideAndAfter(User user, boolean full, Trainer trainer) {
    String text = user.bio();
    if (full) {
      trainer.learn(text); // EXPECT: MissingConsentCheck
      text = "done";
      trainer.learn(text); // EXPECT: none
    } else {
      text = "short";
    }
    trainer.learn(text); // EXPECT: none
  }

  void ternary(User user, boolean full, Trainer trainer) {
    trainer.learn(full ? user.bio() : user.handle()); // EXPECT: MissingConsentCheck
    trainer.learn(full ? user.handle() : "nobody"); // EXPECT: none
    trainer.learn(user.bio().isEmpty() ? "empty" : "filled"); // EXPECT: none
    trainer.learn(user.bio() != null ? user.bio() : "none"); // EXPECT: MissingConsentCheck
  }

  void oldSwitch(User user, int level, Trainer trainer) {
    String text;
    String tag;
    switch (level) {
      case 0:
        text = "nothing";
        tag = "a";
        break;
      case 1:
        text = user.bio();
        tag = "b";
        break;
      default:
        text = user.handle();
        tag = user.handle();
    }
    trainer.learn(text); // EXPECT: MissingConsentCheck
    trainer.learn(tag); // EXPECT: none
  }

  void fallThrough(User user, int level, Trainer trainer) {
    String text = "";
    switch (level) {
      case 0:
        text = user.bio();
      case 1:
        trainer.learn(text); // EXPECT: MissingConsentCheck
        break;
      case 2:
        trainer.learn(text); // EXPECT: none
        break;
      default:
    }
  }
}
