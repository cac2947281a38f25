package bench.guardstored;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** Two outcomes, two people. */
public class TwoPeople {

  private final ConsentService consents;
  private final Trainer trainer;

  public TwoPeople(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, User other) {
    boolean mine = consents.allowsTraining(user);
    boolean theirs = consents.allowsTraining(other);
    if (mine) {
      trainer.learn(user.bio()); // EXPECT: none
    }
    if (theirs) {
      trainer.learn(other.bio()); // EXPECT: none
    }
  }

  public void bad(User user, User other) {
    boolean mine = consents.allowsTraining(user);
    boolean theirs = consents.allowsTraining(other);
    if (mine) {
      trainer.learn(other.bio()); // EXPECT: ConsentOfAnotherSubject
    }
    if (theirs) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }

  public void goodBoth(User user, User other) {
    boolean mine = consents.allowsTraining(user);
    boolean theirs = consents.allowsTraining(other);
    if (mine && theirs) {
      trainer.learn(user.bio() + other.bio()); // EXPECT: none
    }
  }

  public void badOneOfBoth(User user, User other) {
    boolean mine = consents.allowsTraining(user);
    boolean theirs = consents.allowsTraining(other);
    if (mine || theirs) {
      trainer.learn(other.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
