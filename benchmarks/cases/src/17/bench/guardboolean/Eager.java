package bench.guardboolean;

import bench.api.ConsentService;
import bench.api.Trainer;
import bench.model.User;

/** The operators that always evaluate both sides. */
public class Eager {

  private final ConsentService consents;
  private final Trainer trainer;

  public Eager(ConsentService consents, Trainer trainer) {
    this.consents = consents;
    this.trainer = trainer;
  }

  public void goodAnd(User user, boolean open) {
    if (consents.allowsTraining(user) & open) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badOr(User user, boolean open) {
    if (consents.allowsTraining(user) | open) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodAccumulated(User user) {
    boolean ok = user.handle().length() > 2;
    ok &= consents.allowsTraining(user);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: none
    }
  }

  public void badAccumulated(User user) {
    boolean ok = user.handle().length() > 2;
    ok |= consents.allowsTraining(user);
    if (ok) {
      trainer.learn(user.bio()); // EXPECT: CheckNotOnEveryPath
    }
  }

  public void goodNotTrue(User user) {
    if (consents.allowsTraining(user) ^ true) {
      return;
    }
    trainer.learn(user.bio()); // EXPECT: none
  }
}
