package bench.guardoutcome;

import bench.api.Trainer;
import bench.model.ConsentStatus;
import bench.model.User;

/** Granted when a constant has one of the names; held by an optional. */
public class Enums {

  private final Answers answers;
  private final Trainer trainer;

  public Enums(Answers answers, Trainer trainer) {
    this.answers = answers;
    this.trainer = trainer;
  }

  public void goodEither(User user) {
    ConsentStatus status = answers.generous(user);
    if (status == ConsentStatus.GRANTED || status == ConsentStatus.PENDING) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void goodOne(User user) {
    if (answers.generous(user) == ConsentStatus.PENDING) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user) {
    if (answers.generous(user) == ConsentStatus.WITHDRAWN) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void switched(User user) {
    switch (answers.generous(user)) {
      case GRANTED, PENDING -> trainer.learn(user.bio()); // EXPECT: none
      case DENIED, WITHDRAWN -> trainer.learn(user.email()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOptional(User user) {
    if (answers.status(user).orElse(ConsentStatus.DENIED) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOptional(User user) {
    if (answers.status(user).orElse(ConsentStatus.GRANTED) == ConsentStatus.GRANTED) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFiltered(User user) {
    if (answers.status(user).filter(s -> s == ConsentStatus.GRANTED).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFiltered(User user) {
    if (answers.status(user).filter(s -> s != ConsentStatus.DENIED).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badOnlyPresent(User user) {
    if (answers.status(user).isPresent()) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
