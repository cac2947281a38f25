package bench.flowconstants;

import bench.api.Trainer;
import bench.model.Post;
import bench.model.User;
import java.util.List;

/** Branches that a constant of the program decides. */
final class Dead {

  private static final boolean TRAIN_ON_BIOS = false;
  private static final boolean TRAIN_ON_MAILS = true;
  private static final int MODE = 2;
  private static final boolean LATE;
  private static final boolean FROM_OUTSIDE = Boolean.getBoolean("train");
  private static boolean changeable = false;

  static {
    LATE = false;
  }

  void flags(User user, Trainer trainer) {
    if (TRAIN_ON_BIOS) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    if (TRAIN_ON_MAILS) {
      trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    } else {
      trainer.learn(user.bio()); // EXPECT: none
    }
    if (!TRAIN_ON_MAILS) {
      trainer.learn(user.email()); // EXPECT: none
    }
  }

  void late(User user, Trainer trainer) {
    if (LATE) {
      trainer.learn(user.bio()); // EXPECT: none
    } else {
      trainer.learn(user.email()); // EXPECT: MissingConsentCheck
    }
  }

  void fromOutside(User user, Trainer trainer) {
    if (FROM_OUTSIDE) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
    if (changeable) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  static void change(boolean value) {
    changeable = value;
  }

  void numbers(User user, Trainer trainer) {
    if (MODE == 1) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    if (MODE * 3 > 5) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
    int level = MODE + 1;
    if (level > 10) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    level = level * 4;
    if (level > 10) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  void arithmetic(User user, Trainer trainer) {
    int a = 3;
    int b = 4;
    String text = user.bio();
    if (a * b < 10) {
      trainer.learn(text); // EXPECT: none
    }
    if (a + b == 7) {
      text = "seven";
    }
    trainer.learn(text); // EXPECT: none
  }

  void notConstant(User user, int given, Trainer trainer) {
    int a = 3;
    if (given > 4) {
      a = 20;
    }
    if (a > 10) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  void counted(List<Post> posts, User user, Trainer trainer) {
    int n = 0;
    for (Post post : posts) {
      n++;
    }
    if (n > 10) {
      trainer.learn(user.bio()); // EXPECT: MissingConsentCheck
    }
  }

  void switched(User user, Trainer trainer) {
    int level = 2;
    switch (level) {
      case 1:
        trainer.learn(user.bio()); // EXPECT: none
        break;
      case 2:
        trainer.learn(user.email()); // EXPECT: MissingConsentCheck
        break;
      default:
        trainer.learn(user.bio()); // EXPECT: none
    }
  }

  void chosen(User user, Trainer trainer) {
    boolean full = false;
    trainer.learn(full ? user.bio() : user.handle()); // EXPECT: none
    boolean brief = !full;
    trainer.learn(brief ? user.bio() : user.handle()); // EXPECT: MissingConsentCheck
  }
}
