package bench.guardoutcome;

import bench.api.Trainer;
import bench.model.User;
import java.util.Objects;

/** Granted when a string has one of the values. */
public class Strings {

  private final Answers answers;
  private final Trainer trainer;

  public Strings(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void good(User user) {
    if ("yes".equals(answers.word(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (!"no".equals(answers.word(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOtherWord(User user) {
    if ("maybe".equals(answers.word(user))) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTurned(User user) {
    String word = answers.word(user);
    if (word != null && word.equals("yes")) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badNotNull(User user) {
    if (answers.word(user) != null) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOneOfTwo(User user) {
    String word = answers.words(user);
    if ("yes".equals(word) || "always".equals(word)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOneOfTwo(User user) {
    String word = answers.words(user);
    if ("yes".equals(word) || "sometimes".equals(word)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodObjects(User user) {
    if (Objects.equals("yes", answers.word(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void switched(User user) {
    switch (answers.words(user)) {
      case "yes":
      case "always":
        trainer.learn(user.bio()); // EXPECT: none
        break;
      case "sometimes":
        trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
        break;
      default:
        break;
    }
  }

  public void goodConstant(User user) {
    final String yes = "yes";
    if (yes.equals(answers.word(user))) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }
}
