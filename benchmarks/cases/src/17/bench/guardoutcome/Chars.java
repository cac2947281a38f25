package bench.guardoutcome;

import bench.api.Trainer;
import bench.model.User;

/** Granted when a character has the value. */
public class Chars {

  private final Answers answers;
  private final Trainer trainer;

  public Chars(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void good(User user) {
    if (answers.letter(user) == 'Y') {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (answers.letter(user) != 'N') {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherCase(User user) {
    if (answers.letter(user) == 'y') {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodReturn(User user) {
    char letter = answers.letter(user);
    if (letter != 'Y') {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void switched(User user) {
    switch (answers.letter(user)) {
      case 'Y' -> trainer.learn(user.bio()); // EXPECT: none
      case 'M' -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
      default -> {}
    }
  }
}
