package bench.guardhelper;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Helpers that return the opposite, and the opposite of that. */
public class Negated {

  private final ConsentService consents;
  private final Trainer trainer;

  public Negated(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean blocked(User user) {
    return !consents.allowsTraining(user);
  }

  private boolean notBlocked(User user) {
    return !blocked(user);
  }

  private boolean refusedOrStrange(User user) {
    return user.handle().isEmpty() || consents.refused(user, Purpose.AI_TRAINING);
  }

  private boolean refusedAndStrange(User user) {
    return user.handle().isEmpty() && consents.refused(user, Purpose.AI_TRAINING);
  }

  public void good(User user) {
    if (!blocked(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (blocked(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTwice(User user) {
    if (notBlocked(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTwice(User user) {
    if (!notBlocked(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodOr(User user) {
    if (!refusedOrStrange(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAnd(User user) {
    if (!refusedAndStrange(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
