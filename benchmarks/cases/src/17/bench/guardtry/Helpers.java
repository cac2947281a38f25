package bench.guardtry;

import bench.api.ConsentRefused;
import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** Helpers that turn the exception into an answer. */
public class Helpers {

  private final ConsentService consents;
  private final Trainer trainer;

  public Helpers(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  private boolean allowed(User user) {
    try {
      consents.require(user, Purpose.AI_TRAINING);
      return true;
    } catch (ConsentRefused e) {
      return false;
    }
  }

  private boolean allowedOrDown(User user) {
    try {
      return consents.allowsTraining(user);
    } catch (RuntimeException e) {
      return true;
    }
  }

  private boolean allowedOrFalse(User user) {
    try {
      return consents.allowsTraining(user);
    } catch (RuntimeException e) {
      return false;
    }
  }

  public void good(User user) {
    if (allowed(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user) {
    if (!allowed(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void badDown(User user) {
    if (allowedOrDown(user)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodFalse(User user) {
    if (allowedOrFalse(user)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOther(User user, User other) {
    if (allowed(other)) {
      trainer.learn(user.bio()); // EXPECT: ConsentOfAnotherSubject
    }
  }
}
