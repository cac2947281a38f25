package bench.guardoutcome;

import bench.api.Trainer;
import bench.model.User;

/** Granted when a number has one of the values. */
public class Numbers {

  private final Answers answers;
  private final Trainer trainer;

  public Numbers(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (answers.level(user) == 1) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (answers.level(user) == 2) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badNotZero(User user) {
    if (answers.level(user) != 0) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn(User user) {
    if (answers.level(user) != 1) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodOneOfTwo(User user) {
    int stage = answers.stage(user);
    if (stage == 2 || stage == 3) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOneMore(User user) {
    int stage = answers.stage(user);
    if (stage == 1 || stage == 2) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodLong(User user) {
    if (answers.flag(user) == 1L) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badLong(User user) {
    if (answers.flag(user) == 0L) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodBoxed(User user) {
    Integer level = answers.boxedLevel(user);
    if (level != null && level == 1) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badBoxed(User user) {
    Integer level = answers.boxedLevel(user);
    if (level == null || level == 1) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodBoxedEquals(User user) {
    if (Integer.valueOf(1).equals(answers.boxedLevel(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void switched(User user) {
    switch (answers.stage(user)) {
      case 2:
      case 3:
        trainer.learn(user.bio()); // EXPECT: none
        break;
      case 4:
        trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
        break;
    }
  }

  public void switchedDefault(User user) {
    switch (answers.level(user)) {
      case 0:
        break;
      default:
        trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
