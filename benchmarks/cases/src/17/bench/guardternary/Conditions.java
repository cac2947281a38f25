package bench.guardternary;

import bench.api.ConsentService;
import bench.api.Purpose;
import bench.api.Trainer;
import bench.model.User;

/** The ternary chooses the outcome, not the value. */
public class Conditions {

  private final ConsentService consents;
  private final Trainer trainer;

  public Conditions(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void good(User user, boolean open) {
    boolean ok = open ? consents.allowsTraining(user) : false;
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void bad(User user, boolean open) {
    boolean ok = open ? true : consents.allowsTraining(user);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodTwoChecks(User user, boolean open) {
    if (open ? consents.allowsTraining(user) : consents.granted(user, Purpose.AI_TRAINING)) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badTwoChecks(User user, boolean open) {
    if (open ? consents.allowsTraining(user) : consents.granted(user, Purpose.ANALYTICS)) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodInverted(User user) {
    boolean blocked = consents.allowsTraining(user) ? false : true;
    if (!blocked) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badInverted(User user) {
    boolean blocked = consents.allowsTraining(user) ? false : true;
    if (blocked) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodAnd(User user, boolean open) {
    if (consents.allowsTraining(user) ? open : false) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badEitherWay(User user, boolean open) {
    if (consents.allowsTraining(user) ? open : !open) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }
}
