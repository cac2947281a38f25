package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Helpers that return the outcome, one to four calls away. */
public class Depths {

  private final ConsentService consents;
  private final Trainer trainer;

  public Depths(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean one(User user) {
    return consents.allowsTraining(user);
  }

  private boolean two(User user) {
    return one(user);
  }

  private boolean three(User user) {
    boolean outcome = two(user);
    return outcome;
  }

  private boolean four(User user) {
    if (three(user)) {
      return true;
    }
    return false;
  }

  public void goodOne(User user) {
    if (one(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOne(User user) {
    if (!one(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTwo(User user) {
    if (!two(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }

  public void goodFour(User user) {
    if (four(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badFour(User user) {
    if (four(user)) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
  }

  public void badFourOther(User user, User other) {
    if (four(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
