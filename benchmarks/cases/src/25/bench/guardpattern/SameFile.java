package bench.guardpattern;

import bench.api.Trainer;
import bench.model.User;
import io.purposebound.annotations.ConsentCheck;
import io.purposebound.annotations.DataSubject;
import io.purposebound.annotations.Purposes;

/** An enum of the same source file: newer compilers switch over its ordinals. */
public class SameFile {
  enum Status {
    GRANTED,
    DENIED,
    PENDING
  }

  interface Answers {
    @ConsentCheck(purpose = Purposes.TRAIN_AI_SYSTEM, grantedWhen = "GRANTED")
    Status of(@DataSubject User user);
  }

  private final Answers answers;
  private final Trainer trainer;

  public SameFile(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void good(User user) {
    switch (answers.of(user)) {
      case GRANTED -> trainer.learn(user.bio()); // EXPECT: none
      case DENIED, PENDING -> {}
    }
  }

  public void bad(User user) {
    switch (answers.of(user)) {
      case DENIED -> {}
      case GRANTED, PENDING -> trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodValue(User user) {
    boolean agreed =
        switch (answers.of(user)) {
          case GRANTED -> true;
          default -> false;
        };
    if (agreed) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badValue(User user) {
    boolean agreed =
        switch (answers.of(user)) {
          case DENIED -> false;
          default -> true;
        };
    if (agreed) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
